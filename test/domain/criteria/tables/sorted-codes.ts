import { number, section, type SequenceCase } from '../sequence';

/** A number as a program keeps it in single precision: 1.1 is 1.100000023841858. */
const single = (value: number, format = '0.0') => number(Math.fround(value), format, String(value));

/** Columns that Excel sorted as numbers, and numbers of single precision. */
export const sortedCodes: readonly SequenceCase[] = [
  [
    'Excel sorted a full list: 1.10 lost its zero beside 1.11, 1.2 did not',
    [1.1, 1.1, 1.11, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9],
    ['2 lost-zero 1.10!', '3 out-of-order'],
  ],
  [
    'Excel sorted a list without 1.10',
    [1.1, 1.11, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9],
    ['2 out-of-order'],
  ],
  [
    '1.2 below 1.19 in a sorted list is 1.2',
    [1.1, 1.11, 1.19, 1.2, 1.3],
    ['2 gap', '3 gap', '4 out-of-order', '5 out-of-order'],
  ],
  [
    'texts that were sorted',
    ['1.1', '1.10', '1.11', '1.2', '1.3'],
    ['2 gap', '4 out-of-order', '5 out-of-order'],
  ],
  [
    'one section is sorted, the other lost a zero',
    [section('1'), 1.1, 1.11, 1.2, 1.3, section('2'), 2.8, 2.9, 2.1, 2.11],
    ['3 out-of-order', '7 gap', '9 lost-zero 2.10!'],
  ],
  [
    'a list in order is not sorted as numbers: 1.2 below 1.19 lost its zero',
    [1.18, 1.19, 1.2, 1.21],
    ['1 gap', '3 lost-zero 1.20!'],
  ],
  ['single precision, shown with one decimal', [single(1.1), single(1.2), single(1.3)], []],
  [
    'single precision in General cells',
    [single(2.1, 'General'), single(2.2, 'General'), single(2.3, 'General')],
    [],
  ],
  ['single precision, a code twice', [single(1.1), single(1.2), single(1.1)], ['3 duplicate 1.3?']],
  [
    'single precision, a zero lost',
    [single(1.8), single(1.9), single(1.1), single(1.11, '0.00')],
    ['1 gap', '3 lost-zero 1.10!'],
  ],
  [
    'many digits that no single precision keeps are no code',
    [1.1, number(1.123456789)],
    ['2 malformed 1.2?'],
  ],
  ['the noise of a sum is no digit', [1.1, number(0.1 + 0.2 + 0.9)], []],
];
