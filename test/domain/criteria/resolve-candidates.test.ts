import type { CodeNeighbours } from '../../../src/domain/criteria/code-neighbours';
import { resolveCandidates } from '../../../src/domain/criteria/resolve-candidates';
import { code } from './code';

interface Around {
  readonly start?: string;
  readonly previous?: string;
  /** With "," between its readings. */
  readonly next?: string;
  readonly isApart?: boolean;
  readonly taken?: string;
}

/** "2.1! " is certain, "2.1?" is not. A candidate with "*" is in the display order of the sheet. */
function resolved(candidates: string, { start, previous, next, isApart = false, taken }: Around): string {
  const around: CodeNeighbours = {
    start: start === undefined ? undefined : code(start),
    previous: previous === undefined ? undefined : code(previous),
    next: next === undefined ? [] : next.split(',').map(code),
    nextIsBeside: next !== undefined && !isApart,
    leavesOut: false,
    isSorted: false,
  };
  const each = candidates
    .split(' ')
    .map((text) => ({ code: code(text.replace('*', '')), inDisplayOrder: text.endsWith('*') }));
  const found = resolveCandidates(each, around, (one) => one === taken);
  return found ? `${found.code}${found.certain ? '!' : '?'}` : '';
}

describe('the code that its neighbours bear out is certain', () => {
  it.each<[string, string, Around, string]>([
    ['the section and the code below', '2.1 1.2', { start: '2', next: '2.2' }, '2.1!'],
    ['the section and the code above', '2.1 1.2', { start: '1', previous: '1.1' }, '1.2!'],
    ['the section alone', '2.1', { start: '2' }, '2.1!'],
    ['the code above alone', '2.2 2.20', { previous: '2.1' }, '2.2!'],
    ['the code right below alone', '2.2', { next: '2.3' }, '2.2!'],
    ['the code right below alone, in one of its readings', '2.2', { next: '2.3,2.30' }, '2.2!'],
    ['the first of the section before others', '2.10 2.1', { start: '2' }, '2.1!'],
    ['one reading of the code below', '2.5', { start: '2', next: '2.3,2.30' }, '2.5!'],
    ['the order', '2.2 2.20', { start: '2', previous: '2.4' }, '2.20!'],
    [
      'the display order, where all else is the same',
      '2.5* 2.20',
      { start: '2', previous: '2.1', next: '2.30' },
      '2.5!',
    ],
  ])('%s', (_, candidates, around, expected) => {
    expect(resolved(candidates, around)).toBe(expected);
  });
});

describe('a code is doubtful', () => {
  it.each<[string, string, Around, string]>([
    ['with nothing around it', '2.1 1.2', {}, '2.1?'],
    ['alone with nothing around it', '2.1', {}, '2.1?'],
    ['outside its section', '3.1', { start: '2' }, '3.1?'],
    ['before the code above', '2.1', { start: '2', previous: '2.5' }, '2.1?'],
    ['equal to the code above', '2.5', { start: '2', previous: '2.5' }, '2.5?'],
    ['after the code below', '2.5', { start: '2', next: '2.3' }, '2.5?'],
    ['equal to the code below', '2.5', { start: '2', next: '2.5' }, '2.5?'],
    ['that stands elsewhere', '2.1', { start: '2', taken: '2.1' }, '2.1?'],
    ['far below the code above', '2.20', { previous: '2.4' }, '2.20?'],
    ['far above the code below', '2.2', { next: '2.4' }, '2.2?'],
    ['with other rows before the code below', '2.2', { next: '2.3', isApart: true }, '2.2?'],
    ['where another is as good', '2.5 2.20', { start: '2', previous: '2.1', next: '2.30' }, '2.5?'],
    [
      'where only the display order tells',
      '2.5 2.20*',
      { start: '2', previous: '2.1', next: '2.30' },
      '2.20?',
    ],
  ])('%s', (_, candidates, around, expected) => {
    expect(resolved(candidates, around)).toBe(expected);
  });
});

describe('of several, the best is', () => {
  it.each<[string, string, Around, string]>([
    ['the first, where nothing tells', '3.4 4.3', {}, '3.4?'],
    ['the one in the display order', '3.4 4.3*', {}, '4.3?'],
    ['the one in the section before the one in order', '4.3 3.1', { start: '3', previous: '3.5' }, '3.1?'],
    ['the one that is free', '2.1 1.2', { taken: '2.1' }, '1.2?'],
    ['the one below the code above', '2.1 3.1', { previous: '2.5' }, '3.1?'],
    ['the one above the code below', '5.1 1.5', { next: '3.1' }, '1.5?'],
    ['the one right above the code below', '2.1 2.4', { next: '2.5' }, '2.4!'],
    ['the one right below the code above', '2.9 2.2', { previous: '2.1' }, '2.2!'],
    ['the one as long as the code above', '1.5.24 1.5', { start: '1', previous: '1.3' }, '1.5?'],
    ['the one as long as the code below', '1.5.24 1.5', { start: '1', next: '1.9' }, '1.5?'],
  ])('%s', (_, candidates, around, expected) => {
    expect(resolved(candidates, around)).toBe(expected);
  });

  it('none of none', () => {
    const around: CodeNeighbours = { next: [], nextIsBeside: false, leavesOut: false, isSorted: false };
    expect(resolveCandidates([], around, () => false)).toBeUndefined();
  });
});
