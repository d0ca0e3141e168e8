import { compareRules } from '../../../../src/domain/edits/highlights/compare-rules';
import { DEFAULT_PALETTE, type HighlightKind } from '../../../../src/domain/edits/highlights/highlight-kind';
import type { ExistingRule, HighlightRule } from '../../../../src/domain/edits/highlights/highlight-rule';
import { marker } from '../../../../src/domain/edits/highlights/marker';
import { rowAreas } from '../../../../src/domain/edits/highlights/row-areas';

const A_TO_E = { firstColumn: 1, lastColumn: 5 };

function rule(kind: HighlightKind, row: number): HighlightRule {
  const areas = rowAreas([row], A_TO_E);
  const colours = DEFAULT_PALETTE[kind];
  return { kind, areas, colours, bold: false, formula: `=AND(${marker(kind, areas, colours)},$E${row}="x")` };
}

const USERS = [{ id: 'user 1', formula: '=$E4="x"' }, { id: 'user 2' }];

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

  /** The list as it then stands: "u" for a rule of the user's, else the row of ours; and what of ours is kept. */
  function listAfter(now: string, wanted: string, usersBefore?: readonly number[]): string {
    const existing = now.split(' ').map((word, index): ExistingRule => {
      const id = `${word} ${index}`;
      return word === 'u' ? { id, formula: '=$E4="x"' } : { id, formula: ruleOf(word).formula };
    });
    const edits = compareRules(
      now === '' ? [] : existing,
      wanted === ''
        ? []
        : wanted.split(' ').map((word, index) => {
            const users = usersBefore?.[index];
            return { ...ruleOf(word), ...(users === undefined ? {} : { usersBefore: users }) };
          }),
    );
    const words = new Map(wanted.split(' ').map((word) => [ruleOf(word).formula, word]));
    const order = edits.order.map((formula) => (formula === undefined ? 'u' : words.get(formula)));
    const keep = edits.keep.map(({ rule }) => words.get(rule.formula));
    return `${order.join(' ')}; keeps ${keep.join(' ') || 'none'}; removes ${edits.remove.length}`;
  }

  const KINDS: Readonly<Record<string, HighlightKind>> = {
    c: 'codeError',
    d: 'deadlineError',
    o: 'overdue',
    s: 'dueSoon',
  };

  /** "o5": what is late in row 5. */
  function ruleOf(word: string): HighlightRule {
    return rule(KINDS[word.charAt(0)] ?? 'overdue', Number(word.slice(1)) || 1);
  }

  it.each<[string, string, string, string]>([
    ['into an empty list', '', 'c4 o5', 'c4 o5; keeps none; removes 0'],
    ['behind the last of its kind', 'u o5 u', 'o5 o6', 'u o5 o6 u; keeps o5; removes 0'],
    ['behind the last of several', 'o5 u o6 u', 'o5 o6 o7', 'o5 u o6 o7 u; keeps o5 o6; removes 0'],
    ['before the first that is weaker', 'u s9 u', 'o5 s9', 'u o5 s9 u; keeps none; removes 1'],
    ['to the end, where all are stronger', 'c4 u', 'c4 s9', 'c4 u s9; keeps c4; removes 0'],
    ['in the place of one of its kind that goes', 'u o5 u', 'o6', 'u o6 u; keeps none; removes 1'],
    ['before a weaker one that goes', 'u s9 u', 'o5', 'u o5 u; keeps none; removes 1'],
    ['and nothing else, where none is wanted', 'u o5 u s9', '', 'u u; keeps none; removes 2'],
    [
      'before a weaker one behind a rule of the user’s',
      'c4 u o5 u',
      'c4 d4 o5',
      'c4 u d4 o5 u; keeps c4; removes 1',
    ],
  ])('a rule goes %s', (_, now, wanted, after) => {
    expect(listAfter(now, wanted)).toBe(after);
  });

  it('ours change places among themselves where a stronger one stands behind a weaker', () => {
    expect(listAfter('s9 u o5 u c4', 'c4 o5 s9')).toBe('c4 u o5 u s9; keeps c4; removes 2');
    expect(listAfter('c4 u s9 o5', 'c4 o5 s9')).toBe('c4 u o5 s9; keeps c4 o5; removes 1');
  });

  it.each<[string, string, string, readonly number[], string]>([
    ['before all of the user’s', 'u u', 'o5', [0], 'o5 u u; keeps none; removes 0'],
    ['behind all of the user’s', 'u u', 'o5', [2], 'u u o5; keeps none; removes 0'],
    ['to the end, where the user has fewer by now', 'u', 'o5', [3], 'u o5; keeps none; removes 0'],
    ['each to its place', 'u u', 'o5 s9 c4', [0, 1, 2], 'o5 u s9 u c4; keeps none; removes 0'],
    ['behind ours that are as strong', 'u o5 u', 'o5 o6', [1, 1], 'u o5 o6 u; keeps o5; removes 0'],
    ['before ours that is weaker', 'u s9 u', 'o5 s9', [1, 1], 'u o5 s9 u; keeps none; removes 1'],
    [
      'not before a weaker one of ours that stands earlier',
      's9 u u',
      's9 o5',
      [0, 1],
      's9 u o5 u; keeps s9; removes 0',
    ],
  ])('a rule that is put back goes %s', (_, now, wanted, users, after) => {
    expect(listAfter(now, wanted, users)).toBe(after);
  });

  it('what is put back beside what is not goes by strength again', () => {
    const putBack = { ...ruleOf('s9'), usersBefore: 0 };
    const edits = compareRules([{ id: 'user' }], [putBack, ruleOf('o5')]);
    expect(edits.order).toEqual([ruleOf('o5').formula, putBack.formula, undefined]);
  });

  it('replaces a rule that is found to cover other cells than it should', () => {
    const { formula } = ruleOf('o5');
    const edits = compareRules([{ id: 'ours', formula }], [ruleOf('o5')], new Set([formula]));
    expect(edits).toMatchObject({ remove: ['ours'], keep: [] });
    expect(edits.add.map((added) => added.formula)).toEqual([formula]);
  });

  it('puts a rule before one of ours of a later version, which counts as the weakest', () => {
    const later = { id: 'later', formula: '=N("tien-do:farAway:1")=0' };
    expect(compareRules([later, { id: 'user' }], [ruleOf('s9')])).toMatchObject({
      remove: ['later'],
      order: [ruleOf('s9').formula, undefined],
    });
  });

  it('takes off a rule that never got its formula, and one of a kind of a later version', () => {
    const existing = [
      { id: 'empty', formula: '' },
      { id: 'later', formula: '=N("tien-do:farAway:1")=0' },
    ];
    expect(compareRules([...USERS, ...existing], [ruleOf('o5')])).toMatchObject({
      remove: ['empty', 'later'],
      order: [undefined, undefined, ruleOf('o5').formula],
    });
  });
});
