import { usedBetween } from '../../../src/excel/writing/taking-back/used-between';

test.each<readonly [string, string, string, readonly string[]]>([
  ['nothing was written beside them', 'A1:K30', 'A1:K30', ['A1:K30']],
  ['a line was written below them', 'A1:K30', 'A1:K32', ['A1:K30', 'A1:K31', 'A1:K32']],
  ['that line was taken away', 'A1:K32', 'A1:K30', ['A1:K30', 'A1:K31', 'A1:K32']],
  ['a column was written beside them', 'A1:J2', 'A1:K2', ['A1:J2', 'A1:K2']],
  ['both were', 'B2:C3', 'B2:D4', ['B2:C3', 'B2:D3', 'B2:C4', 'B2:D4']],
  ['they begin at another row', 'A1:K30', 'A2:K31', ['A1:K30', 'A2:K31']],
  ['they begin at another column', 'A1:K30', 'B1:K30', ['A1:K30', 'B1:K30']],
  ['there were none', '', 'A1:C9', ['', 'A1:C9']],
  ['there are none any more', 'A1:C9', '', ['A1:C9', '']],
  ['there are none before and after', '', '', ['']],
])('where %s', (_, before, after, expected) => {
  expect(usedBetween(before, after)).toEqual(expected);
});

test.each([
  ['A1:K1', 'A1:K500', 500],
  ['A1:K1', 'A1:K501', 2],
  ['A1:A1', 'A1:T25', 500],
  ['A1:A1', 'A1:T26', 2],
])('from %s to %s there are %i', (before, after, count) => {
  expect(usedBetween(before, after)).toHaveLength(count);
});
