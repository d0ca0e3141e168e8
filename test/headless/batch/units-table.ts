import { basename } from 'node:path';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { formatDate } from '../../../src/messages/format';
import { batchVi } from '../../../src/messages/vi/batch';
import type { NewCell, NewStyle, NewWorkbook } from '../../../src/xlsx/writing/new-workbook';
import type { UnitFigures, UnitResult } from './unit-result';

const words = batchVi.table;
const HEAD: NewStyle = { bold: true, isCentred: true, hasBorder: true, fill: '#DDEBF7' };
const CELL: NewStyle = { hasBorder: true };
const RATIO: NewStyle = { hasBorder: true, format: '0.00%' };
const HEAD_ROWS = 3;
const COLUMNS = Object.values(words.columns);
/** Characters, in the order of the columns. */
const WIDTHS = [6, 38, 12, 12, 11, 10, 10, 12, 10, 34, 20, 60];

/** The table of units as a workbook: a row each, those that could not be read too, and what they come to together. */
export function unitsTable(results: readonly UnitResult[], asOf: CalendarDate): NewWorkbook {
  const read = results.filter((result) => result.kind === 'read');
  const sum = (of: (unit: UnitFigures) => number): number => read.reduce((all, unit) => all + of(unit), 0);
  const line = (
    order: string | number,
    unit: string,
    figures: readonly number[],
    rest: readonly string[],
  ) => [cell(order), cell(unit), ...ratioOf(figures), ...rest.map((text) => cell(text))];
  const rows = [
    [{ value: words.title, style: { bold: true, isCentred: true } as const }],
    [{ value: words.asOf(formatDate(asOf, 'vi')), style: { italic: true, isCentred: true } as const }],
    COLUMNS.map((value): NewCell => ({ value, style: HEAD })),
    ...results.map((result, index) =>
      result.kind === 'read'
        ? line(index + 1, result.unit, figuresOf(result), [basename(result.file), result.sheet, ''])
        : [
            cell(index + 1),
            cell(''),
            ...Array.from({ length: 7 }, () => cell('')),
            cell(basename(result.file)),
            cell(''),
            cell(result.problem),
          ],
    ),
    line(
      '',
      words.totals,
      [0, 1, 2, 3, 4, 5].map((at) => sum((unit) => figuresOf(unit)[at] ?? 0)),
      ['', '', ''],
    ),
  ];
  const across = (row: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: 1,
    lastColumn: COLUMNS.length,
  });
  return {
    sheets: [
      { name: words.sheet, rows, widths: WIDTHS, headRows: HEAD_ROWS, merges: [across(1), across(2)] },
    ],
  };
}

function figuresOf({ done, total, overdue, findings }: UnitFigures): readonly number[] {
  return [done, total, overdue, findings.error, findings.warning, findings.info];
}

function ratioOf([done = 0, total = 0, ...more]: readonly number[]): readonly NewCell[] {
  const ratio: NewCell = total === 0 ? { style: CELL } : { value: done / total, style: RATIO };
  return [cell(done), cell(total), ratio, ...more.map((figure) => cell(figure))];
}

function cell(value: string | number): NewCell {
  return { value, style: CELL };
}
