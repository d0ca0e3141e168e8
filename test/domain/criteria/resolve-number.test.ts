import type { CodeNeighbours } from '../../../src/domain/criteria/code-neighbours';
import { displayedCode, lostZero } from '../../../src/domain/criteria/resolve-number';
import { code } from './code';

interface Around {
  readonly previous?: string;
  /** With "," between its readings. */
  readonly next?: string;
  readonly isSorted?: boolean;
  readonly leavesOut?: boolean;
  readonly isTaken?: boolean;
}

const neighbours = ({ previous, next, isSorted = false, leavesOut = false }: Around): CodeNeighbours => ({
  previous: previous === undefined ? undefined : code(previous),
  next: next === undefined ? [] : next.split(',').map(code),
  nextIsBeside: true,
  leavesOut,
  isSorted,
});

const reading = { written: '3,1', findings: [] };

/** "3.10!" is certain, "3.10?" is not, "" says that no zero was lost. */
function lost(short: string, around: Around): string {
  const found = lostZero(
    reading,
    code(short),
    code(`${short}0`),
    neighbours(around),
    around.isTaken ?? false,
  );
  if (!found) return '';
  expect(found.finding.proposal?.text).toBe(found.code);
  return `${found.code}${found.finding.proposal?.certain ? '!' : '?'}`;
}

describe('a zero was lost', () => {
  it.each<[string, string, Around, string]>([
    ['between 3.9 and 3.11', '3.1', { previous: '3.9', next: '3.11' }, '3.10!'],
    ['after 3.9, at the end', '3.1', { previous: '3.9' }, '3.10!'],
    ['after 3.9 and before a slip', '3.1', { previous: '3.9', next: '3.9' }, '3.10!'],
    ['after 3.9, before the next criterion of all', '3.1', { previous: '3.9', next: '4' }, '3.10!'],
    ['after 3.19', '3.2', { previous: '3.19', next: '3.21' }, '3.20!'],
    ['after the parts of 3.9', '3.1', { previous: '3.9.2', next: '3.10.1' }, '3.10!'],
    ['before 3.11, which may be 3.110', '3.1', { previous: '3.9', next: '3.110,3.11' }, '3.10!'],
    ['between 3.1 and 3.11', '3.1', { previous: '3.1', next: '3.11', isTaken: true }, '3.10!'],
    [
      'in a sorted list before 3.11',
      '3.1',
      { previous: '3.1', next: '3.11', isSorted: true, isTaken: true },
      '3.10!',
    ],
    ['after 3.6, where no other 3.1 stands, perhaps', '3.1', { previous: '3.6' }, '3.10?'],
    [
      'after 3.6, where codes are left out and 3.1 stands',
      '3.1',
      { previous: '3.6', leavesOut: true, isTaken: true },
      '3.10!',
    ],
    ['after 3.11, within its ten, perhaps', '3.2', { previous: '3.11' }, '3.20?'],
  ])('%s', (_, short, around, expected) => {
    expect(lost(short, around)).toBe(expected);
  });
});

describe('no zero was lost', () => {
  it.each<[string, string, Around]>([
    ['in the first row', '3.1', { next: '3.2' }],
    ['where 3.1 stands in order', '3.1', { previous: '3', next: '3.2' }],
    ['where 3.1 is the first of its section', '3.1', { previous: '3' }],
    ['where 3.1 follows another section', '3.1', { previous: '2.9' }],
    ['where 3.10 stands below', '3.1', { previous: '3.6', next: '3.10' }],
    ['where 3.1 stands in order at the end', '3.3', { previous: '3.1' }],
    ['where 3.10 does not stand in order either', '3.1', { previous: '4.2' }],
    ['where 3.10 would stand after the next', '3.1', { previous: '3.5', next: '3.7' }],
    ['where a list begins anew', '3.1', { previous: '3.9', next: '3.2' }],
    ['where its own part stands below', '3.1', { previous: '3.9', next: '3.1.1' }],
    ['where its own part with a letter stands below', '3.1', { previous: '3.9', next: '3.1.a' }],
    [
      'where a list begins anew before a number, which may be 3.20',
      '3.1',
      { previous: '3.9', next: '3.2,3.20' },
    ],
    ['in a sorted list', '3.1', { previous: '3.9', isSorted: true }],
    ['after an equal code', '3.1', { previous: '3.1' }],
    ['of 3.20 after 3.4', '3.2', { previous: '3.4' }],
    ['of 3.20 after 3.10', '3.2', { previous: '3.10' }],
    ['after 3.6, where 3.1 stands and nothing is left out', '3.1', { previous: '3.6', isTaken: true }],
  ])('%s', (_, short, around) => {
    expect(lost(short, around)).toBe('');
  });
});

it('the finding tells what was written and what stands around it', () => {
  const found = (around: Around) =>
    lostZero(reading, code('3.1'), code('3.10'), neighbours(around), false)?.finding;
  expect(found({ previous: '3.9', next: '3.11,3.110' })).toEqual({
    rule: 'code/lost-zero',
    severity: 'error',
    found: '3,1',
    facts: { previous: '3.9', next: '3.11' },
    proposal: { text: '3.10', certain: true },
  });
  expect(found({ previous: '3.9' })?.facts).toEqual({ previous: '3.9' });
});

describe('a number shown with a zero more is', () => {
  it.each<[string, string, Around, string]>([
    ['as shown after 3.9', '3.1', { previous: '3.9' }, '3.10'],
    ['as shown before 3.21', '3.2', { previous: '3.1', next: '3.21' }, '3.20'],
    ['as shown where nothing tells', '3.3', { previous: '3.1' }, '3.30'],
    ['as shown in the first row of nothing', '3.1', {}, '3.10'],
    ['as shown where neither stands in order', '3.1', { previous: '4.2' }, '3.10'],
    ['shorter before 3.2', '3.1', { previous: '3', next: '3.2' }, '3.1'],
    ['shorter before 3.4', '3.2', { next: '3.4' }, '3.2'],
    ['shorter before 3.1, which may be 3.10', '3.9', { previous: '3.8', next: '3.1,3.10' }, '3.9'],
    ['shorter after 3.1', '3.2', { previous: '3.1' }, '3.2'],
    ['shorter between 3.1 and 3.30', '3.2', { previous: '3.1', next: '3.30' }, '3.2'],
  ])('%s', (_, short, around, expected) => {
    expect(displayedCode(code(`${short}0`), code(short), neighbours(around))).toBe(expected);
  });
});

it.each(['2.9', '3.1', '3.10', '4'])(
  'no zero was lost in the first row, whatever stands below: %s',
  (next) => {
    expect(lost('3.1', { next })).toBe('');
  },
);
