import type * as NewRulePlace from '../../../src/excel/writing/marks/new-rule-place';

/** The sheet's rules in their order, and those of them that were added, in theirs. */
type List = readonly [order: readonly (string | undefined)[], added: readonly string[]];

/** What a session has learnt that begins anew. */
function sessionWith(lists: readonly List[]): NewRulePlace.NewRulePlace {
  jest.resetModules();
  const { learnNewRulePlace, newRulePlace } = jest.requireActual<typeof NewRulePlace>(
    '../../../src/excel/writing/marks/new-rule-place',
  );
  for (const [order, added] of lists) learnNewRulePlace(order, added);
  return newRulePlace();
}

const USERS = undefined;

test.each<readonly [string, readonly List[], NewRulePlace.NewRulePlace]>([
  ['last until something was seen', [], 'last'],
  ['last where the added one is behind others', [[[USERS, 'overdue'], ['overdue']]], 'last'],
  ['first where the added one is before others', [[['overdue', USERS], ['overdue']]], 'first'],
  [
    'first where the last of two that were added is before the other',
    [
      [
        ['dueSoon', 'overdue'],
        ['overdue', 'dueSoon'],
      ],
    ],
    'first',
  ],
  [
    'last where it is behind the other',
    [
      [
        ['overdue', 'dueSoon'],
        ['overdue', 'dueSoon'],
      ],
    ],
    'last',
  ],
  ['untold by one alone', [[['overdue'], ['overdue']]], 'last'],
  ['untold where none was added', [[['overdue', USERS], []]], 'last'],
  ["untold where none was added and one of the user's is first", [[[USERS, 'overdue'], []]], 'last'],
  ['untold where it stands at both ends', [[['overdue', USERS, 'overdue'], ['overdue']]], 'last'],
  ['untold where it stands in the midst', [[[USERS, 'overdue', USERS], ['overdue']]], 'last'],
  [
    'first from then on',
    [
      [['overdue', USERS], ['overdue']],
      [[USERS, 'overdue'], ['overdue']],
    ],
    'first',
  ],
])('new rules come %s', (_, lists, place) => {
  expect(sessionWith(lists)).toBe(place);
});
