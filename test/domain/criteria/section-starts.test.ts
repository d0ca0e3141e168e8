import type { CodeRow } from '../../../src/domain/criteria/code-row';
import { readCode } from '../../../src/domain/criteria/read-code';
import { sectionStarts } from '../../../src/domain/criteria/section-starts';
import { blank, type Cell, codeRows, day, section } from './sequence';

/** "1: I, 4: II": by the row of the section, how its codes begin. */
const shown = (rows: readonly CodeRow[]): string =>
  [...sectionStarts(rows)].map(([row, start]) => `${row ?? 'outside'}: ${start}`).join(', ');

const [A, B] = [section('A'), section('B')];

describe('the codes of a section begin', () => {
  it.each<[string, readonly Cell[], string]>([
    ['as the section', [section('1'), '1.1', '1.2', section('2'), '2.1'], '1: 1, 4: 2'],
    ['as the roman section', [section('I'), 'I.1', section('II'), 'II.1'], '1: I, 3: II'],
    ['as its number in digits', [section('I'), '1.1', section('II'), '2.1'], '1: 1, 3: 2'],
    ['as the group', [A, 'A.1', B, 'B.1'], '1: A, 3: B'],
    ['as the section, though it has no rows', [section('1'), '1.1', section('2')], '1: 1, 3: 2'],
    ['as the section, where half of the codes do', [section('1'), '1.1', section('2'), '3.1'], '1: 1, 3: 2'],
    [
      'in no known way, where less than half do',
      [section('1'), '1.1', section('2'), '3.1', section('3'), '4.1'],
      '',
    ],
    [
      'as sections of two steps',
      [section('1.1'), '1.1.1', section('1.2'), section('1.3')],
      '1: 1.1, 3: 1.2, 4: 1.3',
    ],
    [
      'as the section, numbers and rows without a code aside',
      [section('1'), '1.1', '2', '3', '4', blank],
      '1: 1',
    ],
    ['in no known way without codes', [section('1'), section('2')], ''],
    ['in no known way of one step', [A, '1', '2'], ''],
    ['in no known way in digits of a section of two steps', [section('II.1'), '2.1'], ''],
    ['in no known way in digits of a group', [A, '1.1'], ''],
  ])('%s', (_, cells, expected) => {
    expect(shown(codeRows(cells))).toBe(expected);
  });
});

describe('a section whose code plays no part lends the start of its rows', () => {
  it.each<[string, readonly Cell[], string]>([
    ['of two that agree', [A, '1.1', '1.2', B, '2.1', '2.2'], '1: 1, 4: 2'],
    ['of most', [A, '2.1', '1.1', '1.2'], '1: 1'],
    ['of the many before the few', [A, '2.1', '2.2', '1.1', '1.2', '1.3'], '1: 1'],
    ['not of half', [A, '1.1', '1.2', '2.1', '2.2'], ''],
    ['not of one', [A, '1.1'], ''],
    ['where the section has no code', [section('Cải cách thể chế'), '1.1', '1.2'], '1: 1'],
    ['of parts as of criteria', [A, '1.1.1', '1.2.1'], '1: 1'],
    [
      'where all others follow their own',
      [section('1'), '1.1', '1.2', '1.3', section('2'), '5.1', '5.2'],
      '1: 1, 5: 5',
    ],
    [
      'but its own where its rows do not agree',
      [section('1'), '1.1', '1.2', section('2'), '5.1', '6.1'],
      '1: 1, 4: 2',
    ],
    [
      'but its own where one of its rows follows it',
      [section('1'), '1.1', section('2'), '5.1', '5.2', '2.3'],
      '1: 1, 3: 2',
    ],
  ])('%s', (_, cells, expected) => {
    expect(shown(codeRows(cells))).toBe(expected);
  });

  it('but rows outside any section have none', () => {
    expect(shown(codeRows(['1.1', '1.2', '1.3']))).toBe('');
    expect(shown(codeRows(['5.1', '5.2', section('1'), '1.1', '1.2', '1.3']))).toBe('3: 1');
  });
});

describe('codes that were damaged', () => {
  const second = day('2024-01-02', 'd-mmm');

  it('speak where no code is sound, with all that they may have been', () => {
    expect(shown(codeRows([section('2'), second]))).toBe('1: 2');
    expect(shown(codeRows([section('1'), second]))).toBe('1: 1');
    expect(shown(codeRows([section('3'), second]))).toBe('');
    expect(shown(codeRows([section('1'), second, day('2024-03-02', 'd-mmm')]))).toBe('1: 1');
    expect(shown(codeRows([A, second, day('2024-03-02', 'd-mmm')]))).toBe('1: 2');
  });

  it('are silent beside sound ones', () => {
    expect(shown(codeRows([section('II'), 'II.1', second, day('2024-02-02', 'd-mmm')]))).toBe('1: II');
  });

  it('are taken by their likeliest where they are no dates', () => {
    expect(shown(codeRows([section('1'), 'l.1', 'l.2']))).toBe('1: 1');
    expect(shown(codeRows([section('1'), '1-1', '1-2']))).toBe('1: 1');
  });
});

describe('sections inside sections', () => {
  const row = (number: number, kind: CodeRow['kind'], text: string, sectionRow?: number): CodeRow => ({
    row: number,
    kind,
    ...(sectionRow === undefined ? {} : { sectionRow }),
    reading: readCode({ kind: 'text', text, shown: text, format: '@' }),
  });

  it('may begin with the path of codes to them', () => {
    const rows = [
      row(1, 'section', 'II'),
      row(2, 'section', '1', 1),
      row(3, 'item', 'II.1.1', 2),
      row(4, 'item', 'II.1.2', 2),
      row(5, 'section', '2', 1),
      row(6, 'item', 'II.2.1', 5),
    ];
    expect(shown(rows)).toBe('2: II.1, 5: II.2');
  });

  it('or with their own code', () => {
    const rows = [
      row(1, 'section', 'II'),
      row(2, 'section', '1', 1),
      row(3, 'item', '1.1', 2),
      row(4, 'item', '1.2', 2),
    ];
    expect(shown(rows)).toBe('1: II, 2: 1');
  });

  it('and have no path below a section without a code', () => {
    const rows = [row(1, 'section', 'Nhiệm vụ chung'), row(2, 'section', '1', 1), row(3, 'item', '2.1', 2)];
    expect(shown(rows)).toBe('');
  });
});
