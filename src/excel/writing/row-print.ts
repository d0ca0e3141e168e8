import { parseArea } from '../../domain/a1-notation';
import { cellAt, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { areaContains } from '../../domain/cell-area';
import type { CellContent } from '../../domain/cell-content';
import { fingerprint } from '../../domain/text/fingerprint';
import { readAreas } from '../reading/read-areas';

/**
 * What tells that the rows of a highlight still hold what they held: where nothing of ours stands in a sheet, nothing
 * else does. Formulas and our own cells (`ours`, by their addresses) may change by themselves.
 */
export function printAsRead(snapshot: SheetSnapshot, areas: string, ours: ReadonlySet<string>): string {
  return printOf(areas, ours, (row, column) => contentKey(cellAt(snapshot, row, column)));
}

/** Queues the cells; reads the same of the sheet as it stands. */
export function queuePrint(sheet: Excel.Worksheet, areas: string): (ours: ReadonlySet<string>) => string {
  const parts = readAreas(areas).map((area) => {
    const range = sheet.getRangeByIndexes(
      area.firstRow - 1,
      area.firstColumn - 1,
      area.lastRow - area.firstRow + 1,
      area.lastColumn - area.firstColumn + 1,
    );
    range.load('values,formulas');
    return { area, range };
  });
  return (ours) =>
    printOf(areas, ours, (row, column) => {
      const part = parts.find(({ area }) => areaContains(area, { row, column }));
      if (part === undefined) return '';
      const [rowAt, columnAt] = [row - part.area.firstRow, column - part.area.firstColumn];
      return valueKey(part.range.values[rowAt]?.[columnAt], part.range.formulas[rowAt]?.[columnAt]);
    });
}

function printOf(
  areas: string,
  ours: ReadonlySet<string>,
  keyAt: (row: number, column: number) => string,
): string {
  const own = new Set(
    [...ours].map((address) => {
      const area = parseArea(address);
      return `${area?.firstRow ?? ''},${area?.firstColumn ?? ''}`;
    }),
  );
  const keys: string[] = [];
  for (const { firstRow, lastRow, firstColumn, lastColumn } of readAreas(areas))
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1)
        keys.push(own.has(`${row},${column}`) ? '' : keyAt(row, column));
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
