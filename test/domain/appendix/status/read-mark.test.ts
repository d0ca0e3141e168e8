import { readMark } from '../../../../src/domain/appendix/status/read-mark';
import { shownText } from '../../../../src/domain/cell-content';
import { tidy } from '../../../../src/domain/text/tidy';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

const read = (cell: GridCell) => readMark(cellFromGrid(cell), tidy(shownText(cellFromGrid(cell))));

describe('readMark()', () => {
  it.each<[GridCell]>([
    ['x'],
    ['X'],
    ['×'],
    ['✓'],
    ['✔'],
    ['✔\uFE0F'],
    ['√'],
    ['☑'],
    ['☒'],
    ['✅'],
    ['🗹'],
    ['●'],
    ['■'],
    ['•'],
    ['+'],
    ['v'],
    ['V'],
    ['y'],
    ['Y'],
    ['1'],
    ['xx'],
    ['XX'],
    ['Có'],
    ['co'],
    ['TRUE'],
    ['Yes'],
    ['OK'],
    ['Đúng'],
    ['dung'],
    ['ĐÚNG'.normalize('NFD')],
    ['[x]'],
    ['[X]'],
    ['(x)'],
    [' x '],
    [1],
    [true],
    [{ value: 1, format: '0%' }],
  ])('takes %j for yes', (cell) => {
    expect(read(cell)).toBe('yes');
  });

  it.each<[GridCell]>([
    ['☐'],
    ['□'],
    ['⬜'],
    ['▢'],
    ['0'],
    ['N'],
    ['n'],
    ['Không'],
    ['khong'],
    ['FALSE'],
    ['No'],
    ['Sai'],
    ['[ ]'],
    ['[]'],
    ['( )'],
    ['()'],
    [0],
    [false],
  ])('takes %j for no', (cell) => {
    expect(read(cell)).toBe('no');
  });

  it.each<[GridCell]>([[null], [' '], ['-'], ['–'], ['---'], ['_'], ['.'], ['/'], ['- -'], ['./.']])(
    'takes %j for a blank',
    (cell) => {
      expect(read(cell)).toBe('blank');
    },
  );

  it.each<[GridCell]>([
    ['?'],
    ['✗'],
    ['o'],
    ['xxx'],
    ['x.'],
    ['-x'],
    ['x-'],
    ['có rồi'],
    ['Dừng'],
    ['Dùng'],
    ['Cô'],
    ['Khống'],
    ['Đã xong'],
    ['10'],
    ['2'],
    [2],
    [0.5],
    [-1],
    [45_473],
    [{ error: '#N/A' }],
  ])('takes %j for neither', (cell) => {
    expect(read(cell)).toBe('unclear');
  });

  it.each([
    [true, 'WAHR', 'yes'],
    [false, 'FALSCH', 'no'],
    [true, '', 'yes'],
  ])('goes by the value of a logical cell: %s, shown as "%s", is %s', (value, shown, mark) => {
    expect(readMark({ kind: 'boolean', value, shown }, shown)).toBe(mark);
  });
});
