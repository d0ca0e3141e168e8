import { lookUpAreas } from '../../../../src/domain/area-lookup';
import { type CellStateOf, cellStateOf } from '../../../../src/domain/edits/highlights/cell-value-conditions';
import { type Grid, snapshotFromGrid } from '../../../support/snapshot-from-grid';

/** What cells of these columns (A is 1) hold, row by row. */
function states(grid: Grid, columns: readonly number[], merges?: readonly string[]): CellStateOf {
  const snapshot = snapshotFromGrid(grid, merges ? { merges } : {});
  return cellStateOf(snapshot, columns, lookUpAreas(snapshot.merges));
}

describe('cellStateOf()', () => {
  it('says of any first row what the cells of the row hold', () => {
    const of = states(
      [
        ['Chưa làm', 'x', 0.5],
        ['', 'x', 0],
      ],
      [1, 3],
    );
    expect(of(1).members(1)).toEqual(['$A1="Chưa làm"', '$C1=0.5']);
    expect(of(1).members(120)).toEqual(['$A120="Chưa làm"', '$C120=0.5']);
    expect(of(2).members(7)).toEqual(['$A7=""', '$C7=0', '$C7<>""']);
    expect([of(1).offsets, of(1).places]).toEqual([[0, 0], '0,0']);
  });

  it('says nothing where no column is asked for', () => {
    const of = states([['Chưa làm'], ['Xong']], []);
    expect(of(1).members(1)).toEqual([]);
    expect(of(2)).toBe(of(1));
  });

  it.each<[string, Grid]>([
    ['the same text', [['Chưa làm'], ['Chưa làm']]],
    ['texts that differ in capitals only, which Excel takes for one', [['Chưa làm'], ['CHƯA LÀM']]],
    ['a formula that shows nothing and a blank cell', [[{ value: '', isFormula: true }], ['']]],
    ['a blank cell and a formula that shows nothing', [[''], [{ value: '', isFormula: true }]]],
    ['the same number in two formats', [[45_565], [{ value: 45_565, format: 'dd/mm/yyyy' }]]],
    ['two errors, which a condition does not tell apart', [[{ error: '#N/A' }], [{ error: '#REF!' }]]],
    ['the same truth value', [[true], [true]]],
  ])('rows share one object that hold %s', (_, grid) => {
    const of = states(grid, [1]);
    expect(of(2)).toBe(of(1));
  });

  it.each<[string, Grid]>([
    ['other words', [['Chưa làm'], ['Đang làm']]],
    ['a number and its text', [[1], ['1']]],
    ['a number and a truth value', [[1], [true]]],
    ['TRUE and FALSE', [[true], [false]]],
    ['nothing and zero', [[''], [0]]],
    ['nothing and FALSE', [[''], [false]]],
    ['nothing and an error', [[''], [{ error: '#N/A' }]]],
    ['other numbers', [[45_565], [45_566]]],
    [
      'the same in other columns',
      [
        ['x', ''],
        ['', 'x'],
      ],
    ],
    [
      'the same in the first column only',
      [
        ['x', 'a'],
        ['x', 'b'],
      ],
    ],
  ])('rows do not share an object that hold %s', (_, grid) => {
    const of = states(grid, [1, 2]);
    expect(of(2)).not.toBe(of(1));
  });

  describe('under a merge', () => {
    const grid = [
      ['30/9/2024', 'Xong'],
      ['', 'Xong'],
      ['', ''],
      ['30/9/2024', 'Xong'],
    ];
    const of = states(grid, [1, 2], ['A1:A3', 'B2:B3']);

    it('looks for each cell where its merge begins', () => {
      expect([1, 2, 3, 4].map((row) => of(row).offsets)).toEqual([
        [0, 0],
        [-1, 0],
        [-2, -1],
        [0, 0],
      ]);
      expect(of(3).places).toBe('-2,-1');
      expect(of(3).members(3)).toEqual(['$A1="30/9/2024"', '$B2="Xong"']);
      expect(of(3).members(30)).toEqual(['$A28="30/9/2024"', '$B29="Xong"']);
    });

    it('tells apart rows that hold the same and look for it elsewhere', () => {
      expect(of(2)).not.toBe(of(1));
      expect(of(4)).toBe(of(1));
    });

    it('tells rows by what their merges say, not by what stands elsewhere', () => {
      const rows = [['30/9/2024'], [''], ['30/9/2024'], [''], ['Quý IV'], ['']];
      const merged = states(rows, [1], ['A1:A2', 'A3:A4', 'A5:A6']);
      expect(merged(4)).toBe(merged(2));
      expect(merged(6)).not.toBe(merged(2));
    });

    it('looks where it is told to, whatever the merges of the row', () => {
      expect(of(3, of(1).offsets).members(3)).toEqual(['$A3=""', '$B3=""']);
      expect(of(2, of(3).offsets).members(9)).toEqual(['$A7=""', '$B8="Xong"']);
      expect(of(3, [-2, -1])).toBe(of(3));
      expect(of(4, [-3, 0])).not.toBe(of(4));
    });

    it('tells places apart whose digits are the same', () => {
      const blank = states([], [1, 2, 3]);
      expect(blank(12, [-1, 0, -10])).not.toBe(blank(12, [-10, -1, 0]));
    });
  });

  it('looks where it is told to, too, in a sheet without merges', () => {
    const of = states([['30/9/2024'], ['Quý III']], [1]);
    expect(of(2, [-1]).members(2)).toEqual(['$A1="30/9/2024"']);
    expect(of(2, of(1).offsets)).toBe(of(2));
    expect(of(1, [0])).not.toBe(of(2));
  });
});
