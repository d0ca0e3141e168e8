import { compareCodes } from '../../../src/domain/criteria/compare-codes';
import { criterionCode } from '../../../src/domain/criteria/criterion-code';
import { readCode } from '../../../src/domain/criteria/read-code';
import { code } from './code';

describe('the grammar takes', () => {
  test.each([
    ['1', '1'],
    ['1.1', '1.1'],
    ['1.1.1.a', '1.1.1.a'],
    ['I.1', 'I.1'],
    ['XIV.2', 'XIV.2'],
    ['A', 'A'],
    ['B.2.1', 'B.2.1'],
    ['01.02', '1.2'],
    ['1.đ', '1.đ'],
    ['a', 'a'],
    ['1.10', '1.10'],
  ])('%s as %s', (text, expected) => {
    expect(criterionCode(text)).toBe(expected);
  });
});

describe('the grammar refuses', () => {
  test.each([
    '',
    '.',
    '1.',
    '.1',
    '1..1',
    '0',
    '1.0',
    '1.a.1',
    'a.1',
    'IIII',
    'iv',
    'Z',
    '1.2024',
    '1,1',
    ' 1',
    'TC 1',
    '1.1.1.1.1.1.1',
    '-1',
  ])('"%s"', (text) => {
    expect(criterionCode(text)).toBeUndefined();
  });
});

test('codes stand in the order in which an appendix lists them', () => {
  const ordered = [
    'A',
    'A.1',
    'A.2',
    'B',
    'I',
    'I.1',
    'II.3',
    'III',
    'IX',
    'X',
    '1',
    '1.1',
    '1.2',
    '1.2.a',
    '1.2.b',
    '1.2.d',
    '1.2.đ',
    '1.2.e',
    '1.10',
    '1.10.1',
    '1.10.a',
    '2',
    '10',
  ];
  const codes = ordered.map(code);
  expect([...codes].reverse().sort(compareCodes)).toEqual(ordered);
  expect(codes.every((each) => compareCodes(each, each) === 0)).toBe(true);
});

test.each([
  ['a blank cell', { kind: 'empty' }],
  ['an Excel error', { kind: 'error', code: '#N/A', shown: '#N/A' }],
  ['a list dash', { kind: 'text', text: ' – ', shown: ' – ', format: '@' }],
] as const)('%s is no code and no finding', (_, content) => {
  const { code: read, findings } = readCode(content);
  expect(read).toBeUndefined();
  expect(findings).toEqual([]);
});

test('a number says that it is one, and which code it stands for', () => {
  const reading = readCode({ kind: 'number', value: 1.2, shown: '1,2', format: 'General' });
  expect(reading).toMatchObject({
    written: '1,2',
    code: '1.2',
    damage: { kind: 'number', short: '1.2', long: '1.20' },
    findings: [{ rule: 'code/stored-as-number', severity: 'info', proposal: { text: '1.2', certain: true } }],
  });
});

test.each([
  ['TRUE', { kind: 'boolean', value: true, shown: 'TRUE' }],
  ['words', { kind: 'text', text: 'chưa có mã', shown: 'chưa có mã', format: '@' }],
  ['half', { kind: 'number', value: 0.5, shown: '0.5', format: 'General' }],
] as const)('%s is malformed', (_, content) => {
  expect(readCode(content).findings).toMatchObject([{ rule: 'code/malformed', severity: 'error' }]);
});
