import type * as ConditionLength from '../../../src/excel/planning/condition-length';

test('conditions are short once Excel has refused a long one, which is tried once', () => {
  jest.resetModules();
  const { conditionsAreShort, shortenConditions } = jest.requireActual<typeof ConditionLength>(
    '../../../src/excel/planning/condition-length',
  );
  expect(conditionsAreShort()).toBe(false);
  expect(shortenConditions()).toBe(true);
  expect(conditionsAreShort()).toBe(true);
  expect(shortenConditions()).toBe(false);
  expect(conditionsAreShort()).toBe(true);
});
