import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import type { CellContent } from '../../../src/domain/cell-content';
import { dateFormat, dateOrderOf, isMonthFirst, isSameFormat } from '../../../src/domain/date-format';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';

const number = (value: number, format: string): CellContent => ({
  kind: 'number',
  value,
  format,
  shown: String(value),
});

function read(content: CellContent, planYear?: number) {
  const { deadline, findings } = parseDeadline(content, planYear === undefined ? {} : { planYear });
  const due = lastDaysOnTime(deadline, { beforeIsStrict: true }).map(formatIsoDate);
  return [deadline.kind, due.join(' '), ...findings.map(({ rule }) => rule)];
}

test.each<[number, string, string, string, ...string[]]>([
  [45473, 'dd/mm/yyyy', 'date', '2024-06-30'],
  [45473.75, 'dd/mm/yyyy hh:mm', 'date', '2024-06-30'],
  [45473, '[$-42A]dd mmmm yyyy', 'date', '2024-06-30'],
  [45473, 'yyyy-mm-dd', 'date', '2024-06-30'],
  [45473, 'd-mmm', 'date', '2024-06-30'],
  [45473, 'd-mmm-yy', 'date', '2024-06-30'],
  [45473, '"Ngày" dd "tháng" mm', 'date', '2024-06-30'],
  [45473, 'm/d/yyyy', 'date', '2024-06-30'],
  [45444, 'mm/yyyy', 'period', '2024-06-30'],
  [45444, 'mmm-yy', 'period', '2024-06-30'],
  [45458, 'mm/yyyy', 'period', '2024-06-30'],
  [45323, '[$-409]mmm-yy;@', 'period', '2024-02-29'],
  [45444, 'yyyy', 'period', '2024-12-31'],
  [2024, 'General', 'period', '2024-12-31'],
  [2024, '0', 'period', '2024-12-31'],
  [45611, 'General', 'date', '2024-11-15'],
  [45611, '0', 'date', '2024-11-15'],
  [45448, 'm/d/yyyy', 'date', '2024-06-05'],
  [45448, 'm/d/yyyy h:mm', 'date', '2024-06-05'],
  [45448, 'mm/dd/yyyy', 'date', '2024-06-05', 'deadline/month-first-format'],
  [45448, '[$-409]m/d/yyyy', 'date', '2024-06-05', 'deadline/month-first-format'],
  [25569, 'dd/mm/yyyy', 'invalid', '', 'deadline/placeholder'],
  [25570, 'dd/mm/yyyy', 'invalid', '', 'deadline/number'],
  [45448, 'mm/dd/yy', 'date', '2024-06-05', 'deadline/month-first-format'],
  [45448, 'mmm d, yyyy', 'date', '2024-06-05', 'deadline/month-first-format'],
  [45449, 'm/d/yyyy', 'date', '2024-06-06'],
  [45448, 'dd/mm/yyyy', 'date', '2024-06-05'],
  [1, '0%', 'invalid', '', 'deadline/percentage'],
  [0.5, '0.00%', 'invalid', '', 'deadline/percentage'],
  [6, 'General', 'invalid', '', 'deadline/number'],
  [30.6, 'General', 'invalid', '', 'deadline/number'],
  [-1, 'General', 'invalid', '', 'deadline/number'],
  [0, 'dd/mm/yyyy', 'invalid', '', 'deadline/number'],
  [60, 'dd/mm/yyyy', 'invalid', '', 'deadline/number'],
  [6.2024, 'General', 'invalid', '', 'deadline/number'],
  [12.2024, 'General', 'invalid', '', 'deadline/number'],
  [202406, 'General', 'invalid', '', 'deadline/number'],
  [2024, 'dd/mm/yyyy', 'invalid', '', 'deadline/number'],
  [2024, 'mm/yyyy', 'invalid', '', 'deadline/number'],
  [45611.5, 'General', 'date', '2024-11-15'],
  [45611, '#,##0', 'date', '2024-11-15'],
  [30062024, 'General', 'invalid', '', 'deadline/number'],
  [Number.NaN, 'General', 'invalid', '', 'deadline/number'],
  [1e300, 'dd/mm/yyyy', 'invalid', '', 'deadline/number'],
])('the number %d shown as "%s" is a %s of %s', (value, format, kind, due, ...findings) => {
  expect(read(number(value, format))).toEqual([kind, due, ...findings]);
});

test('a date cell of another year than the plan is read and reported', () => {
  expect(read(number(45107, 'dd/mm/yyyy'), 2024)).toEqual([
    'date',
    '2023-06-30',
    'deadline/year-unlike-plan',
  ]);
});

