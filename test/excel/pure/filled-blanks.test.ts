import { typesToAsk, withFilledBlanks } from '../../../src/excel/planning/filled-blanks';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const FORMULA = { value: 0.6, isFormula: true } as const;
const wide = (columns: number, rows: number): Grid =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (row + column === 0 ? FORMULA : 'x')),
  );

describe('kinds of values are asked for', () => {
  test.each<readonly [string, Grid, object | undefined]>([
    [
      'nowhere in a sheet without formulas',
      [
        ['Đạt', 0.6],
        [null, true],
      ],
      undefined,
    ],
    ['nowhere in an empty sheet', [], undefined],
    [
      'in the used cells of a sheet with a formula',
      [
        ['Đạt', null],
        [null, FORMULA],
        ['x', 1],
      ],
      { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 },
    ],
  ])('%s', (_, grid, area) => {
    expect(typesToAsk(snapshotFromGrid(grid, { firstRow: 3, firstColumn: 2 }))).toEqual(area);
  });

  test.each([
    [1000, 300, true],
    [1000, 301, false],
  ])('of a sheet of %i by %i cells: %s', (columns, rows, isAsked) => {
    const { rows: cells, ...snapshot } = snapshotFromGrid(wide(2, 1));
    const row = Array.from(
      { length: columns },
      (_, at) => cells[0]?.[Math.min(at, 1)] ?? { kind: 'empty' as const },
    );
    const whole = { ...snapshot, rows: Array.from({ length: rows }, () => row) };
    expect(typesToAsk(whole) !== undefined).toBe(isAsked);
  });
});

describe('a cell that only looks blank', () => {
  const { rows } = snapshotFromGrid([
    ['Đạt', null, null],
    [null, 0.6, null],
  ]);

  test('is a text without a letter, made by a formula', () => {
    const filled = withFilledBlanks(rows, [
      ['String', 'String', 'Empty'],
      ['Empty', 'Double', 'Empty'],
    ]);
    expect(filled[0]?.[0]).toBe(rows[0]?.[0]);
    expect(filled[0]?.[1]).toEqual({ kind: 'text', text: '', shown: '', format: 'General', isFormula: true });
    expect(filled[0]?.[2]).toEqual({ kind: 'empty' });
    // A row without one stays as it is.
    expect(filled[1]).toBe(rows[1]);
  });

  test('is blank where Excel tells nothing of it', () => {
    expect(withFilledBlanks(rows, [['String']])).toEqual(rows);
    expect(withFilledBlanks(rows, [])).toEqual(rows);
  });
});
