import { compareRules } from '../../domain/edits/highlights/compare-rules';
import type { ExistingRule, HighlightRule } from '../../domain/edits/highlights/highlight-rule';
import { markedKind } from '../../domain/edits/highlights/marker';
import { isOurName } from '../../domain/edits/ratios/ratio-name';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import type { RunFailure } from '../office/run-failure';
import { isSameCell } from '../reading/is-same-cell';
import { replaceEntry } from '../stored/per-sheet';
import {
  parseProgress,
  PROGRESS_KEY,
  type ReadProgress,
  type SheetHistory,
} from '../stored/progress-history';
import { queueName, queueNameRemoval, queueRecord, queueRule, queueRuleRemoval } from './queue-marks';
import { queueProgress } from '../stored/queue-progress';
import { readAreas } from '../reading/read-areas';
import { RECORD_KEY, type Marks, type RecordedCell, type RunRecord } from '../stored/run-record';
import { roundTrip } from '../office/round-trip';
import { firstCell, writeCellsBack } from './write-cells-back';
import { loadCell, recordedRule } from './write-edits';

/** What of ours stands in a sheet right now. */
export interface MarksNow {
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly rules: readonly ExistingRule[];
  readonly rulesRead: RulesRead;
  readonly names: readonly string[];
  /** Of these, the ones that a run which broke off has not hidden yet. */
  readonly unhiddenNames: readonly string[];
  /** The cells that were asked for. */
  readonly cells: readonly RecordedCell[];
  readonly hasRecord: boolean;
  readonly progress: ReadProgress;
}

/** Reads what of ours stands in the sheet, and the cells at the addresses. One round trip. */
export function readMarks(sheetId: string, addresses: readonly string[]): Promise<MarksNow> {
  return readWithRules(sheetId, (context, sheet, rules) => {
    sheet.load('name,protection/protected');
    const { names } = sheet;
    names.load('items/name,items/visible');
    const cells = addresses.map(firstCell).map((address) => loadCell(sheet.getRange(address), address));
    const record = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
    record.load('key');
    const progress = context.workbook.settings.getItemOrNullObject(PROGRESS_KEY);
    progress.load('value');
    return () => ({
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      rules: rules() ?? [],
      rulesRead: rules(),
      names: names.items.map(({ name }) => name).filter(isOurName),
      unhiddenNames: names.items.flatMap(({ name, visible }) => (visible && isOurName(name) ? [name] : [])),
      cells: cells.map((read) => read()),
      hasRecord: !record.isNullObject,
      progress: parseProgress(progress.isNullObject ? undefined : progress.value),
    });
  });
}

/**
 * Brings highlights, names and the given cells back to what `marks` say, and the run record with them; touches nothing
 * that is right already. One round trip where all is right, one more where highlights, names or the record change, one
 * more for cells. Answers how many cells and highlights it changed. Throws where a highlight is gone whose areas are not
 * known. A cell that somebody changes under our hands stays theirs; with `refuseTaken` nothing else is changed then either, and its failure is thrown.
 */
export async function restoreMarks(
  sheetId: string,
  marks: Marks,
  record: RunRecord | undefined,
  refuseTaken?: (address: string) => RunFailure,
): Promise<number> {
  const now = await readMarks(
    sheetId,
    marks.cells.map(({ address }) => address),
  );
  const rules = compareRules(now.rules, marks.rules.map(highlightRule));
  if (rules.add.some(({ rule }) => rule.areas.length === 0))
    throw new Error('The areas of a highlight are not known.');
  const isWrong = (index: number): boolean => {
    const wanted = marks.cells[index];
    return wanted !== undefined && !isSameCell(wanted, now.cells[index]);
  };
  const cells = marks.cells.filter((_, index) => isWrong(index));
  const names = new Set(now.names);
  const wantedNames = new Set(marks.names.map(({ name }) => name));
  const addNames = marks.names.filter(({ name }) => !names.has(name));
  const removeNames = now.names.filter((name) => !wantedNames.has(name));
  const hideNames = now.unhiddenNames.filter((name) => wantedNames.has(name));
  const changes = rules.add.length + rules.remove.length + cells.length;
  const forgets = record === undefined && now.hasRecord;
  const histories = historiesBack(sheetId, marks, now);
  if (
    changes + addNames.length + removeNames.length + hideNames.length === 0 &&
    !forgets &&
    histories === undefined
  )
    return 0;
  const taken = await writeCellsBack(
    sheetId,
    cells,
    now.cells.filter((_, index) => isWrong(index)),
    refuseTaken !== undefined,
  );
  if (taken[0] !== undefined && refuseTaken !== undefined) throw refuseTaken(taken[0]);
  await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { rule, priority } of rules.add) queueRule(sheet, recordedRule(rule), priority);
    queueNameRemoval(sheet, removeNames);
    for (const name of addNames) queueName(sheet, name);
    for (const name of hideNames) sheet.names.getItem(name).visible = false;
    if (histories !== undefined) queueProgress(context.workbook, histories);
    if (record !== undefined) queueRecord(context.workbook, record);
    else if (forgets) context.workbook.settings.getItem(RECORD_KEY).delete();
    queueRuleRemoval(sheet, rules.remove);
    return () => undefined;
  });
  return changes;
}

/** All histories with the sheet's days as the marks have them; undefined where they stand so, or are not told. */
function historiesBack(
  sheetId: string,
  { days }: Marks,
  { progress: { sheets }, sheetName }: MarksNow,
): readonly SheetHistory[] | undefined {
  const known = sheets.find(({ id }) => id === sheetId);
  if (days === undefined || JSON.stringify(days) === JSON.stringify(known?.days ?? [])) return undefined;
  return replaceEntry(sheets, known, days.length === 0 ? undefined : { id: sheetId, name: sheetName, days });
}

function highlightRule(rule: Marks['rules'][number]): HighlightRule {
  const { formula, areas, fill, font, bold } = rule;
  return {
    kind: markedKind(formula) ?? 'overdue',
    formula,
    areas: readAreas(areas),
    colours: { fill, font },
    bold,
  };
}
