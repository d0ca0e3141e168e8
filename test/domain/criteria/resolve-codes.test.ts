import { resolveCodes } from '../../../src/domain/criteria/resolve-codes';
import { said } from './rows';
import { blank, type Cell, codeRows, day, number, section } from './sequence';

const resolved = (cells: readonly Cell[]) => resolveCodes(codeRows(cells));
const found = (cells: readonly Cell[]) =>
  said(resolved(cells)).filter((finding) => !finding.includes('stored-as-number'));

/** 4.3 where the day comes first, 3.4 where the month does. */
const doubtful = day('2024-03-04', 'd-mmm');
const S1 = section('1');

describe('other days tell which came first, the day or the month', () => {
  it.each<[string, readonly Cell[], string]>([
    ['one day first', [doubtful, S1, '1.1', day('2024-02-01', 'd-mmm')], '1 date-turned 4.3?'],
    ['one month first', [doubtful, S1, '1.1', day('2024-01-02', 'd-mmm')], '1 date-turned 3.4?'],
    [
      'one of each: day first',
      [doubtful, S1, '1.1', day('2024-02-01', 'd-mmm'), day('2024-01-03', 'd-mmm')],
      '1 date-turned 4.3?',
    ],
    [
      'one month first, and one that reads both ways',
      [doubtful, S1, day('2024-01-01', 'd-mmm'), day('2024-01-02', 'd-mmm')],
      '1 date-turned 3.4?',
    ],
    [
      'one day first, and two that read both ways',
      [
        doubtful,
        S1,
        day('2024-01-01', 'd-mmm'),
        day('2024-02-01', 'd-mmm'),
        section('5'),
        day('2024-05-05', 'd-mmm'),
      ],
      '1 date-turned 4.3?',
    ],
    [
      'two months first, one day first',
      [
        doubtful,
        S1,
        '1.1',
        day('2024-01-02', 'd-mmm'),
        day('2024-01-03', 'd-mmm'),
        day('2024-04-01', 'd-mmm'),
      ],
      '1 date-turned 3.4?',
    ],
    [
      'one month first, of three steps',
      [doubtful, section('1.2'), '1.2.1', day('2003-01-02', 'dd/mm/yyyy')],
      '1 date-turned 3.4?',
    ],
    ['none: day first', [doubtful, S1, '1.1'], '1 date-turned 4.3?'],
    ['none in any section', [doubtful, S1, '1.1', day('2024-08-07', 'd-mmm')], '1 date-turned 4.3?'],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)[0]).toBe(expected);
  });
});

it('a day that goes on from the code above is doubtful where other days are read the other way', () => {
  expect(found(['3.3', doubtful])).toEqual(['2 date-turned 3.4?']);
});

describe('the code below bears a day out', () => {
  const second = day('2024-01-02', 'd-mmm');

  it.each<[string, readonly Cell[], readonly string[]]>([
    ['in the very next row', [second, '2.2'], ['1 date-turned 2.1!']],
    ['not past a row without a code', [second, blank, '2.2'], ['1 date-turned 2.1?']],
    ['not past the heading of a section', [second, section('3'), '3.1'], ['1 date-turned 2.1?']],
    ['not where its code stands elsewhere', [second, section('2'), '2.1', '2.2'], ['1 date-turned 1.2?']],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });

  it('even where the day looks like a code', () => {
    expect(found([day('2024-01-02', 'd.m', '2.1'), '2.2'])).toEqual(['1 date-turned 2.1!']);
  });
});

it('the eleventh letter of a list is a letter after all', () => {
  const rows = resolved(['1.i', '1.k', '1.l', '1.m']);
  expect(rows.map(({ code, findings }) => [code, findings])).toEqual([
    ['1.i', []],
    ['1.k', []],
    ['1.l', []],
    ['1.m', []],
  ]);
  expect(found(['1.l', '1.2'])).toEqual(['1 look-alike 1.1!']);
});

