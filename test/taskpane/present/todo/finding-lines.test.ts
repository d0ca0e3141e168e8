import type { Finding } from '../../../../src/domain/finding';
import { messagesVi } from '../../../../src/messages/vi';
import { findingLines } from '../../../../src/taskpane/present/todo/finding-lines';

const stored = (row: number): Finding => ({
  row,
  column: 1,
  rule: 'code/stored-as-number',
  severity: 'info',
  found: `1.${row}`,
  facts: {},
});
const blank = (row: number): Finding => ({
  row,
  column: 11,
  rule: 'status/missing',
  severity: 'warning',
  found: '',
  facts: {},
});
const duplicate = (row: number): Finding => ({
  row,
  column: 1,
  rule: 'code/duplicate',
  severity: 'error',
  found: '1.3',
  facts: { firstRow: row - 1 },
});

const rowsOf = (findings: readonly Finding[], apart: Finding['rule'][] = []): number[][] =>
  findingLines(findings, apart, messagesVi).map((line) => line.findings.map(({ row }) => row));

test('three cells and more of which the same is said are one line, where the first of them stands', () => {
  expect(rowsOf([blank(3), duplicate(5), blank(7), blank(9)])).toEqual([[3, 7, 9], [5]]);
});

test('two are two lines', () => {
  expect(rowsOf([blank(3), blank(7)])).toEqual([[3], [7]]);
});

test('what is good to know is alike by its rule, whatever stands in the cells', () => {
  expect(rowsOf([stored(3), stored(4), stored(5)])).toEqual([[3, 4, 5]]);
});

test('what must be mended is never one line where something else is said of each cell', () => {
  expect(rowsOf([duplicate(3), duplicate(5), duplicate(7)])).toEqual([[3], [5], [7]]);
});

test('alike findings are listed one by one where the user asked for it', () => {
  expect(rowsOf([stored(3), stored(4), stored(5)], ['code/stored-as-number'])).toEqual([[3], [4], [5]]);
});

test('no two lines have one key', () => {
  const lines = findingLines([blank(3), blank(4), blank(5), duplicate(3), stored(3)], [], messagesVi);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});
