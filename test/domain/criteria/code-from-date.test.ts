import { serialFromDate } from '../../../src/domain/calendar/excel-serial';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { CodeDamage } from '../../../src/domain/criteria/code-damage';
import {
  codesFromSerial,
  dateTurnedReading,
  readDateText,
} from '../../../src/domain/criteria/code-from-date';
import { code } from './code';

const serial = (iso: string): number => {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no such day: ${iso}`);
  return serialFromDate(date);
};

/** "2.1 2.1.24 | 1.2": day first, then month first. */
function shown(damage: CodeDamage | undefined): string | undefined {
  if (damage?.kind !== 'date') return undefined;
  return `${damage.dayFirst.join(' ')} | ${damage.monthFirst.join(' ')}`;
}

describe('a day that shows day and month was typed as two steps', () => {
  it.each([
    ['d-mmm', '2.1 | 1.2'],
    ['D-MMM', '2.1 | 1.2'],
    ['dd. mmm', '2.1 | 1.2'],
    ['[$-42A]d-mmm', '2.1 | 1.2'],
    ['[Yellow]d-mmm', '2.1 | 1.2'],
    ['"ngày" d "tháng" m', '2.1 | 1.2'],
    ['d\\y-mmm', '2.1 | 1.2'],
  ])('%s', (format, expected) => {
    expect(shown(codesFromSerial(serial('2024-01-02'), format))).toBe(expected);
  });
});

describe('a day that shows month and year was typed with a second step past twelve', () => {
  it.each([
    ['2013-05-01', 'mmm-yy', '5.13 | 5.13'],
    ['1940-03-01', 'mmm-yy', '3.40 | 3.40'],
    ['2029-03-01', '[Red]mmm-yy', '3.29 | 3.29'],
    ['2013-05-01', 'mmm-yy "dot"', '5.13 | 5.13'],
    ['2013-05-01', 'mmm\\dyy', '5.13 | 5.13'],
  ])('%s as %s', (iso, format, expected) => {
    expect(shown(codesFromSerial(serial(iso), format))).toBe(expected);
  });
});

describe('any other day had its year typed or added', () => {
  it.each([
    ['2024-02-01', 'dd/mm/yyyy', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2003-02-01', 'dd/mm/yyyy', '1.2.3 1.2 | 2.1.3 2.1'],
    ['2015-02-01', 'dd/mm/yyyy', '1.2.15 1.2 | 2.1.15 2.1'],
    ['2016-02-01', 'dd/mm/yyyy', '1.2 1.2.16 | 2.1 2.1.16'],
    ['1932-02-01', 'dd/mm/yyyy', '1.2.32 1.2 | 2.1.32 2.1'],
    ['2000-02-01', 'dd/mm/yyyy', '1.2 | 2.1'],
    ['2024-02-01', 'General', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2024-02-01', 'GENERAL', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2024-02-01', 'yyyy', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2024-02-01', 'mmmm', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2024-02-01', 'dd', '1.2 1.2.24 | 2.1 2.1.24'],
    ['2024-02-01', 'dd yyyy', '1.2 1.2.24 | 2.1 2.1.24'],
  ])('%s as %s', (iso, format, expected) => {
    expect(shown(codesFromSerial(serial(iso), format))).toBe(expected);
  });
});

it.each([0, 60, -1, 3_000_000])('the number %d is no day', (number) => {
  expect(codesFromSerial(number, 'd-mmm')).toBeUndefined();
});

describe('a day and the name of its month', () => {
  it.each([
    ['2-Jan', '2.1 | 1.2'],
    ['02-feb', '2.2 | 2.2'],
    ['3-MAR', '3.3 | 3.3'],
    ['4-Apr', '4.4 | 4.4'],
    ['2-May', '2.5 | 5.2'],
    ['2-Jun', '2.6 | 6.2'],
    ['2-Jul', '2.7 | 7.2'],
    ['2-Aug', '2.8 | 8.2'],
    ['2-Sep', '2.9 | 9.2'],
    ['2-Oct', '2.10 | 10.2'],
    ['2-Nov', '2.11 | 11.2'],
    ['12-Dec', '12.12 | 12.12'],
    ['2-September', '2.9 | 9.2'],
    ['02. Jan', '2.1 | 1.2'],
    ['02. Jan.', '2.1 | 1.2'],
    ['2 Jan', '2.1 | 1.2'],
    ['2/Jan', '2.1 | 1.2'],
    ['2.Jan', '2.1 | 1.2'],
    ['02. Mrz', '2.3 | 3.2'],
    ['02. Mär', '2.3 | 3.2'],
    ['02. Mai', '2.5 | 5.2'],
    ['02. Okt', '2.10 | 10.2'],
    ['02. Dez', '2.12 | 12.2'],
    ['02-Thg1', '2.1 | 1.2'],
    ['2-thg 1', '2.1 | 1.2'],
    ['2-Thg.1', '2.1 | 1.2'],
    ['2-Thg. 1', '2.1 | 1.2'],
    ['2-tháng 1', '2.1 | 1.2'],
    ['2-thang 11', '2.11 | 11.2'],
    ['2-th 12', '2.12 | 12.2'],
  ])('%s', (text, expected) => {
    expect(shown(readDateText(text))).toBe(expected);
  });
});

describe('the name of a month and a year', () => {
  it.each([
    ['May-13', '5.13 | 5.13'],
    ['May-2013', '5.13 | 5.13'],
    ['Mar-40', '3.40 | 3.40'],
    ['Jan/15', '1.15 | 1.15'],
    ['May 13', '5.13 | 5.13'],
    ['Mai. 13', '5.13 | 5.13'],
    ['Thg5-13', '5.13 | 5.13'],
    ['Thg 5-13', '5.13 | 5.13'],
    ['Thg12-20', '12.20 | 12.20'],
    ['Thg5 -13', '5.13 | 5.13'],
  ])('%s', (text, expected) => {
    expect(shown(readDateText(text))).toBe(expected);
  });
});

describe('a day in numbers', () => {
  it.each([
    ['2024-01-02', '2.1 2.1.24 | 1.2 1.2.24'],
    ['2024-1-2', '2.1 2.1.24 | 1.2 1.2.24'],
    ['2024-01-02 00:00:00', '2.1 2.1.24 | 1.2 1.2.24'],
    ['2024-01-02T00:00:00', '2.1 2.1.24 | 1.2 1.2.24'],
    ['2024-11-12', '12.11 12.11.24 | 11.12 11.12.24'],
    ['02/01/2024', '2.1 2.1.24 | 1.2 1.2.24'],
    ['2-1-2024', '2.1 2.1.24 | 1.2 1.2.24'],
    ['12.11.2024', '12.11 12.11.24 | 11.12 11.12.24'],
    ['01/02/2003', '1.2.3 1.2 | 2.1.3 2.1'],
    ['2/1', '2.1 | 1.2'],
    ['12/11', '12.11 | 11.12'],
  ])('%s', (text, expected) => {
    expect(shown(readDateText(text))).toBe(expected);
  });
});

describe('no date', () => {
  it.each([
    '',
    'chưa có mã',
    '2-Ja',
    '2-th',
    '2-Kế',
    '2-thg 13',
    '2-xthg1',
    '2-Jan 5',
    '123-Jan',
    'Mục 2-Jan',
    '2-Jan sửa',
    '2-Jan, 3-Jan',
    'Kế-13',
    'Thg13-20',
    'May-201',
    'May-20134',
    'số May-13',
    '2024-01-02 10:30',
    '2024-01-02 sửa',
    '2024-01-023',
    'ngày 2024-01-02',
    '02/01/202',
    '02/01/20245',
    'ngày 02/01/2024',
    '2/1/3',
    '2/123',
    'số 2/1',
    '12/2024',
  ])('"%s"', (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

describe('dateTurnedReading()', () => {
  const finding = { rule: 'code/date-turned', severity: 'error', found: '2-Jan', facts: {} };

  it('proposes the likeliest code, and is not certain of it', () => {
    const damage: CodeDamage = { kind: 'date', dayFirst: [code('2.1')], monthFirst: [code('1.2')] };
    expect(dateTurnedReading('2-Jan', damage)).toEqual({
      written: '2-Jan',
      code: '2.1',
      damage,
      findings: [{ ...finding, proposal: { text: '2.1', certain: false } }],
    });
  });

  it.each<[string, CodeDamage | undefined]>([
    ['an unknown day', undefined],
    ['a day that writes no code', { kind: 'date', dayFirst: [], monthFirst: [] }],
  ])('proposes nothing for %s', (_, damage) => {
    expect(dateTurnedReading('2-Jan', damage)).toEqual({ written: '2-Jan', findings: [finding] });
  });
});
