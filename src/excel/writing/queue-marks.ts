import { rememberOwnWrite } from '../office/pending-writes';
import {
  RECORD_KEY,
  type RecordedCell,
  type RecordedName,
  type RecordedRule,
  type RunRecord,
} from '../stored/run-record';

/** Queues one conditional format of ours; `priority` is where it then stands among those of the sheet. */
export function queueRule(sheet: Excel.Worksheet, rule: RecordedRule, priority: number): void {
  const added = sheet.getRanges(rule.areas).conditionalFormats.add('Custom');
  const { custom } = added;
  custom.rule.formula = rule.formula;
  custom.format.fill.color = rule.fill;
  custom.format.font.color = rule.font;
  if (rule.bold) custom.format.font.bold = true;
  // Excel puts a new one before all others, the user's too. Once moved, the object is no longer good for anything.
  added.priority = priority;
}

/** Queues the removal of conditional formats. They go last in a batch: what failed before can then be taken back. */
export function queueRuleRemoval(sheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
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
  if (cell.format !== undefined) range.numberFormat = [[cell.format]];
  range.formulas = [[cell.entry]];
  rememberOwnWrite(sheetId, cell.address);
}

/** Queues a hidden name of ours for one cell; `range` is that cell where the batch holds it already. */
export function queueName(
  sheet: Excel.Worksheet,
  { name, address, comment }: RecordedName,
  range: Excel.Range = sheet.getRange(address),
): void {
  sheet.names.add(name, range, comment).visible = false;
}

export function queueNameRemoval(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.names.getItem(name).delete();
}

export function queueRecord(workbook: Excel.Workbook, record: RunRecord): void {
  workbook.settings.add(RECORD_KEY, record);
}
