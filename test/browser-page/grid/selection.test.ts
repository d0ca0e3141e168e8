import { makeAxis } from '../../../src/browser-page/grid/axis';
import { indexMerges } from '../../../src/browser-page/grid/merge-index';
import { beside, type Direction, extendTo, selectCell } from '../../../src/browser-page/grid/selection';
import { formatArea, parseArea } from '../../../src/domain/a1-notation';

/** Row 4 and column C are hidden; A1:B2 and D5:E5 are merged. */
const sheet = {
  rows: makeAxis(20, (row) => (row === 4 ? 0 : 20)),
  columns: makeAxis(10, (column) => (column === 3 ? 0 : 64)),
  mergeAt: indexMerges([parseArea('A1:B2')!, parseArea('D5:E5')!]).at,
};

function at(address: string): { row: number; column: number } {
  const area = parseArea(address)!;
  return { row: area.firstRow, column: area.firstColumn };
}

test('a merge is selected as one cell, whichever of its cells is pointed at', () => {
  const selection = selectCell(sheet, at('B2'));
  expect(formatArea(selection.area)).toBe('A1:B2');
  expect(selection.active).toEqual(at('A1'));
});

describe('beside() steps past merges and hidden lines', () => {
  const cases: readonly (readonly [string, Direction, string])[] = [
    ['A1', 'right', 'D1'],
    ['A1', 'down', 'A3'],
    ['A3', 'down', 'A5'],
    ['A5', 'up', 'A3'],
    ['D5', 'right', 'F5'],
    ['D5', 'left', 'B5'],
    ['A1', 'up', 'A1'],
    ['J20', 'right', 'J20'],
  ];
  test.each(cases)('%s %s: %s', (from, direction, to) => {
    expect(beside(sheet, selectCell(sheet, at(from)), direction)).toEqual(at(to));
  });
});

test('an extended selection takes whole merges in and keeps its active cell', () => {
  const selection = extendTo(sheet, selectCell(sheet, at('F6')), at('D5'));
  expect(formatArea(selection.area)).toBe('D5:F6');
  expect(selection.active).toEqual(at('F6'));
});
