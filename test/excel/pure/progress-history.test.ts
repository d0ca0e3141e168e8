import {
  parseProgress,
  progressDays,
  recordDays,
  type RecordedDays,
} from '../../../src/excel/stored/progress-history';

const DAY = ['2024-10-15', 9, 23, 5];
const ROW = ['1.2', 'ra soat van ban', 0, 1, 2, 1, '', '2024-10-15'];
const ITEMS = { texts: ['cai cach the che', 'tu phap', '30/9/2024'], rows: [ROW] };
const sheet = (more: object = {}) => ({ id: '{1}', name: 'Phụ lục 1', days: [DAY], ...more });
const stored = (...sheets: readonly unknown[]) => ({ version: 1, sheets });
const counting = (...counts: readonly unknown[]) => sheet({ days: [['2024-10-15', ...counts]] });
const row = (at: number, value: unknown) =>
  sheet({ items: { ...ITEMS, rows: [ROW.map((each, index) => (index === at ? value : each))] } });
const LONGEST = 'x'.repeat(32_767);

describe('parseProgress()', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['an emptied setting', null],
    ['no sheets', stored()],
  ])('%s is an empty history, undamaged', (_, value) => {
    expect(parseProgress(value)).toEqual({ sheets: [], damaged: false });
  });

  test.each<readonly [string, object]>([
    ['a day', sheet()],
    ['no days', sheet({ days: [] })],
    ['as many days as there may be', sheet({ days: Array.from({ length: 400 }, () => DAY) })],
    ['counts of nothing', counting(0, 0, 0)],
    ['counts of all rows that a sheet has', counting(1_048_576, 1_048_576, 1_048_576)],
    ['items', sheet({ items: ITEMS })],
    ['no items', sheet({ items: { texts: [], rows: [] } })],
    ['an item of which both days are known', row(6, '2024-10-08')],
    ['an item that is not done', row(7, '')],
    ['an item with the longest code', row(0, LONGEST)],
    ['an item with the longest text', row(1, LONGEST)],
    ['what a later version has put beside it', sheet({ colour: 'xanh' })],
  ])('reads %s', (_, one) => {
    expect(parseProgress(stored(one))).toEqual({ sheets: [one], damaged: false });
  });

  test.each<readonly [string, unknown]>([
    ['a sheet without an id', sheet({ id: undefined })],
    ['a sheet without a name', sheet({ name: undefined })],
    ['a sheet without days', sheet({ days: undefined })],
    ['more days than there may be', sheet({ days: Array.from({ length: 401 }, () => DAY) })],
    ['a day that does not exist', sheet({ days: [['2024-06-31', 9, 23, 5]] })],
    ['a day as it is typed', sheet({ days: [['15/10/2024', 9, 23, 5]] })],
    ['a day without a count', counting(9, 23)],
    ['a day with a count too many', counting(9, 23, 5, 1)],
    ['fewer than none done', counting(-1, 23, 5)],
    ['fewer than none in all', counting(9, -1, 5)],
    ['fewer than none overdue', counting(9, 23, -1)],
    ['half an item', counting(9.5, 23, 5)],
    ['more items than a sheet has rows', counting(9, 1_048_577, 5)],
  ])('leaves out %s, and reads the other sheets', (_, one) => {
    const whole = sheet({ id: '{2}', name: 'Phụ lục 2' });
    expect(parseProgress(stored(one, whole))).toEqual({ sheets: [whole], damaged: true });
  });

  test.each<readonly [string, object]>([
    ['in another way', sheet({ items: 'otherwise' })],
    ['without texts', sheet({ items: { rows: [ROW] } })],
    ['without rows', sheet({ items: { texts: [] } })],
    ['with texts that are none', sheet({ items: { ...ITEMS, texts: [1] } })],
    ['with texts that no cell can hold', sheet({ items: { ...ITEMS, texts: [`${LONGEST}x`] } })],
    ['with a code that no cell can hold', row(0, `${LONGEST}x`)],
    ['with a place before the first', row(2, -1)],
    ['with half a place', row(3, 0.5)],
    ['with a first day that does not exist', row(6, '2024-06-31')],
    ['with a last day as it is typed', row(7, '15/10/2024')],
    ['with a row too short', sheet({ items: { ...ITEMS, rows: [ROW.slice(0, 7)] } })],
  ])('sees items anew that are stored %s', (_, one) => {
    expect(parseProgress(stored(one))).toEqual({ sheets: [sheet()], damaged: false });
  });

  test.each<readonly [string, unknown]>([
    ['a text', 'damaged'],
    ['another version', { version: 2, sheets: [] }],
    ['no list of sheets', { version: 1, sheets: sheet() }],
  ])('says that %s is damage', (_, value) => {
    expect(parseProgress(value)).toEqual({ sheets: [], damaged: true });
  });
});

test('days are kept in few characters, and read again', () => {
  const days = [
    { day: { year: 2024, month: 9, day: 3 }, done: 4, total: 23, overdue: 7 },
    { day: { year: 2024, month: 10, day: 15 }, done: 9, total: 23, overdue: 5 },
  ];
  const kept: RecordedDays = [
    ['2024-09-03', 4, 23, 7],
    ['2024-10-15', 9, 23, 5],
  ];
  expect(recordDays(days)).toEqual(kept);
  expect(progressDays(kept)).toEqual(days);
});

test('a day that does not exist is none', () => {
  expect(progressDays([['2024-06-31', 4, 23, 7]])).toEqual([]);
});
