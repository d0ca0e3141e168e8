import { formatAddress } from '../../../src/domain/a1-notation';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { HighlightKind } from '../../../src/domain/edits/highlights/highlight-kind';
import { isMarked, markedKind } from '../../../src/domain/edits/highlights/marker';
import { isOurName, readOurName } from '../../../src/domain/edits/ratios/ratio-name';
import { litFormats } from '../../../src/excel-host/display/lit-formats';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';

const LAST_COLUMN = 8;

/**
 * The cells of a sheet that a run may change: those that our names point to, before or after it, as long as they are
 * blank or hold the very number that the name says is ours.
 */
export function ourCells(sheetId: string, before: HostWorkbook, after: HostWorkbook): string[] {
  const rows = before.sheets.find(({ id }) => id === sheetId)?.rows;
  const named = (workbook: HostWorkbook) =>
    workbook.names
      .filter((name) => name.sheetId === sheetId)
      .flatMap(({ name, formula, comment = '' }) => readOurName({ name, formula, comment }) ?? []);
  const places = [...named(before), ...named(after)].flatMap((name) => {
    const cell = name.cell && rows?.get(name.cell.row)?.get(name.cell.column);
    const isBlank = cell === undefined || (cell.value === '' && cell.formula === undefined);
    const isOurs =
      name.kind === 'ratio' &&
      typeof cell?.value === 'number' &&
      cell.formula === undefined &&
      Math.abs(cell.value - name.done / name.total) < 1e-9;
    return name.cell !== undefined && (isBlank || isOurs) ? [formatAddress(name.cell)] : [];
  });
  return [...new Set(places)];
}

/**
 * A copy without our highlights, names, run record and remembered days, and without the given cells of the given sheet: the part of a
 * workbook in which nothing may ever change.
 */
export function withoutOurMarks(
  workbook: HostWorkbook,
  sheetId: string,
  cellsOfOurs: readonly string[],
): HostWorkbook {
  const copy = structuredClone(workbook);
  copy.settings.delete('tienDo.lastRun');
  copy.settings.delete('tienDo.progress');
  copy.names = copy.names.filter(({ name }) => !isOurName(name));
  for (const sheet of copy.sheets) {
    sheet.conditionalFormats = [...sheet.conditionalFormats]
      .filter(({ formula }) => !isMarked(formula))
      .sort((a, b) => a.priority - b.priority)
      .map((rule, priority) => ({ ...rule, priority }));
    if (sheet.id !== sheetId) continue;
    for (const [row, cells] of sheet.rows) {
      for (const column of cells.keys()) {
        if (cellsOfOurs.includes(formatAddress({ row, column }))) cells.delete(column);
      }
    }
  }
  return copy;
}

/** The formulas of our highlights on a sheet; none where there is no sheet. */
export function marksOf(sheet: HostSheet | undefined): readonly string[] {
  return (sheet?.conditionalFormats ?? []).flatMap(({ formula }) =>
    isMarked(formula) ? (formula ?? '') : [],
  );
}

/** The rows in which a highlight of ours of that kind shows on a day. */
export function litRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  kind: HighlightKind,
  today: CalendarDate,
): readonly number[] {
  const isLit = (row: number, column: number): boolean =>
    litFormats(workbook, sheet, { row, column }, today).some(({ formula }) => markedKind(formula) === kind);
  const columns = Array.from({ length: LAST_COLUMN }, (_, at) => at + 1);
  return [...sheet.rows.keys()]
    .filter((row) => columns.some((column) => isLit(row, column)))
    .sort((a, b) => a - b);
}