test.each<['day-first' | 'month-first' | undefined, string, number, boolean]>([
  ['month-first', 'm/d/yyyy', 45448, true],
  ['month-first', 'm/d/yyyy h:mm', 45448, true],
  ['month-first', 'm/d/yyyy', 45449, false],
  ['month-first', 'm/d/yyyy', 45473, false],
  ['month-first', 'dd/mm/yyyy', 45448, false],
  ['day-first', 'm/d/yyyy', 45448, false],
  ['day-first', 'mm/dd/yyyy', 45448, true],
  [undefined, 'm/d/yyyy', 45448, false],
])(
  'in an Excel that writes dates %s, "%s" may be misread in %d: %s',
  (dateOrder, format, value, expected) => {
    const { findings } = parseDeadline(number(value, format), dateOrder ? { dateOrder } : {});
    expect(findings.map(({ rule }) => rule)).toEqual(expected ? ['deadline/month-first-format'] : []);
  },
);

test('a formula reads by what it shows', () => {
  expect(
    read({ kind: 'number', value: 45473, format: 'dd/mm/yyyy', shown: '30/06/2024', isFormula: true }),
  ).toEqual(['date', '2024-06-30']);
  expect(
    read({ kind: 'text', text: 'Quý II/2024', format: 'General', shown: 'Quý II/2024', isFormula: true }),
  ).toEqual(['period', '2024-06-30']);
});

test('blank, error and logical cells are no deadline, and say so', () => {
  expect(read({ kind: 'empty' })).toEqual(['missing', '', 'deadline/missing']);
  expect(read({ kind: 'text', text: ' \u00A0\n', format: 'General', shown: ' ' })).toEqual([
    'missing',
    '',
    'deadline/missing',
  ]);
  expect(read({ kind: 'error', code: '#REF!', shown: '#REF!' })).toEqual(['invalid', '', 'cell/error-value']);
  expect(read({ kind: 'boolean', value: true, shown: 'TRUE' })).toEqual([
    'invalid',
    '',
    'deadline/unread-words',
  ]);
});

describe('without a plan year', () => {
  test.each([
    '30/6',
    'Tháng 6',
    'Quý II',
    'cuối năm',
    'Trước 30/6',
    'từ 1/3 đến 30/6',
    '30/6 và 31/12',
    'Từ tháng 5',
    '10/01 năm sau',
  ])('"%s" names no day, and says that the year is missing', (text) => {
    expect(read({ kind: 'text', text, format: 'General', shown: text })).toEqual([
      'invalid',
      '',
      'deadline/no-year',
    ]);
  });

  test.each([
    ['30/6/2024', 'date', '2024-06-30'],
    ['Quý II, IV/2024', 'list', '2024-06-30 2024-12-31'],
    ['Hằng quý', 'recurring', ''],
    ['Thường xuyên', 'ongoing', ''],
  ])('"%s" is a %s all the same', (text, kind, due) => {
    expect(read({ kind: 'text', text, format: 'General', shown: text })).toEqual([kind, due]);
  });

  test('an impossible day is impossible in any year', () => {
    expect(read({ kind: 'text', text: '31/6', format: 'General', shown: '31/6' })).toEqual([
      'invalid',
      '',
      'deadline/impossible-day',
    ]);
  });
});

test.each([
  ['General', 'none'],
  ['0.00', 'none'],
  ['@', 'none'],
  ['dd/mm/yyyy', 'day'],
  ['mm/yyyy', 'month'],
  ['mmmm', 'month'],
  ['yyyy', 'year'],
  ['hh:mm', 'none'],
  ['"dd"0', 'none'],
  ['[Red]dd/mm', 'day'],
] as const)('the format "%s" shows: %s', (format, shows) => {
  expect(dateFormat(format)).toBe(shows);
});

test.each([
  ['m/d/yyyy', true],
  ['mm-dd-yy', true],
  ['d/m/yyyy', false],
  ['yyyy-mm-dd', false],
  ['mm/yyyy', false],
])('"%s" shows the month before the day: %s', (format, expected) => {
  expect(isMonthFirst(format)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['dd/MM/yyyy', 'day-first'],
  ['d/M/yyyy', 'day-first'],
  ['d.M.yyyy', 'day-first'],
  ['M/d/yyyy', 'month-first'],
  ['MM/dd/yy', 'month-first'],
  ['yyyy-MM-dd', undefined],
  ['yyyy/M/d', undefined],
  ["dd 'tháng' MM yyyy", 'day-first'],
  ['', undefined],
])('the short date "%s" is %s', (pattern, order) => {
  expect(dateOrderOf(pattern)).toBe(order);
});

test.each([
  ['dd/mm/yyyy', 'm/d/yyyy', true],
  ['dd\\/mm\\/yyyy', 'm/d/yyyy', true],
  ['0.00%', '0.00%', true],
  ['0.00%', '0%', false],
  ['dd/mm/yyyy', 'mm/yyyy', false],
  ['dd/mm/yyyy', '@', false],
])('isSameFormat(%s, %s) is %s', (one, other, expected) => {
  expect(isSameFormat(one, other)).toBe(expected);
});
