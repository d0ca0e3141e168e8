import { formatAddress } from '../../domain/a1-notation';
import { isMarked } from '../../domain/edits/highlights/marker';
import { addressList } from '../../domain/edits/highlights/row-areas';
import type { HighlightRule } from '../../domain/edits/highlights/highlight-rule';
import type { CellEdit } from '../../domain/edits/sheet-edits';
import { isNothing } from '../../domain/edits/sheet-edits';
import { entryOf } from '../reading/entry-of';
import type { RunPlan } from '../planning/plan-run';
import {
  queueCell,
  queueName,
  queueNameRemoval,
  queueRecord,
  queueRule,
  queueRuleRemoval,
} from './queue-marks';
import { queueProgress } from '../stored/queue-progress';
import { localAreas } from '../reading/read-areas';
import type { RecordedCell, RecordedRule, RunRecord } from '../stored/run-record';
import { roundTrip } from '../office/round-trip';

/** What the sheet held at the very moment before the batch wrote into it. */
export interface BeforeWriting {
  readonly sheetName: string;
  /** "" where the sheet was empty. */
  readonly address: string;
  /** Undefined where the sheet is too large to be told again in one answer. */
  readonly values: readonly (readonly unknown[])[] | undefined;
  /** The cells that were then written. */
  readonly cells: readonly RecordedCell[];
  /** The areas of our conditional formats by their ids, as address lists without the sheet's name. */
  readonly areas: ReadonlyMap<string, string>;
}

/**
 * The one batch that writes. It begins by asking again for everything that the edits are based on, so that afterwards
 * it is known whether the sheet was still the one that was read; the conditional formats that go, go last.
 */
export function writeEdits(plan: RunPlan, record: RunRecord): Promise<BeforeWriting> {
  const { edits, reading, progress } = plan;
  return roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(edits.sheetId);
    // A large sheet has thousands of ratios: a cell that stands three times in the request would count three times.
    const ranges = new Map(
      edits.cells.map(({ cell }) => [formatAddress(cell), sheet.getRange(formatAddress(cell))]),
    );
    const before = queueBefore(sheet, plan, ranges);
    const { workbook } = context;
    // Excel on the web has refused to add a setting after another was changed in the same batch.
    const recordIsNew = reading.lastRun === undefined && !isNothing(edits);
    if (recordIsNew) queueRecord(workbook, record);
    if (progress !== undefined) queueProgress(workbook, progress.sheets);
    if (!isNothing(edits)) {
      for (const { rule, priority } of edits.rules.add) queueRule(sheet, recordedRule(rule), priority);
      for (const edit of edits.cells) {
        const entry = cellEntry(edit);
        queueCell(sheet, edits.sheetId, entry, ranges.get(entry.address));
      }
      for (const { name, cell, comment } of edits.addNames) {
        const address = formatAddress(cell);
        queueName(sheet, { name, address, comment }, ranges.get(address));
      }
      queueNameRemoval(sheet, edits.removeNames);
      if (!recordIsNew) queueRecord(workbook, record);
      queueRuleRemoval(sheet, edits.rules.remove);
    }
    return () => before(reading.asRead.values !== undefined);
  });
}

function queueBefore(
  sheet: Excel.Worksheet,
  { edits, reading }: RunPlan,
  ranges: ReadonlyMap<string, Excel.Range>,
): (withValues: boolean) => BeforeWriting {
  sheet.load('name');
  const isWriting = !isNothing(edits);
  const used = isWriting ? sheet.getUsedRangeOrNullObject(true) : undefined;
  used?.load(reading.asRead.values === undefined ? 'address' : 'address,values');
  const cells = [...ranges].map(([address, range]) => loadCell(range, address));
  const ours = reading.rules.filter(({ formula }) => isMarked(formula));
  const formats = ours.length === 0 ? undefined : sheet.getRange().conditionalFormats;
  const areas = ours.map(({ id }) => {
    const ranges = formats?.getItem(id).getRanges();
    ranges?.load('address');
    return { id, ranges };
  });
  return (withValues) => ({
    sheetName: sheet.name,
    address: used === undefined ? reading.asRead.address : used.isNullObject ? '' : used.address,
    values: used === undefined || used.isNullObject || !withValues ? reading.asRead.values : used.values,
    cells: cells.map((read) => read()),
    areas: new Map(areas.map(({ id, ranges }) => [id, localAreas(ranges?.address ?? '')])),
  });
}

/** Queues the reading of one cell as it can be put back. */
export function loadCell(range: Excel.Range, address: string): () => RecordedCell {
  range.load('values,formulas,numberFormat');
  return () => ({
    address,
    entry: entryOf(range.values[0]?.[0], range.formulas[0]?.[0]),
    format: String(range.numberFormat[0]?.[0] ?? 'General'),
  });
}

export function recordedRule({ formula, areas, colours, bold }: HighlightRule): RecordedRule {
  return { formula, areas: addressList(areas), fill: colours.fill, font: colours.font, bold };
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
