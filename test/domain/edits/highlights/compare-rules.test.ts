import { compareRules } from '../../../../src/domain/edits/highlights/compare-rules';
import {
  DEFAULT_PALETTE,
  HIGHLIGHT_KINDS,
  type HighlightKind,
} from '../../../../src/domain/edits/highlights/highlight-kind';
import type { HighlightRule } from '../../../../src/domain/edits/highlights/highlight-rule';
import { isMarked, markedKind, marker } from '../../../../src/domain/edits/highlights/marker';
import { rowAreas } from '../../../../src/domain/edits/highlights/row-areas';

const A_TO_E = { firstColumn: 1, lastColumn: 5 };

function rule(kind: HighlightKind, row: number): HighlightRule {
  const areas = rowAreas([row], A_TO_E);
  const colours = DEFAULT_PALETTE[kind];
  return { kind, areas, colours, bold: false, formula: `=AND(${marker(kind, areas, colours)},$E${row}="x")` };
}

const USERS = [{ id: 'user 1', formula: '=$E4="x"' }, { id: 'user 2' }];

describe('marker()', () => {
  it.each(HIGHLIGHT_KINDS)('is found again in a formula: %s', (kind) => {
    expect(markedKind(rule(kind, 4).formula)).toBe(kind);
  });

  it.each(['=$E4="x"', '=N("tien-do")=0', '="tien-do:overdue"=$A1', undefined])(
    'is not seen in %s',
    (formula) => {
      expect(isMarked(formula)).toBe(false);
    },
  );

  it('differs where the rows differ, so that moved rows are noticed', () => {
    const kinds = DEFAULT_PALETTE.overdue;
    expect(marker('overdue', rowAreas([4], A_TO_E), kinds)).not.toBe(
      marker('overdue', rowAreas([5], A_TO_E), kinds),
    );
  });
});

describe('compareRules()', () => {
  it('derives nothing where the sheet has what is wanted', () => {
    const wanted = [rule('codeError', 4), rule('overdue', 5)];
    const existing = [...USERS, ...wanted.map(({ formula }, index) => ({ id: `ours ${index}`, formula }))];
    const edits = compareRules(existing, wanted);
    expect([edits.add, edits.remove]).toEqual([[], []]);
    expect(edits.keep.map(({ id }) => id)).toEqual(['ours 0', 'ours 1']);
  });

  it("adds behind the user's rules, errors of cells before standings of rows, and anew what then stood before them", () => {
    const edits = compareRules(
      [...USERS, { id: 'ours', formula: rule('overdue', 5).formula }],
      [rule('codeError', 4), rule('overdue', 5), rule('dueSoon', 6)],
    );
    expect(edits.add.map(({ kind }) => kind)).toEqual(['codeError', 'overdue', 'dueSoon']);
    expect(edits.remove).toEqual(['ours']);
    expect(edits.order).toEqual([
      undefined,
      undefined,
      rule('codeError', 4).formula,
      rule('overdue', 5).formula,
      rule('dueSoon', 6).formula,
    ]);
  });

  it('keeps what stands before an added rule', () => {
    const edits = compareRules(
      [...USERS, { id: 'ours', formula: rule('codeError', 4).formula }],
      [rule('codeError', 4), rule('overdue', 5)],
    );
    expect(edits.keep.map(({ id }) => id)).toEqual(['ours']);
    expect(edits.add.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(edits.remove).toEqual([]);
  });

  it('mends the order of ours among themselves', () => {
    const [strong, weak] = [rule('codeError', 4), rule('overdue', 5)];
    const edits = compareRules(
      [{ id: 'weak', formula: weak.formula }, { id: 'user' }, { id: 'strong', formula: strong.formula }],
      [strong, weak],
    );
    expect(edits.order).toEqual([strong.formula, undefined, weak.formula]);
    expect(edits.add.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(edits.remove).toEqual(['weak']);
  });

  it("leaves the user's rule behind ours where it stands behind", () => {
    const [old, now] = [rule('overdue', 5), rule('overdue', 6)];
    const edits = compareRules([{ id: 'old', formula: old.formula }, { id: 'user' }], [now]);
    expect(edits.order).toEqual([now.formula, undefined]);
    expect(edits.remove).toEqual(['old']);
  });

  it("puts a rule behind as many of the user's as it is told", () => {
    const wanted = { ...rule('overdue', 5), usersBefore: 1 };
    expect(compareRules(USERS, [wanted]).order).toEqual([undefined, wanted.formula, undefined]);
  });

  it('puts rules back in the order that they had, also in one that the user gave them', () => {
    const [weak, strong] = [
      { ...rule('overdue', 5), usersBefore: 0 },
      { ...rule('codeError', 4), usersBefore: 0 },
    ];
    const user = { id: 'user' };
    expect(compareRules([user], [weak, strong]).order).toEqual([weak.formula, strong.formula, undefined]);
    const standing = [{ id: 'weak', formula: weak.formula }, { id: 'strong', formula: strong.formula }, user];
    expect(compareRules(standing, [weak, strong])).toMatchObject({ add: [], remove: [] });
  });

  it('knows a rule whose numbers Excel spells in its own way', () => {
    const wanted = { ...rule('overdue', 5), formula: `${rule('overdue', 5).formula.slice(0, -1)},$F5=1e-7)` };
    const spelled = wanted.formula.replace('1e-7', '1E-07');
    expect(compareRules([{ id: 'ours', formula: spelled }], [wanted])).toMatchObject({ add: [], remove: [] });
  });

  it('replaces a rule that stands twice, and takes off what is no longer wanted', () => {
    const { formula } = rule('overdue', 5);
    const existing = [
      { id: 'a', formula },
      { id: 'b', formula },
      { id: 'c', formula: rule('dueSoon', 9).formula },
    ];
    const edits = compareRules(existing, [rule('overdue', 5)]);
    expect(edits.remove).toEqual(['a', 'b', 'c']);
    expect(edits.add.map(({ formula: added }) => added)).toEqual([formula]);
  });
});
