import { DEFAULT_PALETTE } from '../../../../src/domain/edits/highlights/highlight-kind';
import type { ExistingRule } from '../../../../src/domain/edits/highlights/highlight-rule';
import { marker } from '../../../../src/domain/edits/highlights/marker';
import { rulesStoppingOurs } from '../../../../src/domain/edits/highlights/rules-stopping-ours';

const ours: ExistingRule = {
  id: 'ours',
  formula: `=AND(${marker('overdue', [], DEFAULT_PALETTE.overdue)},$E4="Chưa làm")`,
};
const user: ExistingRule = { id: 'user', formula: '=$E4="x"' };
const stops: ExistingRule = { id: 'stops', formula: '=$E4="y"', stopsOthers: true };
const scale: ExistingRule = { id: 'scale', stopsOthers: true };

describe('rulesStoppingOurs()', () => {
  it.each<[string, readonly ExistingRule[], number]>([
    ['none stands', [], 0],
    ['none of ours stands', [stops, user], 0],
    ['it stands before ours', [stops, ours], 1],
    ['it stands behind ours', [ours, stops], 0],
    ['it stands between two of ours', [ours, stops, ours], 1],
    ['it has no formula', [scale, ours], 1],
    ['those before ours stop nothing', [user, user, ours, stops], 0],
    ['two stop it, one behind a third that does not', [stops, user, scale, ours, stops], 2],
  ])('counts those of the user’s that stop ours: %s', (_, existing, count) => {
    expect(rulesStoppingOurs(existing)).toBe(count);
  });

  it('goes by the order in which they will stand', () => {
    expect(rulesStoppingOurs([stops, scale], [undefined, ours.formula, undefined])).toBe(1);
    expect(rulesStoppingOurs([stops, scale, ours], [ours.formula, undefined, undefined])).toBe(0);
    expect(rulesStoppingOurs([stops, scale], [undefined, undefined])).toBe(0);
  });
});
