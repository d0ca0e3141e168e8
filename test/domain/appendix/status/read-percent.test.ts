import { readPercent } from '../../../../src/domain/appendix/status/read-percent';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

/** What a cell of the column says, in a column whose other numbers are shares of 1. */
const readShare = (cell: GridCell) => readPercent(cellFromGrid(cell), false);
/** The same in a column whose other numbers are whole: 30, 45, 80. */
const readWhole = (cell: GridCell) => readPercent(cellFromGrid(cell), true);

const clear = (percent: number) => ({ kind: 'percent', percent, unclear: false });
const unclear = (percent: number) => ({ kind: 'percent', percent, unclear: true });

describe('a bare number in a "%" column', () => {
  it.each([
    [0, 0],
    [0.07, 7],
    [0.29, 29],
    [0.8, 80],
    [1, 100],
    [1.5, 1.5],
    [80, 80],
    [100, 100],
    [120, 120],
    [-0.5, -50],
  ])('%d means %d %%', (value, percent) => {
    expect(readShare(value)).toEqual(clear(percent));
  });

  it.each([
    [0, 0],
    [0.5, 50],
    [2, 2],
    [80, 80],
    [100, 100],
  ])('%d among whole numbers means %d %%', (value, percent) => {
    expect(readWhole(value)).toEqual(clear(percent));
  });

  it('may mean 1 % or 100 % where it is 1 among whole numbers', () => {
    expect(readWhole(1)).toEqual(unclear(1));
  });
});

describe('a number that a percent format shows', () => {
  it.each([
    [0, '0%', 0],
    [0.29, '0%', 29],
    [0.995, '0.0%', 99.5],
    [1, '0%', 100],
    [1.1, '0.00%', 110],
    [2, '0%', 200],
  ])('%d as %s is %d %%', (value, format, percent) => {
    expect(readShare({ value, format })).toEqual(clear(percent));
    expect(readWhole({ value, format })).toEqual(clear(percent));
  });

  it.each([
    [2.5, 2.5],
    [80, 80],
    [100, 100],
    [101, 10_100],
  ])('%d was hardly meant so large, and is read as %d %%', (value, percent) => {
    expect(readShare({ value, format: '0%' })).toEqual(unclear(percent));
  });
});

describe('a typed text in a "%" column', () => {
  it.each([
    ['80%', 80],
    ['80 %', 80],
    ['80\u00A0%', 80],
    [' 80 % ', 80],
    ['99,5%', 99.5],
    ['99.5 %', 99.5],
    ['0,8%', 0.8],
    ['1%', 1],
    ['0%', 0],
    ['150%', 150],
    ['Đạt 80%', 80],
    ['ĐẠT 80', 80],
    ['dat 80%', 80],
    ['khoảng 75 %', 75],
    ['Khoảng 75,5', 75.5],
    ['80', 80],
    ['1,5', 1.5],
    ['0,8', 80],
    ['0.8', 80],
    ['0,07', 7],
    ['0,29', 29],
    ['1', 100],
    ['1,0', 100],
    ['0', 0],
  ])('%j means %d %%', (text, percent) => {
    expect(readShare(text)).toEqual(clear(percent));
  });

  it.each([
    ['0,5', 50],
    ['1%', 1],
    ['2', 2],
    ['100', 100],
  ])('%j among whole numbers means %d %%', (text, percent) => {
    expect(readWhole(text)).toEqual(clear(percent));
  });

  it.each(['1', '1,0', 'đạt 1'])('%j among whole numbers may mean 1 %% or 100 %%', (text) => {
    expect(readWhole(text)).toEqual(unclear(1));
  });

  it.each([
    'Đang thực hiện',
    '80%.',
    'hơn 80%',
    'đạt được 80%',
    '80% kế hoạch',
    '80%%',
    '8O%',
    '80,%',
    '1.250,5',
    '- 80%',
    '-80%',
    '3/5',
    '%',
    '- chưa',
    'chưa có -',
  ])('%j is words', (text) => {
    expect(readShare(text)).toEqual({ kind: 'words' });
  });

  it.each(['   ', '\u00A0', '-', '–', '---', '...', '/', '-/-', './.'])('%j is as good as blank', (text) => {
    expect(readShare(text)).toEqual({ kind: 'none' });
  });
});

it.each<[GridCell]>([[null], [true], [false], [{ error: '#DIV/0!' }], [{ error: '#N/A' }]])(
  '%j says nothing of a share',
  (cell) => {
    expect(readShare(cell)).toEqual({ kind: 'none' });
  },
);

it.each(['khoảng 100%', 'Khoảng 100', 'khoảng 120 %'])('%j is nearly all, which words tell', (text) => {
  expect(readShare(text)).toEqual({ kind: 'words' });
});
