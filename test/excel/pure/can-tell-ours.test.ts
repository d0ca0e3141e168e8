import type { ExistingRule } from '../../../src/domain/edits/highlights/highlight-rule';
import { canTellOurs } from '../../../src/excel/reading/can-tell-ours';
import type { RunRecord } from '../../../src/excel/stored/run-record';

const OURS = '=AND(N("tien-do:overdue:1a2b")=0,$H14<TODAY())';
const READ: ExistingRule = { id: '0', formula: OURS };
const USERS: ExistingRule = { id: '1', formula: '=$K1<0.5' };
const UNREADABLE: ExistingRule = { id: '2', isUnreadable: true };

function runOn(sheetId: string, ...formulas: readonly string[]): RunRecord {
  const rules = formulas.map((formula) => ({ formula, areas: 'A14:K14', fill: '', font: '', bold: true }));
  const nothing = { rules: [], cells: [], names: [] };
  return { version: 1, sheetId, before: nothing, after: { ...nothing, rules } };
}

test.each<readonly [string, readonly ExistingRule[] | undefined, RunRecord | undefined, boolean]>([
  ['Excel cannot even say which there are', undefined, undefined, false],
  ['there are none', [], undefined, true],
  ['all can be read', [READ, USERS], undefined, true],
  ['all can be read, and one of the last run is gone', [USERS], runOn('{1}', OURS), true],
  ['one cannot be read, and no run is known', [READ, UNREADABLE], undefined, true],
  ['one cannot be read, and those of the last run can', [READ, UNREADABLE], runOn('{1}', OURS), true],
  [
    'one cannot be read, and one of the last run cannot be found',
    [USERS, UNREADABLE],
    runOn('{1}', OURS),
    false,
  ],
  [
    'one cannot be read, and only one of two can be found',
    [READ, UNREADABLE],
    runOn('{1}', OURS, OURS.replace('H14', 'H18')),
    false,
  ],
  [
    'one cannot be read, and the last run was on another sheet',
    [USERS, UNREADABLE],
    runOn('{2}', OURS),
    true,
  ],
])("rules of ours are told from the user's where %s: %#", (_, rules, lastRun, canTell) => {
  expect(canTellOurs(rules, '{1}', lastRun)).toBe(canTell);
});
