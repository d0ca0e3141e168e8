import { isInSection } from '../../../../src/taskpane/present/todo/section-of-row';

const sections = [
  { row: 8, level: 1, name: 'I' },
  { row: 10, level: 2, parentRow: 8, name: 'I.1' },
  { row: 14, level: 2, parentRow: 8, name: 'I.2' },
  { row: 20, level: 1, name: 'II' },
];

test.each([
  [8, 8, true],
  [8, 12, true],
  [8, 19, true],
  [8, 20, false],
  [10, 13, true],
  [10, 14, false],
  [14, 19, true],
  [14, 20, false],
  [20, 99, true],
  [20, 19, false],
  [9, 9, false],
])('section of row %i: row %i belongs to it: %p', (sectionRow, row, expected) => {
  expect(isInSection(sections, sectionRow, row)).toBe(expected);
});
