import { type TodoList, todoList } from '../../../../src/taskpane/present/todo/todo-list';
import { NO_FILTER } from '../../../../src/taskpane/state/todo-filter';
import { sampleReview } from '../../stories/sample-report';

const review = sampleReview();

const rows = (list: TodoList): Record<string, number[]> => ({
  overdue: list.overdue.map(({ item }) => item.row),
  dueSoon: list.dueSoon.map(({ item }) => item.row),
  noDate: list.noDate.map(({ item }) => item.row),
  error: list.findings.error.map(({ row }) => row),
  warning: list.findings.warning.map(({ row }) => row),
  info: list.findings.info.map(({ row }) => row),
});

test('what is sought is sought in all lists; the longest overdue comes first, done items do not appear', () => {
  expect(rows(todoList(review, { ...NO_FILTER, search: 'c' }))).toEqual({
    overdue: [23, 14, 18],
    dueSoon: [28],
    noDate: [13, 31],
    error: [24, 16, 31],
    warning: [18],
    info: [13],
  });
});

test('a kind shows that kind alone, its counts stay whole', () => {
  const list = todoList(review, { ...NO_FILTER, kind: 'mend' });
  expect(rows(list)).toEqual({
    overdue: [],
    dueSoon: [],
    noDate: [],
    error: [24, 16, 31],
    warning: [18],
    info: [13],
  });
  expect(list.counts).toEqual({ overdue: 3, dueSoon: 1, mend: 4 });
});

test.each([
  ['overdue', { overdue: [23, 14, 18], dueSoon: [], noDate: [] }],
  ['dueSoon', { overdue: [], dueSoon: [28], noDate: [13, 31] }],
] as const)('the list %s holds its items alone', (kind, expected) => {
  expect(rows(todoList(review, { ...NO_FILTER, kind }))).toMatchObject({
    ...expected,
    error: [],
    warning: [],
    info: [],
  });
});

test('a section takes its items and the findings in its rows', () => {
  const ofSection = { ...NO_FILTER, sectionRow: 15 };
  expect(rows(todoList(review, ofSection)).overdue).toEqual([18]);
  expect(rows(todoList(review, { ...ofSection, kind: 'mend' }))).toMatchObject({
    error: [16],
    warning: [18],
    info: [],
  });
});

test('a lead takes their items and the findings in those rows', () => {
  expect(rows(todoList(review, { ...NO_FILTER, lead: 'Bộ phận TN&TKQ' })).overdue).toEqual([23]);
});

test.each([
  ['số hóa', [23]],
  ['SO HOA', [23]],
  ['tu phap', [18]],
  ['1.5', [14]],
  ['không có', []],
])('the search %p finds the overdue rows %j', (search, expected) => {
  expect(rows(todoList(review, { ...NO_FILTER, search })).overdue).toEqual(expected);
});

test.each([
  ['A24', [24]],
  ['31/6', [31]],
])('the search %p finds the findings in rows %j', (search, expected) => {
  expect(rows(todoList(review, { ...NO_FILTER, search })).error).toEqual(expected);
});
