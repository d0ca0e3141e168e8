import { codeBetween, codesBelow } from '../../../src/domain/criteria/code-between';
import { code } from './code';
import { rowsOf } from './rows';
import { blank, section } from './sequence';

interface Place {
  readonly previous?: string;
  readonly next?: string;
  readonly start?: string;
  readonly taken?: readonly string[];
}

const between = ({ previous, next, start, taken = [] }: Place): string | undefined =>
  codeBetween({
    ...(previous === undefined ? {} : { previous: code(previous) }),
    ...(next === undefined ? {} : { next: code(next) }),
    ...(start === undefined ? {} : { start: code(start) }),
    isTaken: (each) => taken.includes(each),
  });

describe('codeBetween()', () => {
  it.each<[string, Place, string | undefined]>([
    ['the one that leaves no gap', { previous: '5.1', next: '5.3' }, '5.2'],
    ['the next criterion after the last part', { previous: '1.1.2', next: '1.2.1' }, '1.2'],
    ['the next criterion before the one after it', { previous: '1.1.2', next: '1.3' }, '1.2'],
    ['the next section before its first criterion', { previous: '1.1.2', next: '2.1' }, '2'],
    ['but not in a section of the one above', { previous: '1.1.2', next: '2.1', start: '1' }, '1.1.3'],
    ['one more part at the end', { previous: '1.1.2' }, '1.1.3'],
    ['one more criterion at the end', { previous: '1.2', start: '1' }, '1.3'],
    ['a first part before a second', { previous: '1.2', next: '1.2.2' }, '1.2.1'],
    ['no part where none follows', { previous: '1.2', next: '1.5' }, '1.3'],
    ['nothing where nothing is free', { previous: '1.2', next: '1.3' }, undefined],
    ['the first of a section', { start: '3', next: '3.2' }, '3.1'],
    ['the first of an empty section', { start: '3' }, '3.1'],
    ['nothing before the first of a section', { start: '3', next: '3.1' }, undefined],
    ['nothing where the first is taken', { start: '3', taken: ['3.1'] }, undefined],
    ['nothing where nothing is known', {}, undefined],
    ['nothing before a code alone', { next: '1.2' }, undefined],
    ['the code above it where its own is taken', { previous: '1.2', taken: ['1.3'] }, '2'],
    ['but none outside its section', { previous: '1.2', start: '1', taken: ['1.3'] }, undefined],
    ['the sibling of a code that stands in another section', { previous: '1.2', start: '2' }, '1.3'],
    ['the code above after the last letter', { previous: '1.1.y' }, '1.2'],
  ])('%s: %j', (_, place, expected) => {
    expect(between(place)).toBe(expected);
  });
});

describe('codesBelow()', () => {
  it('tells the next known code of the same section', () => {
    const rows = rowsOf([section('1'), '1.1', blank, '1.3', section('2'), '2.1', '2.2', section('3')]);
    expect(codesBelow(rows)).toEqual(['2', '1.3', '1.3', undefined, '3', '2.2', undefined, undefined]);
  });

  it('passes over rows with the same code', () => {
    expect(codesBelow(rowsOf(['1.1', '1.1', blank, '1.1', '1.2', '1.2']))).toEqual([
      '1.2',
      '1.2',
      '1.1',
      '1.2',
      undefined,
      undefined,
    ]);
  });

  it('tells sections from rows that stand in none', () => {
    const rows = rowsOf(['1', '2', section('3'), '3.1', section('4')]);
    expect(codesBelow(rows)).toEqual(['2', undefined, '4', undefined, undefined]);
  });
});
