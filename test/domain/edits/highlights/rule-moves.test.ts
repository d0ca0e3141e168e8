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
  ])('%s', (_name, now, wanted) => {
    const moves = ruleMoves(now, wanted);
    expect(moved(now, moves)).toEqual(wanted);
    let list = [...now];
    for (const move of moves) {
      expect(list[move.from]).toBeDefined();
      list = moved(list, [move]);
    }
  });

  it('moves nothing where the list is of other rules', () => {
    expect(ruleMoves(['a', U], [U, 'b'])).toEqual([]);
  });
});
