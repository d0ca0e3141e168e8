import { formatAddress, formatArea, parseArea } from '../../../domain/a1-notation';
import type { ExistingRule } from '../../../domain/edits/highlights/highlight-rule';
import { isMarked } from '../../../domain/edits/highlights/marker';
import { isOurName } from '../../../domain/edits/ratios/ratio-name';
import { errorCode } from '../../office/error-code';
import { readWithRetry } from '../../office/round-trip';
import { RunFailure } from '../../office/run-failure';
import { isSheetGone } from '../../office/sheet-gone';
import { isOnSheet } from '../../reading/our-names';
import { queueTabs } from '../../reading/queue-tabs';
import { readWithRules, type RulesRead } from '../../reading/read-with-rules';
import { entryOfSheet } from '../../stored/per-sheet';
import {
  parseProgress,
  PROGRESS_KEY,
  type ReadProgress,
  type SheetHistory,
} from '../../stored/progress-history';
import {
  parseRunRecord,
  RECORD_KEY,
  type RecordedCell,
  type RecordedName,
  type RecordedRule,
  type RunRecord,
} from '../../stored/run-record';
import type { Expected } from './guard';
import { loadCell } from './load-cell';
import { queueCellPrint } from './row-print';
import { queueRows, type RowsSeen, type RowsSought } from './rows-seen';
import { queueRuleDetails, type RuleDetails } from './rule-details';
import { queueRuleList } from './rule-list';

/** What to look at besides our marks. */
export interface Sought extends RowsSought {
  readonly cells: readonly CellSought[];
  /** Addresses of cells of which to tell whether they hold what they held. */
  readonly held: readonly string[];
}

const NOTHING: Sought = { cells: [], rows: [], held: [], rowOrder: false };

/** A cell to look at: where the first of the names stands that go with it, else at its address. */
export interface CellSought {
  readonly address: string;
  readonly names: readonly string[];
}

/** A hidden name of ours as it stands; without an address its cell was deleted. */
export interface StandingName extends Omit<RecordedName, 'address'> {
  readonly address?: string;
  readonly isVisible: boolean;
}

/** A rule of ours as it stands. */
export interface StandingRule extends RecordedRule {
  readonly id: string;
}

/** What of ours stands in a sheet right now. */
export interface MarksNow extends RowsSeen {
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The used cells, as "A1:K30"; "" where the sheet is empty. */
  readonly used: string;
  /** All conditional formats, in order of priority. */
  readonly rules: readonly ExistingRule[];
  /** The same; undefined where Excel cannot even say which there are. */
  readonly rulesRead: RulesRead;
  readonly ours: readonly StandingRule[];
  readonly names: readonly StandingName[];
  /** What the cells that were sought hold, in their order, with the addresses at which they stand. */
  readonly cells: readonly RecordedCell[];
  /** What the cells hold of which that was sought, by their addresses. */
  readonly cellPrints: ReadonlyMap<string, string>;
  readonly hasRecord: boolean;
  readonly record: RunRecord | undefined;
  readonly progress: ReadProgress;
  /** That of them which is of this sheet. */
  readonly history: SheetHistory | undefined;
}

/** A sheet that changes between the two round trips is looked at this often. */
const MOST_LOOKS = 3;

/** The rules or names changed between the two round trips: what the first told of is not there as it was told. */
class MarksMoved extends Error {
  readonly code = 'ItemNotFound';
}

/**
 * Reads what of ours stands in the sheet, and the cells. Two round trips: Excel tells where a rule lies, and what stands
 * at a name, only once it has told of them. The second asks for the rules and names again: an id of Excel 2021 is a place,
 * and has told of another rule where the list had changed in between. Throws the failure where the sheet is gone, and as
 * Excel does for what is not there where the sheet changed at every look.
 */
export async function readMarks(sheetId: string, sought: Sought = NOTHING): Promise<MarksNow> {
  for (let looks = 1; ; looks += 1) {
    try {
      const marks = await readWithRules(sheetId, queueMarks);
      const { isSame, ...details } = await readWithRetry((context) =>
        queueDetails(context, sheetId, marks, sought),
      );
      if (isSame) return { ...marks, ...details };
      throw new MarksMoved();
    } catch (error) {
      if (errorCode(error) !== 'ItemNotFound') throw error;
      if (await isSheetGone(sheetId)) throw new RunFailure({ kind: 'sheetGone' });
      if (looks >= MOST_LOOKS) throw error;
    }
  }
}

/** What is asked of the marks once it is known which there are. */
type Details = Pick<MarksNow, 'ours' | 'cells' | 'cellPrints' | keyof RowsSeen>;

