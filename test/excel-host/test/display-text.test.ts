import { displayText } from '../../../src/excel-host/display/display-text';
import type { DisplayLocale } from '../../../src/excel-host/display/local-format';
import type { HostValue } from '../../../src/xlsx/host-workbook';

function shown(
  value: HostValue,
  numberFormat = 'General',
  locale: DisplayLocale = 'vi-VN',
  dates: '1900' | '1904' = '1900',
): string {
  return displayText({ value, style: 0 }, { numberFormat }, dates, locale);
}

describe('displayText() in Vietnamese', () => {
  // 45473 is 30 June 2024, 45611 is 15 November 2024.
  it.each<[HostValue, string, string]>([
    [45473, 'm/d/yyyy', '30/06/2024'],
    [45473, 'dd/mm/yyyy', '30/06/2024'],
    [45473, 'd/m/yyyy', '30/6/2024'],
    [45473, 'd-mmm', '30-Thg6'],
    [45473, 'mm/yyyy', '06/2024'],
    [45611, '[$-1042A]dd/mm/yyyy;@', '15/11/2024'],
    [45611, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '15 Tháng Mười Một 2024'],
    [45611.5, 'm/d/yyyy h:mm', '15/11/2024 12:00'],
    [45611, 'General', '45611'],
    [45611, '@', '45611'],
    [3.1, '@', '3,1'],
    [0.5, 'General', '0,5'],
    [-7, '0_);(0)', '(7)'],
    [0.3913, '0.00%', '39,13%'],
    [1, '0%', '100%'],
    [1234567.5, '#,##0.00', '1.234.567,50'],
    [23, '0 "tiêu chí"', '23 tiêu chí'],
    [0, '0;-0;;@', ''],
    [0, 'General', '0'],
    [0.1 + 0.2, 'General', '0,3'],
    [-1, 'dd/mm/yyyy', '########'],
    [3_000_000, 'dd/mm/yyyy', '########'],
    ['Văn phòng', 'dd/mm/yyyy', 'Văn phòng'],
    ['5', '"Mã "@', 'Mã 5'],
    ['', 'General', ''],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
  ])('%p by %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('a format that makes no sense shows the number itself', () => {
    expect(shown(12.5, 'không phải "mã')).toBe('12,5');
  });

  it('counts days from 1904 where the workbook does', () => {
    // 44011 days after 1 January 1904 is 30 June 2024.
    expect(shown(44011, 'dd/mm/yyyy', 'vi-VN', '1904')).toBe('30/06/2024');
    expect(shown(44011, '0', 'vi-VN', '1904')).toBe('44011');
  });
});

it.each<[HostValue, string, string]>([
  [45473, 'm/d/yyyy', '6/30/2024'],
  [45473, 'd-mmm', '30-Jun'],
  [1234567.5, '#,##0.00', '1,234,567.50'],
  [0.5, 'General', '0.5'],
])('displayText() in English: %p by %s is %s', (value, format, text) => {
  expect(shown(value, format, 'en-US')).toBe(text);
});