describe('a capital I and the digit 1 are told apart by the section', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['I for 1', [S1, '1.1', 'I.2', '1.3'], ['3 look-alike 1.2!']],
    ['II for 11', [section('11'), '11.1', 'II.2', '11.3'], ['3 look-alike 11.2!']],
    ['1 for I', [section('I'), 'I.1', '1.2', 'I.3'], ['3 look-alike I.2!']],
    ['11 for II', [section('II'), 'II.1', '11.2', 'II.3'], ['3 look-alike II.2!']],
    ['I for 1, where 1.1 stands already', [S1, '1.1', 'I.1', '1.3'], ['3 look-alike 1.1?']],
    ['not far from the section', [section('2'), '2.1', 'I.2', '2.3'], []],
    ['not in its section', [section('I'), 'I.1', 'I.2'], []],
    ['not the section itself', [S1, 'I', '1.1', '1.2'], []],
    ['not IV', [section('1'), '1.1', 'IV.2', '1.3'], []],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });

  it('and said as a warning', () => {
    const [, , third] = resolved([S1, '1.1', 'I.2', '1.3']);
    expect(third).toMatchObject({ code: '1.2' });
    expect(third?.findings).toEqual([
      {
        rule: 'code/look-alike',
        severity: 'warning',
        found: 'I.2',
        facts: {},
        proposal: { text: '1.2', certain: true },
      },
    ]);
  });
});

describe('a text lost its zero only right after the code that says so', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['1.1 after 1.9', ['1.9', '1.1'], ['2 lost-zero 1.10!']],
    ['10.1 after 10.9', ['10.9', '10.1'], ['2 lost-zero 10.10!']],
    ['1.2 after 1.19', ['1.19', '1.2'], ['2 lost-zero 1.20!']],
    ['1.1 after 1.9 and a row without a code', ['1.9', blank, '1.1'], ['3 lost-zero 1.10!']],
    ['not 1.1 after 1.4', ['1.4', '1.1'], []],
    ['not 1.11 after 1.12', ['1.12', '1.11'], []],
    ['not 1.1.1 after 1.1.9', ['1.1.9', '1.1.1'], []],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });
});

describe('a number equal to a code above lost its zero where the sheet leaves codes out', () => {
  const six = ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6'];

  it.each<[string, readonly Cell[], readonly string[]]>([
    ['in another section', [S1, '1.1', '1.4', section('3'), ...six, 3.1], ['11 lost-zero 3.10!']],
    ['nowhere', [S1, '1.1', '1.2', section('3'), ...six, 3.1], []],
    ['only from a row to the heading below', ['1.1', section('3'), ...six, 3.1], []],
    ['only from one section to the next', [S1, '1.1', section('3'), ...six, 3.1], []],
    ['only around rows without a code', [S1, '1.1', blank, '1.4', section('3'), ...six, 3.1], []],
    ['only from a heading to the row below', [section('I'), '1.1', section('III'), ...six, 3.1], []],
    ['only by a code twice', [S1, '1.1', '1.1', section('3'), ...six, 3.1], []],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });
});

it('a number that stands nowhere else may have lost its zero where it falls', () => {
  expect(found(['3.5', '3.6', 3.1])).toEqual(['3 lost-zero 3.10?']);
});

it('numbers that begin anew lost no zeros', () => {
  expect(found([3.8, 3.9, 3.1, 3.2, 3.3])).toEqual([]);
});

it('numbers that were sorted as numbers lost no zeros', () => {
  expect(found([1.1, 1.11, 1.12, 1.2, 1.4])).toEqual([]);
});

it('a number shown with a zero more keeps a certain proposal', () => {
  const rows = resolved([number(1.1, '0.00', '1.10'), number(1.2, '0.00', '1.20')]);
  expect(rows.map(({ code }) => code)).toEqual(['1.1', '1.2']);
  expect(said(rows)).toEqual(['1 stored-as-number 1.1!', '2 stored-as-number 1.2!']);
});

it('sections are taken at their word', () => {
  expect(found([section('1.9'), section('1.1')])).toEqual([]);
  const [named] = resolved([section('Cải cách thể chế'), '1.1']);
  expect(named && 'code' in named).toBe(false);
  expect(named?.findings).toMatchObject([{ rule: 'code/malformed', found: 'Cải cách thể chế' }]);
});

it.each<[string, readonly Cell[]]>([
  ['1', [S1, '1.1', '1.2', '1.3']],
  ['I', [section('I'), 'I.1', 'I.2', 'I.3']],
  ['11', [section('11'), '11.1', '11.2', '11.3']],
  ['II', [section('II'), 'II.1', 'II.2', 'II.3']],
])('a code in its own section %s stands for no other', (_, cells) => {
  expect(found(cells)).toEqual([]);
});
