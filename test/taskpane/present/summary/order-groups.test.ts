import { orderGroups } from '../../../../src/taskpane/present/summary/order-groups';

const groups = [
  { name: 'một nửa', done: 2, total: 4, overdue: 1, dueSoon: 0 },
  { name: 'trống', done: 0, total: 0, overdue: 0, dueSoon: 0 },
  { name: 'chưa gì', done: 0, total: 3, overdue: 3, dueSoon: 0 },
  { name: 'cũng một nửa', done: 1, total: 2, overdue: 1, dueSoon: 0 },
];

test.each([
  ['bySheet', ['một nửa', 'trống', 'chưa gì', 'cũng một nửa']],
  ['byLowest', ['chưa gì', 'một nửa', 'cũng một nửa', 'trống']],
  ['byOverdue', ['chưa gì', 'một nửa', 'cũng một nửa', 'trống']],
] as const)('%s', (order, names) => {
  expect(orderGroups(groups, order).map(({ name }) => name)).toEqual(names);
});
