import type { ExistingRule, HighlightRule } from './highlight-rule';
import { HIGHLIGHT_KINDS, type HighlightKind } from './highlight-kind';
import { isMarked, markedKind } from './marker';

/** A rule to add, and where it then stands among all conditional formats of the sheet; 0 applies first. */
export interface PlacedRule {
  readonly rule: HighlightRule;
  readonly priority: number;
}

export interface RuleEdits {
  readonly add: readonly PlacedRule[];
  /** Ids of rules of ours that go. */
  readonly remove: readonly string[];
  /** Rules of ours that stay, and the areas they should still have. */
  readonly keep: readonly { readonly id: string; readonly rule: HighlightRule }[];
}

/**
 * What brings the sheet's conditional formats (in order of priority) to the wanted ones. A rule stays where its formula
 * stands in the sheet exactly once; everything else of ours is replaced. The user's own rules keep their order before ours.
 * `distrusted`: formulas of rules that were found to cover other cells than they should.
 */
export function compareRules(
  existing: readonly ExistingRule[],
  wanted: readonly HighlightRule[],
  distrusted: ReadonlySet<string> = new Set(),
): RuleEdits {
  const ours = existing.filter((rule) => isMarked(rule.formula));
  const byFormula = new Map<string | undefined, ExistingRule[]>();
  for (const rule of ours) byFormula.set(rule.formula, [...(byFormula.get(rule.formula) ?? []), rule]);
  const keep = wanted.flatMap((rule) => {
    const same = byFormula.get(rule.formula) ?? [];
    return same.length === 1 && same[0] !== undefined && !distrusted.has(rule.formula)
      ? [{ id: same[0].id, rule }]
      : [];
  });
  const kept = new Set(keep.map(({ id }) => id));
  const keptFormulas = new Set(keep.map(({ rule }) => rule.formula));
  const missing = wanted.filter((rule) => !keptFormulas.has(rule.formula));
  return {
    add: place(existing, missing),
    remove: ours.filter((rule) => !kept.has(rule.id)).map((rule) => rule.id),
    keep,
  };
}

/** Each added rule goes behind the last of ours that is as strong, else before the first weaker one, else to the end. */
function place(existing: readonly ExistingRule[], rules: readonly HighlightRule[]): readonly PlacedRule[] {
  const order = existing.map((rule) => strength(markedKind(rule.formula)));
  return rules.map((rule) => {
    const own = strength(rule.kind);
    const weaker = order.findIndex((other) => other > own);
    const priority = weaker < 0 ? order.length : weaker;
    order.splice(priority, 0, own);
    return { rule, priority };
  });
}

/** Rules of the user are -1 and so never weaker. */
function strength(kind: HighlightKind | undefined): number {
  return kind === undefined ? -1 : HIGHLIGHT_KINDS.indexOf(kind);
}
