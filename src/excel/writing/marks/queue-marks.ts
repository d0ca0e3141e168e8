import type { RuleEdits } from '../../../domain/edits/highlights/compare-rules';
import type { HighlightRule } from '../../../domain/edits/highlights/highlight-rule';
import { addressList } from '../../../domain/edits/highlights/row-areas';
import { rememberOwnWrite } from '../../office/pending-writes';
import { isFormula } from '../../reading/is-same-cell';
import {
  RECORD_KEY,
  type RecordedCell,
  type RecordedName,
  type RecordedRule,
  type RunRecord,
  RUNS_KEY,
} from '../../stored/run-record';
import { newRulePlace } from './new-rule-place';

/**
 * Queues the removal of rules of ours, then the adding of others behind all that stand: `count` stand before. In Excel
 * 2021 an id is a place in the list, so they go from the last to the first, and before any is added.
 */
export function queueRules(
  sheet: Excel.Worksheet,
  { remove, add }: Pick<RuleEdits, 'remove' | 'add'>,
  count: number,
): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...remove].reverse()) formats.getItem(id).delete();
  const isFirst = newRulePlace() === 'first';
  for (const [index, rule] of add.entries()) {
    queueRule(sheet, recordedRule(rule));
    // A priority counts in the list through which a rule was reached: only the sheet's own holds all of them.
    if (isFirst) sheet.getRange().conditionalFormats.getItemAt(0).priority = count - remove.length + index;
  }
}

function queueRule(sheet: Excel.Worksheet, rule: RecordedRule): void {
  const { custom } = sheet.getRanges(rule.areas).conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  custom.format.fill.color = rule.fill;
  custom.format.font.color = rule.font;
  if (rule.bold) custom.format.font.bold = true;
}

export function recordedRule({ formula, areas, colours, bold }: HighlightRule): RecordedRule {
  return { formula, areas: addressList(areas), fill: colours.fill, font: colours.font, bold };
}

/** The number format of cells in which whatever is entered becomes a text. */
export const TEXT_FORMAT = '@';

/** The number format in which a cell is entered: in one for text a number or a formula would become a text. */
export function entryFormat({
  entry,
  format,
}: Pick<RecordedCell, 'entry'> & { readonly format?: string }): string | undefined {
  const isText = typeof entry === 'string' && !isFormula(entry);
  return format === TEXT_FORMAT && !isText ? 'General' : format;
}

/**
 * Queues what one cell holds; `range` is that cell where the batch holds it already. Cells go one by one: a block would
 * land wrongly across filtered rows.
 */
export function queueCell(
  sheet: Excel.Worksheet,
  sheetId: string,
  cell: Pick<RecordedCell, 'address' | 'entry'> & { readonly format?: string },
  range: Excel.Range = sheet.getRange(cell.address),
): void {
  const format = entryFormat(cell);
  if (format !== undefined) range.numberFormat = [[format]];
  range.formulas = [[cell.entry]];
  if (format !== cell.format) range.numberFormat = [[cell.format]];
  rememberOwnWrite(sheetId, cell.address);
}

/** Queues a hidden name of ours for one cell, and gives it; `range` is that cell where the batch holds it already. */
export function queueName(
  sheet: Excel.Worksheet,
  { name, address, comment }: RecordedName,
  range: Excel.Range = sheet.getRange(address),
): Excel.NamedItem {
  const added = sheet.names.add(name, range, comment);
  added.visible = false;
  return added;
}

export function queueNameRemoval(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.names.getItem(name).delete();
}

/** Queues that no run can be undone any more. */
export function queueNoRecord({ settings }: Excel.Workbook): void {
  for (const key of [RECORD_KEY, RUNS_KEY]) settings.getItemOrNullObject(key).delete();
}

export function queueRecord(workbook: Excel.Workbook, record: RunRecord): void {
  workbook.settings.add(RECORD_KEY, record);
}