type MarksAlone = Omit<MarksNow, keyof Details>;

function queueMarks(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
): () => MarksAlone {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const names = queueNames(sheet);
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const progress = workbook.settings.getItemOrNullObject(PROGRESS_KEY);
  progress.load('value');
  const tabs = queueTabs(workbook);
  return () => {
    const days = parseProgress(progress.isNullObject ? undefined : progress.value);
    return {
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? '' : localAddress(used.address),
      rules: rules() ?? [],
      rulesRead: rules(),
      names: names(),
      hasRecord: !record.isNullObject,
      record: record.isNullObject ? undefined : parseRunRecord(record.value),
      progress: days,
      history: entryOfSheet(days.sheets, { sheetId: sheet.id, sheetName: sheet.name }, tabs()),
    };
  };
}

function queueNames(sheet: Excel.Worksheet): () => readonly StandingName[] {
  const { names } = sheet;
  sheet.load('name');
  names.load('items/name,items/formula,items/comment,items/visible');
  return () =>
    names.items.filter(({ name }) => isOurName(name)).map((name) => standingName(name, sheet.name));
}

function standingName({ name, formula, comment, visible }: Excel.NamedItem, sheetName: string): StandingName {
  const area = isOnSheet(String(formula), sheetName)
    ? parseArea(String(formula).replace(/^=/, ''))
    : undefined;
  const address =
    area === undefined ? undefined : formatAddress({ row: area.firstRow, column: area.firstColumn });
  return { name, comment, isVisible: visible, ...(address === undefined ? {} : { address }) };
}

function queueDetails(
  context: Excel.RequestContext,
  sheetId: string,
  { rules, names, used }: MarksAlone,
  sought: Sought,
): () => Details & { readonly isSame: boolean } {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rulesAgain = queueRuleList(sheet, rules);
  const namesAgain = queueNames(sheet);
  const formats = sheet.getRange().conditionalFormats;
  const details = rules.flatMap(({ id, formula }, index) =>
    formula === undefined || !isMarked(formula)
      ? []
      : [{ id, formula, index, read: queueRuleDetails(formats, id) }],
  );
  const places = new Map(names.map(({ name, address }) => [name, address]));
  const cells = sought.cells.map(({ names: followed, address }) => {
    const place = followed.flatMap((name) => places.get(name) ?? [])[0] ?? firstCell(address);
    return loadCell(sheet.getRange(place), place);
  });
  const rows = queueRows(sheet, used, sought);
  const held = sought.held.map((address) => ({ address, read: queueCellPrint(sheet, address) }));
  const ours = addressesOf(names, sought.cells);
  return () => ({
    isSame:
      JSON.stringify(rulesAgain() ?? rules) === JSON.stringify(rules) &&
      JSON.stringify(namesAgain()) === JSON.stringify(names),
    ours: details.map(({ id, formula, index, read }) =>
      standingRule(id, formula, usersBefore(rules, index), read()),
    ),
    cells: cells.map((read) => read()),
    ...rows(ours),
    cellPrints: new Map(held.map(({ address, read }) => [address, read()])),
  });
}

/** Our own cells, and those that were sought: they may change by themselves, or by our hand. */
export function addressesOf(
  names: readonly StandingName[],
  cells: readonly CellSought[],
): ReadonlySet<string> {
  return new Set([...names, ...cells].flatMap(({ address }) => address ?? []));
}

function standingRule(id: string, formula: string, before: number, details: RuleDetails): StandingRule {
  return { id, formula, ...details, usersBefore: before };
}

/** How many of the user's rules go before the one at an index. */
export function usersBefore(rules: readonly ExistingRule[], index: number): number {
  return rules.slice(0, index).filter(({ formula }) => !isMarked(formula)).length;
}

/** The address of an area's first cell: a stored address must never reach further than the one cell it stands for. */
function firstCell(address: string): string {
  const { firstRow: row, firstColumn: column } = parseArea(address) ?? { firstRow: 1, firstColumn: 1 };
  return formatAddress({ row, column });
}

/** "A1:K30" of "'Phụ lục 1'!A1:K30". */
export function localAddress(address: string): string {
  const area = parseArea(address);
  return area === undefined ? '' : formatArea(area);
}

/** What a batch relies on that takes these rules away, by their ids. */
export function expectedOf(now: MarksNow, removed: readonly string[]): Expected {
  const going = new Set(removed);
  return { used: now.used, names: now.names, rules: now.ours.filter(({ id }) => going.has(id)) };
}
