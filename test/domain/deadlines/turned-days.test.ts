import { serialFromDate } from '../../../src/domain/calendar/excel-serial';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { CellContent } from '../../../src/domain/cell-content';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { daysAreTurned, turnedDay } from '../../../src/domain/deadlines/turned-days';

/** "2020-05-06" is a date cell of that day, anything else a text; "@" before it is of a cell formatted as text. */
function cell(written: string, format = 'm/d/yyyy'): CellContent {
  const date = parseIsoDate(written);
  if (date) return { kind: 'number', value: serialFromDate(date), shown: written, format };
  const isText = written.startsWith('@');
  const text = isText ? written.slice(1) : written;
  return { kind: 'text', text, shown: text, format: isText ? '@' : 'General' };
}

const column = (written: string, format?: string): readonly CellContent[] =>
  written.split(' | ').map((one) => cell(one, format));

describe('a month-first Excel turned the days of', () => {
  test.each([
    ['29/5/2020 | 2020-05-06 | 15/6/2020'],
    ['29/5/2020 | 2020-05-06 | 2020-10-06 | 15/6/2020'],
    ['15/3/2024 | 31/3/2024 | 2024-05-04 | 30/4/2024 | 2024-10-05'],
    ['29-5-20 | 2020-05-06 | 15-6-20'],
    ['Trước 30/5 | 29/5/2020 | 2020-05-06 | thường xuyên | 15/6/2020'],
    ['2024-05-06 | 15/6/2024 | 29/6/2024 | 2024-01-07'],
    ['30/6/2024 | 2024-07-08 | 2024-10-09 | 31/12/2024'],
    ['2024-05-01 | 2024-03-02 | 2024-07-02 | 2024-04-05 | 2024-09-05'],
  ])('%s', (days) => {
    expect(daysAreTurned(column(days))).toBe(true);
    expect(daysAreTurned(column(days, 'dd/mm/yyyy'))).toBe(true);
  });
});

describe('nothing tells that the days were turned of', () => {
  test.each([
    ['no text', '2024-06-05 | 2024-09-10 | 2024-12-12'],
    ['no date', '30/6/2024 | 30/9/2024'],
    ['a day-first Excel made a date of the 30th', '29/5/2024 | 2024-06-05 | 2024-06-30'],
    ['a text that any Excel would have turned', '29/5/2024 | 5/6/2024 | 2024-06-05'],
    ['the days are in order as they are', '31/3/2024 | 2024-06-05 | 30/9/2024 | 31/12/2024'],
    ['one text and one date in order either way', '30/6/2024 | 2024-07-08'],
    ['one date in order either way', '2024-05-06 | 15/6/2024 | 29/6/2024'],
    ['texts of cells formatted as text', '@29/5/2020 | 2020-05-06 | @15/6/2020'],
    ['texts that no Excel makes a date of', 'Trước 29/5/2020 | 2020-05-06 | trước 15/6/2020'],
    ['dots', '29.5.2020 | 2020-05-06 | 15.6.2020'],
    ['the day is the month', '29/5/2020 | 2020-06-06 | 15/6/2020'],
    ['too few days to speak by their order alone', '2024-05-01 | 2024-03-02 | 2024-07-02 | 2024-04-05'],
  ])('%s: %s', (_, days) => {
    expect(daysAreTurned(column(days))).toBe(false);
  });

  test('a formula, and a month that is shown in letters', () => {
    const [left, day, right] = column('29/5/2020 | 2020-05-06 | 15/6/2020');
    if (!left || !right || day?.kind !== 'number') throw new Error('No such column.');
    expect(daysAreTurned([left, { ...day, isFormula: true }, right])).toBe(false);
    expect(daysAreTurned([left, { ...day, format: 'd-mmm-yy' }, right])).toBe(false);
  });
});

test('a turned day is asked about, not taken: it is due on no day', () => {
  const { deadline, findings } = parseDeadline(cell('2020-05-06'), { planYear: 2020, daysAreTurned: true });
  expect(deadline).toEqual({ kind: 'invalid', reason: 'monthFirst' });
  expect(lastDaysOnTime(deadline, { planYear: 2020, beforeIsStrict: true })).toEqual([]);
  expect(findings).toEqual([
    {
      rule: 'deadline/turned-day',
      severity: 'warning',
      found: '2020-05-06',
      facts: { read: '06/05/2020', meant: '05/06/2020' },
      proposal: { text: '05/06/2020', certain: false },
    },
  ]);
});

test.each(['2020-06-06', '2020-05-13', '29/5/2020', 'Quý II'])(
  '%s reads alike in a column of turned days',
  (written) => {
    expect(turnedDay(cell(written))).toBeUndefined();
    expect(parseDeadline(cell(written), { planYear: 2020, daysAreTurned: true })).toEqual(
      parseDeadline(cell(written), { planYear: 2020 }),
    );
  },
);
