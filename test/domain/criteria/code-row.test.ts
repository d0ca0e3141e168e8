import type { CodeReading } from '../../../src/domain/criteria/code-reading';
import { depth, hasError, reliableCode } from '../../../src/domain/criteria/code-row';
import type { CellFinding, Severity } from '../../../src/domain/finding';
import { code } from './code';

const finding = (severity: Severity): CellFinding => ({
  rule: 'code/comma',
  severity,
  found: '1,2',
  facts: {},
});

it.each([
  ['1', 1],
  ['II.3', 2],
  ['1.2.a', 3],
])('%s has %d steps', (text, steps) => {
  expect(depth(code(text))).toBe(steps);
});

it.each<[readonly Severity[], boolean]>([
  [[], false],
  [['info', 'warning'], false],
  [['error'], true],
  [['warning', 'error'], true],
])('findings of %j hold an error: %s', (severities, expected) => {
  expect(hasError(severities.map(finding))).toBe(expected);
});

describe('a code is taken at its word', () => {
  it.each<[string, Partial<CodeReading>, string | undefined]>([
    ['where nothing is wrong', { code: code('1.2') }, '1.2'],
    ['where only a slip of the pen is wrong', { code: code('1.2'), findings: [finding('warning')] }, '1.2'],
    [
      'where it is a number',
      { code: code('1.2'), damage: { kind: 'number', short: code('1.2'), long: code('1.20') } },
      '1.2',
    ],
    ['but not in error', { code: code('1.2'), findings: [finding('error')] }, undefined],
    [
      'but not of several',
      { code: code('1.1'), damage: { kind: 'ambiguous', codes: [code('1.1')] } },
      undefined,
    ],
    ['but not where there is none', {}, undefined],
  ])('%s', (_, reading, expected) => {
    const row = { row: 1, kind: 'item', reading: { written: '', findings: [], ...reading } } as const;
    expect(reliableCode(row)).toBe(expected);
  });
});
