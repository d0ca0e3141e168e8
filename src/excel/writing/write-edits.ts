import { formatAddress } from '../../domain/a1-notation';
import type { ExistingRule } from '../../domain/edits/highlights/highlight-rule';
import type { OurName } from '../../domain/edits/ratios/ratio-name';
import type { CellEdit } from '../../domain/edits/sheet-edits';
import { isNothing } from '../../domain/edits/sheet-edits';
import { roundTrip } from '../office/round-trip';
import type { RunPlan } from '../planning/plan-run';
import { loadOurNames } from '../reading/our-names';
import { queueProgress } from '../stored/progress-history';
import type { RecordedCell, RunRecord } from '../stored/run-record';
import { queueGuard } from './marks/guard';
import { loadCell } from './marks/load-cell';
import { localAddress, type StandingRule } from './marks/marks-now';
import { queueCell, queueName, queueNameRemoval, queueRecord, queueRules } from './marks/queue-marks';
import { queueRuleDetails, type RuleDetails } from './marks/rule-details';
import { queueRuleList } from './marks/rule-list';
import { queueRulesSeen } from './marks/rules-seen';
import { queueSeenNames } from './marks/tidy-marks';

/** What the sheet held at the very moment before the batch wrote into it, and after it. */
export interface BeforeWriting {
  readonly sheetName: string;
  /** "" where the sheet was empty. */
  readonly address: string;
  /** Undefined where the sheet is too large to be told again in one answer. */
  readonly values: readonly (readonly unknown[])[] | undefined;
  /** Our names, where nothing is written: no guard has looked at them. */
  readonly names: readonly OurName[] | undefined;
  /** The cells that were then written. */
  readonly cells: readonly RecordedCell[];
  /** Rules of ours that then went, as they lay and looked. */
  readonly gone: readonly StandingRule[];
  /** The rules that stay, by their ids. */
  readonly kept: ReadonlyMap<string, RuleDetails>;
  /** All conditional formats; undefined where one of them cannot be read. */
  readonly rulesBefore: readonly ExistingRule[] | undefined;
  /** The same afterwards; undefined too where none was touched. */
  readonly rulesAfter: readonly ExistingRule[] | undefined;
  /** The used cells afterwards, as "A1:K30"; undefined where nothing was written. */
  readonly usedAfter: string | undefined;
  /** Names that were added and that this Excel has not hidden. */
  readonly seenNames: readonly string[];
}

/**
 * The one batch that writes. It begins with what makes it fail while nothing is written yet, asks again for all that the
 * edits are based on, so that afterwards it is known whether the sheet was still the one that was read, and writes the
 * cells last: what fails before them has overwritten nothing. The record is the first to be written: it tells whether
 * a batch that broke off had begun.
 */
export function writeEdits(
  plan: RunPlan,
  record: RunRecord,
  rules: readonly StandingRule[],
  isGuarded: boolean,
): Promise<BeforeWriting> {
  const { edits, reading, progress } = plan;
  const isWriting = !isNothing(edits);
  return roundTrip((context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(edits.sheetId);
    if (isGuarded && isWriting) queueGuard(sheet, expectedBy(plan, rulesGoing(plan, rules)));
    // A large sheet has thousands of ratios: a cell that stands three times in the request would count three times.
    const ranges = new Map(
      edits.cells.map(({ cell }) => [formatAddress(cell), sheet.getRange(formatAddress(cell))]),
    );
    const before = queueBefore(sheet, plan, rulesGoing(plan, rules), ranges);
    // Excel on the web has refused to add a setting after another was changed in the same batch.
    const daysAreNew = reading.progress.sheets.length === 0 && !reading.progress.damaged;
    if (progress !== undefined && daysAreNew) queueProgress(workbook, progress.sheets);
    if (isWriting) queueRecord(workbook, record);
    if (progress !== undefined && !daysAreNew) queueProgress(workbook, progress.sheets);
    const after = isWriting ? queueWriting(context, sheet, plan, ranges) : undefined;
    return () => before(after?.());
  });
}

