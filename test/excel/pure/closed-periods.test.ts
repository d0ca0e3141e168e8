import type { ClosedPeriod } from '../../../src/domain/reports/closed-period';
import { closedKey, isClosedKey, parseClosed, storedClosed } from '../../../src/excel/stored/closed-periods';

const SHOWN = { code: '1.2', task: 'Rà soát văn bản', leads: 'Tư pháp', deadline: '30/9/2024' };
const KEY = {
  code: '1.2',
  text: 'ra soat van ban',
  section: 'cai cach the che',
  leads: 'tu phap',
  deadline: '30/9/2024',
  twin: 0,
  alike: 1,
};
const EXPLANATION = { cause: 'Thiếu người', remedy: '', newDeadline: '15/11/2024', answers: '', note: '' };
const REASONS = { recurring: 1, ongoing: 1, conditional: 0, notApplicable: 0, none: 0 };
const COUNTS = {
  total: 23,
  done: 9,
  doneOnTime: 6,
  doneLate: 2,
  doneUnknown: 1,
  notDone: 14,
  inTime: 7,
  overdue: 5,
  noDay: 2,
  noDayReasons: REASONS,
};
const ITEM = { key: KEY, shown: SHOWN, status: 'Chưa thực hiện', evidence: '', course: 'overdue' } as const;
const CLOSED: ClosedPeriod = {
  name: { kind: 'quarter', year: 2024, quarter: 3 },
  calendar: 'decree',
  mode: 'toDate',
  closedOn: { year: 2024, month: 9, day: 16 },
  counts: COUNTS,
  items: [ITEM],
  list: [{ shown: SHOWN, explanation: EXPLANATION }],
};
const STORED = {
  version: 1,
  name: '2024-Q3',
  calendar: 'decree',
  mode: 'toDate',
  closedOn: '2024-09-16',
  counts: COUNTS,
  items: [ITEM],
  list: [{ shown: SHOWN, explanation: EXPLANATION }],
};

test('a closed period is stored with its names in words that a file keeps, and read again', () => {
  expect(storedClosed(CLOSED)).toEqual(STORED);
  expect(parseClosed(STORED)).toEqual({ ...CLOSED, version: 1 });
});

test.each<readonly [string, object]>([
  ['the plain calendar', { calendar: 'plain' }],
  ['the period alone', { mode: 'period' }],
  ['nothing in it', { items: [], list: [] }],
  ...(['doneOnTime', 'doneLate', 'doneUnknown', 'inTime', 'overdue', 'noDay'] as const).map(
    (course) => [`an item that is ${course}`, { items: [{ ...ITEM, course }] }] as const,
  ),
])('one with %s is read', (_, more) => {
  expect(parseClosed({ ...STORED, ...more })).toMatchObject(more);
});

const without = (of: object, field: string): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => key !== field));

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['a text', '2024-Q3'],
  ...Object.keys(STORED).map((field) => [`one without ${field}`, without(STORED, field)] as const),
  ...Object.keys(COUNTS).map(
    (field) => [`counts without ${field}`, { ...STORED, counts: without(COUNTS, field) }] as const,
  ),
  ...Object.keys(REASONS).map(
    (field) =>
      [
        `counts of days without ${field}`,
        { ...STORED, counts: { ...COUNTS, noDayReasons: without(REASONS, field) } },
      ] as const,
  ),
  ...Object.keys(ITEM).map(
    (field) => [`an item without ${field}`, { ...STORED, items: [without(ITEM, field)] }] as const,
  ),
  ['a row of the list without what it shows', { ...STORED, list: [{ explanation: EXPLANATION }] }],
  ['a row of the list without its explanation', { ...STORED, list: [{ shown: SHOWN }] }],
  ['another version', { ...STORED, version: 2 }],
  ['another calendar', { ...STORED, calendar: 'lunar' }],
  ['another mode', { ...STORED, mode: 'week' }],
  ['a period that there is not', { ...STORED, name: '2024-Q5' }],
  ['a day that does not exist', { ...STORED, closedOn: '2024-06-31' }],
  ['fewer than none', { ...STORED, counts: { ...COUNTS, overdue: -1 } }],
  ['half an item', { ...STORED, counts: { ...COUNTS, overdue: 0.5 } }],
  ['an item that took another course', { ...STORED, items: [{ ...ITEM, course: 'lost' }] }],
])('%s is no closed period', (_, stored) => {
  expect(parseClosed(stored)).toBeUndefined();
});

test.each([
  [1, CLOSED, 'tienDo.closed.1.2024-Q3.decree'],
  [12, { name: { kind: 'year', year: 2024 }, calendar: 'plain' }, 'tienDo.closed.12.2024.plain'],
] as const)('plan %i keeps its period under a key of its own', (number, closed, key) => {
  expect(closedKey(number, closed)).toBe(key);
  expect(isClosedKey(key, number)).toBe(true);
});

test.each([
  ['tienDo.closed.12.2024.plain', 1],
  ['tienDo.closed.1.2024.plain', 2],
  ['tienDo.reports', 1],
])('%s is no key of plan %i', (key, number) => {
  expect(isClosedKey(key, number)).toBe(false);
});
