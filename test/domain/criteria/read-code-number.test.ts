import { readCodeNumber } from '../../../src/domain/criteria/read-code-number';

const read = (value: number, format = 'General', shown = String(value)) =>
  readCodeNumber({ kind: 'number', value, format, shown });

/** "1.1 stored-as-number 1.1! (1.1 1.10)": the code, the rule, its proposal, and all that it may be. */
function reading(value: number, format?: string): string {
  const { code, damage, findings } = read(value, format);
  const said = findings.map(({ rule, proposal }) => {
    const proposed = proposal ? ` ${proposal.text}${proposal.certain ? '!' : '?'}` : '';
    return `${rule.replace('code/', '')}${proposed}`;
  });
  const meant =
    damage?.kind === 'number'
      ? [damage.short, damage.long]
      : damage?.kind === 'date'
        ? [...damage.dayFirst, '|', ...damage.monthFirst]
        : (damage?.codes ?? []);
  return [code, ...said, meant.length > 0 ? `(${meant.join(' ')})` : undefined].filter(Boolean).join(' ');
}

describe('a whole number is a code that lost nothing', () => {
  it.each([
    [1, 'General', '1'],
    [999, 'General', '999'],
    [-2, 'General', '2'],
    [3, '0', '3'],
    [3, '0.00', '3'],
    [0.03, '0%', '3'],
    [0.07, '0%', '7'],
    [0.29, '0%', '29'],
    [5, '[h]:mm', '5'],
    [3, '"mã" 0', '3'],
    [36_525, 'General', 'malformed'],
    [73_051, 'General', 'malformed'],
    [1000, 'General', 'malformed'],
    [0, 'General', 'malformed'],
    [0, 'h:mm', 'malformed'],
  ])('%d in %s: %s', (value, format, expected) => {
    expect(reading(value, format)).toBe(expected);
  });
});

describe('a number with decimals is a code of two steps, and may have lost a zero', () => {
  it.each([
    [1.1, 'General', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [10.1, 'General', '10.1 stored-as-number 10.1! (10.1 10.10)'],
    [1.11, 'General', '1.11 stored-as-number 1.11!'],
    [1.11, '0.0', '1.11 stored-as-number 1.11!'],
    [-1.2, 'General', '1.2 stored-as-number 1.2! (1.2 1.20)'],
    [1.1, '0.0', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, '0.00', '1.10 stored-as-number 1.10! (1.1 1.10)'],
    [1.1, '#,##0.00', '1.10 stored-as-number 1.10! (1.1 1.10)'],
    [1.1, '0.0000', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [0.011, '0.0%', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [0.011, '0.0"%"', 'malformed'],
    [1.1, '0.0 "hồ sơ"', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, '0.0\\h', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, '[White]0.0', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, 'mm:ss', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, '0.0_h', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [1.1, '*h0.0', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [0.1 + 0.2 + 0.9, 'General', '1.2 stored-as-number 1.2! (1.2 1.20)'],
    [Math.fround(1.1), 'General', '1.1 stored-as-number 1.1! (1.1 1.10)'],
    [Math.fround(12.34), 'General', '12.34 stored-as-number 12.34!'],
    [1.123, 'General', '1.123 stored-as-number 1.123!'],
    [1.1234, 'General', 'malformed'],
    [1.00000012, 'General', 'malformed'],
    [0.5, 'General', 'malformed'],
    [45_293.5, 'General', 'malformed'],
  ])('%d in %s: %s', (value, format, expected) => {
    expect(reading(value, format)).toBe(expected);
  });
});

describe('a time was typed with a colon', () => {
  const at = (hours: number, minutes: number): number => (hours * 60 + minutes) / (24 * 60);

  it.each([
    [at(1, 10), 'h:mm', '1.10 date-turned 1.10? (1.10)'],
    [at(2, 1), 'hh:mm:ss', '2.1 date-turned 2.1? (2.1)'],
    [at(2, 1), 'h:mm AM/PM', '2.1 date-turned 2.1? (2.1)'],
    [at(24, 10), '[h]:mm', '24.10 date-turned 24.10? (24.10)'],
    [at(1, 10), 'h" giờ "mm', '1.10 date-turned 1.10? (1.10)'],
    [at(99, 59), '[hh]:mm', '99.59 date-turned 99.59? (99.59)'],
    [at(2, 0), 'h:mm', 'date-turned'],
    [at(0, 10), 'h:mm', 'date-turned'],
  ])('%d in %s: %s', (value, format, expected) => {
    expect(reading(value, format)).toBe(expected);
  });
});

describe('a day was a code, and so is a number in a column of days', () => {
  it.each([
    [45_293, 'd-mmm', '2.1 date-turned 2.1? (2.1 | 1.2)'],
    [45_293, 'dd/mm/yyyy', '2.1 date-turned 2.1? (2.1 2.1.24 | 1.2 1.2.24)'],
    [45_293.4, 'dd/mm/yyyy h:mm', '2.1 date-turned 2.1? (2.1 2.1.24 | 1.2 1.2.24)'],
    [1.4, 'dd/mm/yyyy h:mm', '1.4 date-turned 1.4? (1.4 1.40)'],
    [1.4, 'yyyy h', '1.4 date-turned 1.4? (1.4 1.40)'],
    [45_293, 'm', '2.1 date-turned 2.1? (2.1 2.1.24 | 1.2 1.2.24)'],
    [45_293, 'MM', '2.1 date-turned 2.1? (2.1 2.1.24 | 1.2 1.2.24)'],
    [45_293, 'General', '2.1 date-turned 2.1? (2.1 2.1.24 | 1.2 1.2.24)'],
    [36_526, 'General', '1.1 date-turned 1.1? (1.1 | 1.1)'],
    [73_050, 'General', '31.12 date-turned 31.12? (31.12 31.12.99 | 12.31 12.31.99)'],
    [2.1, 'dd/mm/yyyy', '2.1 date-turned 2.1? (2.1 2.10)'],
    [2.1, 'mm', '2.1 date-turned 2.1? (2.1 2.10)'],
    [1.123, 'dd/mm/yyyy', '1.123 date-turned 1.123? (1.123)'],
    [3, 'dd/mm/yyyy', '3 date-turned 3? (3)'],
    [60, 'dd/mm/yyyy', '60 date-turned 60? (60)'],
    [61, 'dd/mm/yyyy', '1.3 date-turned 1.3? (1.3 | 3.1)'],
    [0.5, 'dd/mm/yyyy', 'date-turned'],
    [0, 'dd/mm/yyyy', 'date-turned'],
    [3_000_000, 'dd/mm/yyyy', 'date-turned'],
  ])('%d in %s: %s', (value, format, expected) => {
    expect(reading(value, format)).toBe(expected);
  });
});

it('keeps what its user sees, and says how grave it is', () => {
  expect(read(1.1, 'General', '1,1')).toEqual({
    written: '1,1',
    code: '1.1',
    damage: { kind: 'number', short: '1.1', long: '1.10' },
    findings: [
      {
        rule: 'code/stored-as-number',
        severity: 'info',
        found: '1,1',
        facts: {},
        proposal: { text: '1.1', certain: true },
      },
    ],
  });
  expect(read(0.5, 'General', '0,5')).toEqual({
    written: '0,5',
    findings: [{ rule: 'code/malformed', severity: 'error', found: '0,5', facts: {} }],
  });
});
