import { type RuleMove, ruleMoves } from '../../../../src/domain/edits/highlights/rule-moves';

const U = undefined;

function moved(list: readonly (string | undefined)[], moves: readonly RuleMove[]): (string | undefined)[] {
  const after = [...list];
  for (const { from, to } of moves) after.splice(to, 0, ...after.splice(from, 1));
  return after;
}

describe('ruleMoves()', () => {
  it.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['in order', [U, 'a', 'b'], [U, 'a', 'b']],
    ['new rules were put first', ['b', 'a', U, U], [U, U, 'a', 'b']],
    ["a user's rule belongs behind ours", [U, 'a'], ['a', U]],
    ["a user's rule belongs between ours", [U, 'b', 'a'], ['a', U, 'b']],
    ["two of ours step aside for a user's", ['a', 'b', U], [U, 'a', 'b']],
    ['two rules say the same', ['a', 'b', 'a', U], [U, 'a', 'a', 'b']],
  ])('%s', (_name, now, wanted) => {
    const moves = ruleMoves(now, wanted);
    expect(moved(now, moves)).toEqual(wanted);
    let list = [...now];
    for (const move of moves) {
      expect(list[move.from]).toBeDefined();
      list = moved(list, [move]);
    }
  });

  it('moves nothing that stands where it belongs', () => {
    expect(ruleMoves([U, 'a', 'b'], [U, 'a', 'b'])).toEqual([]);
    expect(ruleMoves(['a', 'c', 'b'], ['a', 'b', 'c'])).toEqual([{ from: 2, to: 1 }]);
  });

  it('sends what steps aside to the last place of the list, and no further', () => {
    const aside = { from: 0, to: 2 };
    expect(ruleMoves(['a', 'b', U], [U, 'a', 'b'])).toEqual([aside, aside]);
  });

  it.each([
    [
      ['a', U],
      [U, 'b'],
    ],
    [['a', U], ['a']],
    [
      ['a', U],
      ['a', U, U],
    ],
    [
      ['b', 'a'],
      ['a', 'a'],
    ],
  ])('moves nothing where the list %j is of other rules than %j', (now, wanted) => {
    expect(ruleMoves(now, wanted)).toEqual([]);
  });
});

it('ruleMoves() moves nothing where one list has a rule more behind the others', () => {
  expect(ruleMoves(['a', 'b'], ['b', 'a', 'c'])).toEqual([]);
  expect(ruleMoves(['b', 'a', 'c'], ['a', 'b'])).toEqual([]);
});
