import { sameAreas } from '../../../src/excel/reading/same-areas';

test.each([
  ['A1:K4', 'A1:K4'],
  ['A1:K2,A3:K4', 'A1:K4'],
  ['A3:K4,A1:K2', 'A1:K4'],
  // Excel repeats rows of a rule at times.
  ['A1:K3,A2:K4', 'A1:K4'],
  ['A1:K4,A2:K3', 'A1:K4'],
  ['A1:B2,D1:E2', 'D1:E2,A1:B2'],
])('%s is %s', (a, b) => {
  expect(sameAreas(a, b)).toBe(true);
});

test.each([
  ['A1:K4', 'A1:K5'],
  ['A1:K4', 'A1:J4'],
  ['A1:K4', 'B1:K4'],
  ['A1:K2,A4:K5', 'A1:K5'],
  ['A1:B2,C3:D4', 'A1:B4'],
  ['A1:B2,A3:C4', 'A1:B4'],
])('%s is not %s', (a, b) => {
  expect(sameAreas(a, b)).toBe(false);
});