/** Of ours as they stand those that go, where it is known where they lie. */
function rulesGoing({ edits }: RunPlan, rules: readonly StandingRule[]): readonly StandingRule[] {
  const going = new Set(edits.rules.remove);
  return rules.filter(({ id, areas }) => going.has(id) && areas !== '');
}

function expectedBy({ reading }: RunPlan, rules: readonly StandingRule[]) {
  return {
    used: localAddress(reading.asRead.address),
    rules,
    names: reading.names.flatMap(({ name, cell }) =>
      cell === undefined ? [] : [{ name, address: formatAddress(cell) }],
    ),
  };
}

interface AfterWriting {
  readonly rules: readonly ExistingRule[] | undefined;
  readonly used: string;
  readonly seenNames: readonly string[];
}

function queueWriting(
  { application }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { edits, reading }: RunPlan,
  ranges: ReadonlyMap<string, Excel.Range>,
): () => AfterWriting {
  const touchesRules = edits.rules.add.length + edits.rules.remove.length > 0;
  // Some versions repaint what a changed rule lights up only when they repaint the whole sheet.
  if (touchesRules) application.suspendScreenUpdatingUntilNextSync();
  queueRules(sheet, edits.rules, reading.rules.length);
  const names = edits.addNames.map(({ name, cell, comment }) => {
    const address = formatAddress(cell);
    return queueName(sheet, { name, address, comment }, ranges.get(address));
  });
  const seenNames = queueSeenNames(names);
  for (const edit of edits.cells) {
    const entry = cellEntry(edit);
    queueCell(sheet, edits.sheetId, entry, ranges.get(entry.address));
  }
  queueNameRemoval(sheet, edits.removeNames);
  const going = new Set(edits.removeNames);
  for (const name of reading.seenNames) if (!going.has(name)) sheet.names.getItem(name).visible = false;
  const rules = touchesRules ? queueRuleList(sheet, reading.rules) : undefined;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return () => ({
    rules: rules?.(),
    used: used.isNullObject ? '' : localAddress(used.address),
    seenNames: seenNames(),
  });
}

function queueBefore(
  sheet: Excel.Worksheet,
  { edits, reading }: RunPlan,
  going: readonly StandingRule[],
  ranges: ReadonlyMap<string, Excel.Range>,
): (after: AfterWriting | undefined) => BeforeWriting {
  const { values } = reading.asRead;
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  if (values !== undefined) used.load('values');
  const cells = [...ranges].map(([address, range]) => loadCell(range, address));
  const rules = queueRuleList(sheet, reading.rules);
  const gone = queueRulesSeen(sheet, going);
  const formats = sheet.getRange().conditionalFormats;
  const kept = edits.rules.keep.map(({ id }) => ({ id, read: queueRuleDetails(formats, id) }));
  const names = isNothing(edits) ? loadOurNames(sheet) : undefined;
  return (after) => ({
    sheetName: sheet.name,
    address: used.isNullObject ? '' : used.address,
    values: used.isNullObject || values === undefined ? values : used.values,
    names: names?.().names,
    cells: cells.map((read) => read()),
    gone: gone(),
    kept: new Map(kept.map(({ id, read }) => [id, read()])),
    rulesBefore: rules(),
    rulesAfter: after?.rules,
    usedAfter: after?.used,
    seenNames: after?.seenNames ?? [],
  });
}

export function cellEntry(
  edit: CellEdit,
): Pick<RecordedCell, 'address' | 'entry'> & { readonly format?: string } {
  const address = formatAddress(edit.cell);
  switch (edit.kind) {
    case 'ratio':
      return {
        address,
        entry: edit.formula ?? edit.value,
        ...(edit.format === undefined ? {} : { format: edit.format }),
      };
    case 'label':
      return { address, entry: edit.text };
    case 'blank':
      return { address, entry: '' };
  }
}
