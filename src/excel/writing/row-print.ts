import { parseArea } from '../../domain/a1-notation';
import { cellAt, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellArea } from '../../domain/cell-area';
import type { CellContent } from '../../domain/cell-content';
import { getOrCreate } from '../../domain/memo';
import { fingerprint } from '../../domain/text/fingerprint';
import { readAreas } from '../reading/read-areas';

/**
 * What tells that the rows of a highlight still hold what they held: where nothing of ours stands in a sheet, nothing
 * else does. Formulas and our own cells (`ours`, by their addresses) may change by themselves. Many highlights lie on the
 * same rows: each row is looked at once.
 */
export function printerAsRead(snapshot: SheetSnapshot, ours: ReadonlySet<string>): (areas: string) => string {
  const own = ownCells(ours);
  const prints = new Map<string, string>();
  const printOfRow = (part: CellArea, row: number): string =>
    getOrCreate(prints, `${row},${part.firstColumn},${part.lastColumn}`, () =>
      rowPrint(part, row, own, (column) => contentKey(cellAt(snapshot, row, column))),
    );
  return (areas) => printOf(areas, printOfRow);
}

/** Queues the cells; reads the same of the sheet as it stands. */
export function queuePrint(sheet: Excel.Worksheet, areas: string): (ours: ReadonlySet<string>) => string {
  const parts = readAreas(areas);
  const ranges = parts.map(({ firstRow, firstColumn, lastRow, lastColumn }) => {
    const range = sheet.getRangeByIndexes(
      firstRow - 1,
      firstColumn - 1,
      lastRow - firstRow + 1,
      lastColumn - firstColumn + 1,
    );
    range.load('values,formulas');
    return range;
  });
  return (ours) => {
    const own = ownCells(ours);
    return printOf(areas, (part, row, index) => {
      const range = ranges[index];
      const [values, formulas] = [range?.values, range?.formulas].map((rows) => rows?.[row - part.firstRow]);
      return rowPrint(part, row, own, (column) =>
        valueKey(values?.[column - part.firstColumn], formulas?.[column - part.firstColumn]),
      );
    });
  };
}

type OwnCells = ReadonlyMap<number, ReadonlySet<number>>;

/** Columns by row. */
function ownCells(ours: ReadonlySet<string>): OwnCells {
  const own = new Map<number, Set<number>>();
  for (const address of ours) {
    const area = parseArea(address);
    if (area !== undefined) getOrCreate(own, area.firstRow, () => new Set<number>()).add(area.firstColumn);
  }
  return own;
}

function printOf(areas: string, printOfRow: (part: CellArea, row: number, index: number) => string): string {
  const prints: string[] = [];
  for (const [index, part] of readAreas(areas).entries())
    for (let row = part.firstRow; row <= part.lastRow; row += 1) prints.push(printOfRow(part, row, index));
  return fingerprint(prints.join(' '));
}

function rowPrint(
  { firstColumn, lastColumn }: CellArea,
  row: number,
  own: OwnCells,
  keyAt: (column: number) => string,
): string {
  const ownColumns = own.get(row);
  const keys: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    keys.push(ownColumns?.has(column) === true ? '' : keyAt(column));
  return fingerprint(JSON.stringify(keys));
}

function contentKey(content: CellContent): string {
  if (content.kind === 'empty' || content.isFormula === true) return '';
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return valueKey(content.value, undefined);
    case 'error':
      return content.code;
  }
}

function valueKey(value: unknown, formula: unknown): string {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return '';
  // A file keeps 15 digits of a number.
  return typeof value === 'number' ? value.toPrecision(12) : String(value ?? '');
}
