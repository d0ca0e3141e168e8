import { allOf, oneCaseOf, oneOf } from '../../../../src/domain/edits/highlights/conjunctions';

const [LATE, OPEN, DAY] = ['TODAY()>DATE(2024,9,30)', '$E4="Chưa làm"', '$D4="30/9/2024"'] as const;

describe('oneOf()', () => {
  it.each([
    [[], []],
    [[DAY], [DAY]],
    [[DAY, OPEN], [`OR(${DAY},${OPEN})`]],
    [[DAY, OPEN, LATE], [`OR(${DAY},${OPEN},${LATE})`]],
  ])('of %j is %j', (conditions, members) => {
    expect(oneOf(conditions)).toEqual(members);
  });
});

describe('allOf()', () => {
  it.each([
    [[DAY], DAY],
    [[LATE, OPEN], `AND(${LATE},${OPEN})`],
    [[LATE, OPEN, DAY], `AND(${LATE},${OPEN},${DAY})`],
  ])('of %j is %s', (members, condition) => {
    expect(allOf(members)).toBe(condition);
  });
});

describe('oneCaseOf()', () => {
  it.each([
    [[], []],
    [[[LATE]], [LATE]],
    [[[LATE, OPEN]], [LATE, OPEN]],
    [[[LATE], [OPEN]], [`OR(${LATE},${OPEN})`]],
    [[[LATE, OPEN], [DAY]], [`OR(AND(${LATE},${OPEN}),${DAY})`]],
  ])('of %j is %j', (cases, members) => {
    expect(oneCaseOf(cases)).toEqual(members);
  });
});
