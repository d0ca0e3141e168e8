import { number, section, type SequenceCase } from '../sequence';

const nine = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'];
const numbers = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9];
const toNineteen = [...nine, '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19'];

/** 1.10 typed into a General cell is the number 1.1: en-US at the dot, vi-VN and de-DE at the comma ("1,10"). */
export const lostZeros: readonly SequenceCase[] = [
  ['1.10 between 1.9 and 1.11', [...nine, 1.1, '1.11'], ['10 lost-zero 1.10!']],
  ['1.10 as the last row', [...nine, 1.1], ['10 lost-zero 1.10!']],
  ['1.10 as the last row of numbers', [...numbers, 1.1], ['10 lost-zero 1.10!']],
  ['1.10 among numbers', [...numbers, 1.1, 1.11, 1.12], ['10 lost-zero 1.10!']],
  ['1.10 that has become text', [...nine, '1.1', '1.11'], ['10 lost-zero 1.10!']],
  ['1.10 that has become text, last', [...nine, '1.1'], ['10 lost-zero 1.10!']],
  ['1.20 between 1.19 and 1.21', [...toNineteen, 1.2, '1.21'], ['20 lost-zero 1.20!']],
  [
    'both 1.10 and 1.20',
    [...numbers, 1.1, 1.11, 1.12, 1.13, 1.14, 1.15, 1.16, 1.17, 1.18, 1.19, 1.2, 1.21],
    ['10 lost-zero 1.10!', '20 lost-zero 1.20!'],
  ],
  [
    'at the end of a section',
    [section('3'), '3.8', '3.9', 3.1, section('4'), '4.1'],
    ['2 gap', '4 lost-zero 3.10!'],
  ],
  [
    'in the second section only',
    [section('1'), 1.1, 1.2, section('2'), 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 2.1],
    ['14 lost-zero 2.10!'],
  ],
  ['the first 1.1 is no lost zero', [section('1'), 1.1, 1.2, section('2'), 2.1], []],
  ['two equal numbers are a duplicate', [section('1'), 1.1, 1.1, 1.2], ['3 duplicate']],
  ['two equal numbers before 1.11 are not', [section('1'), 1.1, 1.1, 1.11], ['3 lost-zero 1.10!', '3 gap']],
  ['a number too early stays what it is', ['1.1', '1.2', '1.4', 1.3, '1.5'], ['4 out-of-order']],
  ['1.10 and its parts', [...nine, 1.1, '1.10.1', '1.10.2', '1.11'], ['10 lost-zero 1.10!']],
  [
    'a parent that lost its zero, its parts next',
    ['7.8', '7.9', '7.9.1', 7.1, '7.10.1', '7.10.2'],
    ['1 gap', '4 lost-zero 7.10!'],
  ],
  [
    '10.10 as the number 10.1',
    [section('10'), '10.8', '10.9', 10.1, '10.11'],
    ['2 gap', '4 lost-zero 10.10!'],
  ],
  ['a format with one decimal', [...nine, number(1.1, '0.0', '1.1')], ['10 lost-zero 1.10!']],
  ['a comma display of vi-VN', [...nine, number(1.1, 'General', '1,1'), '1.11'], ['10 lost-zero 1.10!']],
  [
    'a format with two decimals shows the zero',
    [...nine, number(1.1, '0.00', '1.10'), number(1.11, '0.00', '1.11')],
    [],
  ],
  [
    'two decimals show zeros that never were',
    [number(1.1, '0.00', '1.10'), number(1.2, '0.00', '1.20'), number(1.3, '0.00', '1.30')],
    [],
  ],
  [
    'a gap before it: 1.10 fits, though not beside',
    ['1.1', '1.4', '1.6', 1.1],
    ['2 gap', '3 gap', '4 lost-zero 1.10!', '4 gap'],
  ],
  [
    'a gap before it and no other 1.1',
    [section('1'), '1.4', '1.6', 1.1],
    ['2 gap', '3 gap', '4 lost-zero 1.10?', '4 gap'],
  ],
  [
    'the code of a row above, on a list that leaves nothing out, is a duplicate',
    [section('2'), 2.1, 2.2, 2.3, 2.4, 2.2],
    ['6 duplicate 2.5?'],
  ],
  ['2.20 comes after 2.19, not after 2.4', [section('2'), 2.1, 2.2, 2.4, 2.2], ['4 gap', '5 duplicate 2.5?']],
  [
    'a slip below 1.10 does not hide it',
    [section('1'), '1.8', '1.9', 1.1, '1.9', section('2')],
    ['2 gap', '4 lost-zero 1.10!', '5 duplicate 1.11?'],
  ],
  ['roman codes are text and lose nothing', ['I.8', 'I.9', 'I.10', 'I.11'], ['1 gap']],
  ['three steps are text: a duplicate', ['1.1.8', '1.1.9', '1.1.8'], ['1 gap', '3 duplicate 1.1.10?']],
];
