import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { areaContains } from '../../src/domain/cell-area';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../src/domain/edits/highlights/highlight-kind';
import { markedKind } from '../../src/domain/edits/highlights/marker';
import { litFormats } from '../../src/excel-host/display/lit-formats';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { isOurs } from './people';

/** Which highlights of ours show on the cells of a sheet on a day: "A5 overdue #FDE0DD". */
export function litCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  today: CalendarDate,
  isLeftOut: (rule: HostConditionalFormat) => boolean = () => false,
): readonly string[] {
  const ours = sheet.conditionalFormats.filter((rule) => isOurs(rule) && !isLeftOut(rule));
  if (ours.length === 0) return [];
  // What is not ours decides nothing here, and is asked for nothing.
  const own: HostSheet = { ...sheet, conditionalFormats: ours };
  const lit: string[] = [];
  for (const row of rowsOf(own)) {
    for (let column = 1; column <= lastColumn(own); column += 1) {
      if (!ours.some(({ areas }) => areas.some((area) => areaContains(area, { row, column })))) continue;
      for (const { formula, format } of litFormats(workbook, own, { row, column }, today))
        lit.push(`R${row}C${column} ${markedKind(formula) ?? '?'} ${format.fillColor ?? 'no colour'}`);
    }
  }
  return lit;
}

/** The rows in which each kind shows on some cell. */
export function litRowsByKind(
  workbook: HostWorkbook,
  sheet: HostSheet,
  today: CalendarDate,
): Readonly<Record<HighlightKind, readonly number[]>> {
  const cells = litCells(workbook, sheet, today);
  const rowsWith = (kind: HighlightKind): readonly number[] => [
    ...new Set(
      cells.flatMap((cell) => {
        const [, row, shown] = /^R(\d+)C\d+ (\S+)/.exec(cell) ?? [];
        return shown === kind ? [Number(row)] : [];
      }),
    ),
  ];
  return Object.fromEntries(HIGHLIGHT_KINDS.map((kind) => [kind, rowsWith(kind)])) as Record<
    HighlightKind,
    readonly number[]
  >;
}

function rowsOf(sheet: HostSheet): readonly number[] {
  const rows = new Set(sheet.rows.keys());
  for (const { areas } of sheet.conditionalFormats)
    for (const { firstRow, lastRow } of areas)
      for (let row = firstRow; row <= Math.min(lastRow, firstRow + 200); row += 1) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

function lastColumn(sheet: HostSheet): number {
  const columns = [...sheet.rows.values()].flatMap((cells) => [...cells.keys()]);
  return Math.min(30, Math.max(1, ...columns));
}
