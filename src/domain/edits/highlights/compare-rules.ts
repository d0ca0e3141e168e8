import { formulaKey } from '../formula-text';
import { HIGHLIGHT_KINDS, type HighlightKind } from './highlight-kind';
import type { ExistingRule, HighlightRule } from './highlight-rule';
import { isMarked, markedKind } from './marker';

/** A rule that should stand in the sheet. */
export interface WantedRule extends HighlightRule {
  /**
   * Of a rule that is put back: how many of the user's rules went before it. Absent: all that go before a rule of its kind
   * by now.
   */
  readonly usersBefore?: number;
}

export interface RuleEdits {
  /** In this order, each to the end of the sheet's list. */
  readonly add: readonly HighlightRule[];
  /** Ids of rules of ours that go, in the order of the sheet's list. All of them go before one is added. */
  readonly remove: readonly string[];
  /** Rules of ours that stay, and what they should still be. */
  readonly keep: readonly { readonly id: string; readonly rule: HighlightRule }[];
  /** The sheet's list as it should then be: the formula of a rule of ours, undefined for one of the user's. */
  readonly order: readonly (string | undefined)[];
}

interface Entry {
  /** Undefined for a rule that is added. */
  readonly id?: string;
  /** Undefined for a rule of the user's. */
  readonly rule?: HighlightRule;
  /** Of ours that goes: it only shows where its kind stands. */
  readonly isGoing?: true;
  readonly kind?: HighlightKind | undefined;
}

/**
 * What brings the sheet's conditional formats (in order of priority) to the wanted ones. A rule stays where its formula
 * stands in the sheet exactly once; everything else of ours is replaced. The user's own rules keep their order and their
 * place among ours. Excel adds a rule at the end of its list or at the head, depending on its version, so ours that
 * stand behind an added one are added anew behind it.
 * `distrusted`: formulas of rules that were found to cover other cells, or to have other colours, than they should.
 */
export function compareRules(
  existing: readonly ExistingRule[],
  wanted: readonly WantedRule[],
  distrusted: ReadonlySet<string> = new Set(),
): RuleEdits {
  const standing = standingOnce(existing, wanted, distrusted);
  const entries = existing.map(({ id, formula }): Entry => {
    if (!isMarked(formula)) return { id };
    const rule = standing.get(id);
    const kind = markedKind(formula);
    return rule === undefined ? { id, kind, isGoing: true } : { id, kind, rule };
  });
  const kept = new Set(standing.values());
  for (const rule of wanted) if (!kept.has(rule)) insert(entries, rule);
  const target = inOrder(
    entries.filter(({ isGoing }) => isGoing !== true),
    wanted,
  );
  const firstAdded = firstAnew(target, existing);
  const keep = target
    .slice(0, firstAdded)
    .flatMap(({ id, rule }) => (id === undefined || rule === undefined ? [] : [{ id, rule }]));
  const staying = new Set(keep.map(({ id }) => id));
  return {
    add: target.slice(firstAdded).flatMap(({ rule }) => rule ?? []),
    remove: existing.flatMap(({ id, formula }) => (isMarked(formula) && !staying.has(id) ? [id] : [])),
    keep,
    order: target.map(({ rule }) => rule?.formula),
  };
}

/** The rules that stand as they are wanted, by their ids. */
function standingOnce(
  existing: readonly ExistingRule[],
  wanted: readonly HighlightRule[],
  distrusted: ReadonlySet<string>,
): ReadonlyMap<string, HighlightRule> {
  if (existing.length === 0) return new Map();
  const byFormula = new Map<string, string[]>();
  for (const { id, formula } of existing) {
    if (formula === undefined) continue;
    const key = formulaKey(formula);
    byFormula.set(key, [...(byFormula.get(key) ?? []), id]);
  }
  return new Map(
    wanted.flatMap((rule): [string, HighlightRule][] => {
      const [id, ...more] = byFormula.get(formulaKey(rule.formula)) ?? [];
      return id !== undefined && more.length === 0 && !distrusted.has(rule.formula) ? [[id, rule]] : [];
    }),
  );
}

/** An added rule goes behind the last of ours that is as strong, else before the first weaker one, else to the end. */
function insert(entries: Entry[], rule: WantedRule): void {
  const entry: Entry = { rule, kind: rule.kind };
  entries.splice(placeOf(entries, rule), 0, entry);
}

function placeOf(entries: readonly Entry[], { kind, usersBefore }: WantedRule): number {
  if (usersBefore === undefined) {
    const alike = entries.map((entry) => isOurs(entry) && entry.kind === kind).lastIndexOf(true);
    if (alike >= 0) return alike + 1;
    const weaker = entries.findIndex((entry) => isOurs(entry) && strength(entry.kind) > strength(kind));
    return weaker < 0 ? entries.length : weaker;
  }
  const users = entries.flatMap((entry, index) => (isOurs(entry) ? [] : [index]));
  return users[usersBefore] ?? entries.length;
}

function isOurs({ rule, isGoing }: Entry): boolean {
  return rule !== undefined || isGoing === true;
}

/**
 * Ours change places among themselves: what is put back stands in the order in which it stood, which may be one that the
 * user gave it; else a stronger one goes before a weaker one.
 */
function inOrder(entries: readonly Entry[], wanted: readonly WantedRule[]): readonly Entry[] {
  const isPutBack = wanted.every(({ usersBefore }) => usersBefore !== undefined);
  const places = new Map<HighlightRule | undefined, number>(wanted.map((rule, index) => [rule, index]));
  const place = ({ rule, kind }: Entry): number => (isPutBack ? (places.get(rule) ?? 0) : strength(kind));
  const ours = entries.filter(isOurs).sort((a, b) => place(a) - place(b));
  return entries.map((entry) => (isOurs(entry) ? (ours.shift() ?? entry) : entry));
}

/** From here on every rule of ours is added anew: one of them is new, or stood elsewhere. */
function firstAnew(target: readonly Entry[], existing: readonly ExistingRule[]): number {
  const places = new Map<string | undefined, number>(existing.map(({ id }, index) => [id, index]));
  let last = -1;
  for (const [index, { id }] of target.entries()) {
    const place = places.get(id);
    if (place === undefined || place < last) return index;
    last = place;
  }
  return target.length;
}

function strength(kind: HighlightKind | undefined): number {
  return kind === undefined ? HIGHLIGHT_KINDS.length : HIGHLIGHT_KINDS.indexOf(kind);
}
