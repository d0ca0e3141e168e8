import { isBusy } from '../../../src/taskpane/state/is-busy';

test.each([
  [undefined, false],
  // A press in that moment was lost without a word: what is asked for follows the reading.
  ['reading', false],
  ['recomputing', true],
  ['undoing', true],
  ['workingOnJob', true],
] as const)('what is asked for waits while %s is being done: %s', (activity, waits) => {
  expect(isBusy(activity === undefined ? {} : { activity })).toBe(waits);
});
