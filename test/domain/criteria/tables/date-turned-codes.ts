import { blank, day, number, section, type SequenceCase, time } from '../sequence';

/**
 * How Excel turns codes into dates. de-DE: the dot is the date's separator, so "2.1" is 2 January (format "d-mmm", shown
 * "02. Jan"), "5.13" has no such month and is May 2013 ("mmm-yy"), "1.1.1" is 01.01.2001. vi-VN and en-US: the same from
 * "2-1" or "2/1" — day first in vi-VN, month first in en-US, where "2-1" is 1 February. A stored serial keeps only the day.
 */
export const dateTurnedCodes: readonly SequenceCase[] = [
  [
    '2-Jan before 2.2: day first',
    [section('2'), day('2024-01-02', 'd-mmm', '2-Jan'), '2.2', '2.3'],
    ['2 date-turned 2.1!'],
  ],
  [
    '1-Feb before 2.2: month first',
    [section('2'), day('2024-02-01', 'd-mmm', '1-Feb'), '2.2', '2.3'],
    ['2 date-turned 2.1!'],
  ],
  [
    '1-Feb in section 1: day first',
    [section('1'), '1.1', day('2024-02-01', 'd-mmm'), '1.3'],
    ['3 date-turned 1.2!'],
  ],
  [
    '2-Jan in section 1: month first',
    [section('1'), '1.1', day('2024-01-02', 'd-mmm'), '1.3'],
    ['3 date-turned 1.2!'],
  ],
  ['without sections, by the row above', ['2.1', day('2024-02-02', 'd-mmm'), '2.3'], ['2 date-turned 2.2!']],
  ['without sections, month first', ['3.1', day('2024-03-02', 'd-mmm'), '3.3'], ['2 date-turned 3.2!']],
  [
    'both ways the same',
    [section('5'), '5.4', day('2024-05-05', 'd-mmm'), '5.6'],
    ['2 gap', '3 date-turned 5.5!'],
  ],
  [
    '1-Dec as 1.12',
    [section('1'), '1.11', day('2024-12-01', 'd-mmm'), '1.13'],
    ['2 gap', '3 date-turned 1.12!'],
  ],
  [
    '12/1 as 1.12, month first',
    [section('1'), '1.11', day('2024-01-12', 'd-mmm'), '1.13'],
    ['2 gap', '3 date-turned 1.12!'],
  ],
  ['12/1 as 12.1', [section('12'), day('2024-01-12', 'd-mmm'), '12.2'], ['2 date-turned 12.1!']],
  [
    '13-Jan as 13.1: no thirteenth month',
    [section('13'), day('2024-01-13', 'd-mmm'), '13.2'],
    ['2 date-turned 13.1!'],
  ],
  [
    '1.10 as 1-Oct',
    [section('1'), '1.9', day('2024-10-01', 'd-mmm'), '1.11'],
    ['2 gap', '3 date-turned 1.10!'],
  ],
  [
    '1.10 as 10-Jan',
    [section('1'), '1.9', day('2024-01-10', 'd-mmm'), '1.11'],
    ['2 gap', '3 date-turned 1.10!'],
  ],
  [
    '5.13 as May-13',
    [section('5'), '5.12', day('2013-05-01', 'mmm-yy', 'May-13'), '5.14'],
    ['2 gap', '3 date-turned 5.13!'],
  ],
  [
    '3.40 as Mar-40',
    [section('3'), '3.39', day('1940-03-01', 'mmm-yy', 'Mar-40')],
    ['2 gap', '3 date-turned 3.40!'],
  ],
  [
    '3.30 as Mar-30, the last century',
    [section('3'), '3.29', day('1930-03-01', 'mmm-yy'), '3.31'],
    ['2 gap', '3 date-turned 3.30!'],
  ],
  [
    '3.29 as Mar-29, this century',
    [section('3'), '3.28', day('2029-03-01', 'mmm-yy'), '3.30'],
    ['2 gap', '3 date-turned 3.29!'],
  ],
  [
    '1.1.1 as 01/01/2001',
    [section('1'), '1.1', day('2001-01-01', 'dd/mm/yyyy', '01/01/2001'), '1.1.2'],
    ['3 date-turned 1.1.1!'],
  ],
  [
    '1.2.3 as 01/02/2003, day first',
    [section('1'), '1.2', '1.2.1', '1.2.2', day('2003-02-01', 'dd/mm/yyyy'), '1.2.4'],
    ['2 gap', '5 date-turned 1.2.3!'],
  ],
  [
    '1.2.3 as 2 January 2003, month first',
    [section('1'), '1.2', '1.2.1', '1.2.2', day('2003-01-02', 'm/d/yyyy'), '1.2.4'],
    ['2 gap', '5 date-turned 1.2.3!'],
  ],
  [
    '1.1.10 as 01/01/2010',
    [section('1'), '1.1', '1.1.9', day('2010-01-01', 'dd/mm/yyyy'), '1.1.11'],
    ['3 gap', '4 date-turned 1.1.10!'],
  ],
  [
    '7.2.1 as 07/02/2001',
    [section('7'), '7.2', day('2001-02-07', 'dd/mm/yyyy'), '7.2.2'],
    ['2 gap', '3 date-turned 7.2.1!'],
  ],
  [
    '7.2.1 as 2 July 2001',
    [section('7'), '7.2', day('2001-07-02', 'm/d/yyyy'), '7.2.2'],
    ['2 gap', '3 date-turned 7.2.1!'],
  ],
  [
    '2.1 in a column formatted dd/mm/yyyy',
    [section('2'), day('2024-01-02', 'dd/mm/yyyy', '02/01/2024'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  [
    '2.1 in such a column, month first',
    [section('2'), day('2024-02-01', 'm/d/yyyy', '2/1/2024'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  [
    'a column formatted as dates keeps the number 2.1',
    [section('2'), number(2.1, 'dd/mm/yyyy', '02/01/1900'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  [
    'the serial after the format was taken away',
    [section('2'), day('2024-01-02', 'General', '45293'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  ['the serial as text', [section('2'), '45293', '2.2'], ['2 date-turned 2.1!']],
  [
    'a German format code',
    [section('2'), day('2024-01-02', 'dd. mmm', '02. Jan'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  [
    'a format with a language mark',
    [section('2'), day('2024-01-02', '[$-42A]d-mmm', '2-Thg1'), '2.2'],
    ['2 date-turned 2.1!'],
  ],
  ['"2-Jan" as text', [section('2'), '2-Jan', '2.2'], ['2 date-turned 2.1!']],
  ['"1-Feb" as text, month first', [section('2'), '1-Feb', '2.2'], ['2 date-turned 2.1!']],
  ['"02-Thg1" as text', [section('2'), '02-Thg1', '2.2'], ['2 date-turned 2.1!']],
  ['"2-thg 1" as text', [section('2'), '2-thg 1', '2.2'], ['2 date-turned 2.1!']],
  ['"02. Jan" as text', [section('2'), '02. Jan', '2.2'], ['2 date-turned 2.1!']],
  ['"02. Mrz" as text', [section('2'), '2.2', '02. Mrz'], ['2 gap', '3 date-turned 2.3!']],
  ['"May-13" as text', [section('5'), '5.12', 'May-13', '5.14'], ['2 gap', '3 date-turned 5.13!']],
  ['"Thg5-13" as text', [section('5'), '5.12', 'Thg5-13', '5.14'], ['2 gap', '3 date-turned 5.13!']],
  ['"2/1" as text', [section('2'), '2/1', '2.2'], ['2 date-turned 2.1!']],
  ['"1/2" as text, month first', [section('2'), '1/2', '2.2'], ['2 date-turned 2.1!']],
  ['"02/01/2024" as text', [section('2'), '02/01/2024', '2.2'], ['2 date-turned 2.1!']],
  ['"01/01/2001" as text', [section('1'), '1.1', '01/01/2001', '1.1.2'], ['3 date-turned 1.1.1!']],
  ['"2024-01-02" as text', [section('2'), '2024-01-02', '2.2'], ['2 date-turned 2.1!']],
  ['1:10 as a time', [section('1'), '1.9', time(1, 10), '1.11'], ['2 gap', '3 date-turned 1.10!']],
  ['2:1 as a time', [section('2'), time(2, 1), '2.2'], ['2 date-turned 2.1!']],
  [
    '24:10 as a time of more than a day',
    [section('24'), '24.9', number(24 / 24 + 10 / 1440, '[h]:mm', '24:10')],
    ['2 gap', '3 date-turned 24.10!'],
  ],
  [
    'a whole section of dates, day first',
    [section('2'), day('2024-01-02', 'd-mmm'), day('2024-02-02', 'd-mmm'), day('2024-03-02', 'd-mmm')],
    ['2 date-turned 2.1!', '3 date-turned 2.2!', '4 date-turned 2.3!'],
  ],
  [
    'a whole section of dates, month first',
    [section('2'), day('2024-02-01', 'd-mmm'), day('2024-02-02', 'd-mmm'), day('2024-02-03', 'd-mmm')],
    ['2 date-turned 2.1!', '3 date-turned 2.2!', '4 date-turned 2.3!'],
  ],
  [
    'dates only, in two sections, day first',
    [
      section('1'),
      day('2024-01-01', 'd-mmm'),
      day('2024-02-01', 'd-mmm'),
      section('2'),
      day('2024-01-02', 'd-mmm'),
      day('2024-02-02', 'd-mmm'),
      '2.3',
    ],
    ['2 date-turned 1.1!', '3 date-turned 1.2!', '5 date-turned 2.1!', '6 date-turned 2.2!'],
  ],
  [
    'below roman sections',
    [section('I'), '1.1', day('2024-02-01', 'd-mmm'), section('II'), day('2024-01-02', 'd-mmm'), '2.2'],
    ['3 date-turned 1.2!', '5 date-turned 2.1!'],
  ],
  [
    'a lone date with nothing beside it: day first, to be looked at',
    [day('2024-01-02', 'd-mmm')],
    ['1 date-turned 2.1?'],
  ],
  [
    'a blank row beside it',
    [section('2'), '2.1', day('2024-02-02', 'd-mmm'), blank, '2.4'],
    ['3 date-turned 2.2!', '4 missing 2.3?'],
  ],
  ['a percent format divides by a hundred', [section('1'), number(0.011, '0.0%', '1.1%'), '1.2'], []],
  [
    'typed into a percent cell, past nine',
    [section('1'), '1.9', number(0.011, '0.0%', '1.1%'), '1.11'],
    ['2 gap', '3 lost-zero 1.10!'],
  ],
];
