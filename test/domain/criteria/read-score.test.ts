import type { CellContent } from '../../../src/domain/cell-content';
import { readScore } from '../../../src/domain/criteria/read-score';

const text = (shown: string): CellContent => ({ kind: 'text', text: shown, shown, format: 'General' });

it('points that are a number are read in silence', () => {
  expect(readScore({ kind: 'number', value: 1.5, shown: '1,5', format: 'General' })).toEqual({
    score: 1.5,
    findings: [],
  });
});

describe('points that are text are read, and said', () => {
  it.each([
    ['2', 2],
    ['0,5', 0.5],
    ['0.25', 0.25],
    ['10,125', 10.125],
    ['1000', 1000],
    ['2 điểm', 2],
    ['2điểm', 2],
    ['2 Đ', 2],
    ['1,5đ', 1.5],
    ['+1', 1],
    ['-0,5', -0.5],
    [' 2 ', 2],
  ])('"%s" is %d', (found, score) => {
    expect(readScore(text(found))).toEqual({
      score,
      findings: [{ rule: 'score/text', severity: 'warning', found, facts: { readAs: score } }],
    });
  });
});

it.each(['-', '–', '—', '/', 'x', 'X', '…', '.', '....', '', ' '])(
  '"%s" is no points and no finding',
  (found) => {
    expect(readScore(text(found))).toEqual({ findings: [] });
  },
);

it.each<[string, CellContent]>([
  ['a blank cell', { kind: 'empty' }],
  ['an Excel error', { kind: 'error', code: '#N/A', shown: '#N/A' }],
])('%s is no points and no finding', (_, content) => {
  expect(readScore(content)).toEqual({ findings: [] });
});

describe('anything else cannot be read', () => {
  it.each([
    'nhiều',
    '12345',
    '1,',
    ',5',
    '0,1234',
    '1,2,3',
    'khoảng 2',
    '2 điểm thưởng',
    '--',
    'xx',
    '2  / 3',
    '1 2',
  ])('"%s"', (found) => {
    expect(readScore(text(found))).toEqual({
      findings: [{ rule: 'score/unreadable', severity: 'warning', found, facts: {} }],
    });
  });

  it('nor a tick', () => {
    expect(readScore({ kind: 'boolean', value: true, shown: 'TRUE' }).findings).toMatchObject([
      { rule: 'score/unreadable', found: 'TRUE' },
    ]);
  });
});
