import { formulaKey, formulaShape, isSameFormula } from '../../../domain/edits/formula-text';
import { compareRules, type RuleEdits } from '../../../domain/edits/highlights/compare-rules';
import { markedKind } from '../../../domain/edits/highlights/marker';
import { readAreas } from '../../reading/read-areas';
import { sameAreas } from '../../reading/same-areas';
import type { Marks, RecordedRule } from '../../stored/run-record';
import type { MarksNow, StandingRule } from '../marks/marks-now';
import { looksAlike } from '../marks/rule-details';

/** What is known of the places at which rules lay. */
export interface PlacesOfRules {
  /** Another row lies where one of them lay. */
  readonly haveRowsMoved: boolean;
  /** True where these areas still mean the cells that they meant. */
  readonly isStill: (areas: string) => boolean;
}

const NO_EDITS: RuleEdits = { add: [], remove: [], keep: [], order: [] };

/**
 * What brings back the rules that a change took away, and takes away those that it added. `lost` gets the first cells of
 * those whose place is not known any more.
 */
export function rulesBack(
  { before, after }: { readonly before: Marks; readonly after: Marks },
  now: MarksNow,
  { haveRowsMoved, isStill }: PlacesOfRules,
  isBroken: boolean,
  lost: string[],
): RuleEdits {
  // What the change has left alone is nobody's business here, the order and doubles of rules neither.
  if (after.rulesUntold !== true && JSON.stringify(before.rules) === JSON.stringify(after.rules))
    return NO_EDITS;
  const isPlaceKnown = (areas: string): boolean => areas !== '' && !haveRowsMoved && isStill(areas);
  const standing = new Map(now.ours.map((rule) => [formulaKey(rule.formula), rule]));
  const wrote = new Map(after.rules.map((rule) => [formulaKey(rule.formula), rule]));
  const distrusted = new Set<string>();
  const wanted = before.rules.flatMap((rule) => {
    const untouched = isBroken ? notTakenAway(rule, before, now) : leftAlone(rule, wrote, now);
    if (untouched.length > 0) return untouched.map(highlightRule);
    const stands = standing.get(formulaKey(rule.formula));
    const written = wrote.get(formulaKey(rule.formula));
    const isOurs = stands !== undefined && isAsWritten(stands, written);
    if (isOurs && rule.areas !== '' && !(sameAreas(stands.areas, rule.areas) && looksAlike(stands, rule)))
      distrusted.add(rule.formula);
    // New rules come first in some Excels until they are put in order.
    if (isBroken && isAhead(stands, rule) && isPlaceKnown(rule.areas)) distrusted.add(rule.formula);
    const isAdded = stands === undefined || distrusted.has(rule.formula);
    // The change has taken it away or put it elsewhere; what lies there now has come with another row.
    const isReplaced = !isOurs && !sameAreas(written?.areas ?? '', rule.areas);
    const isByChance = isReplaced && haveRowsMoved && !isBroken;
    if (isByChance || (isAdded && !isPlaceKnown(rule.areas))) {
      lost.push(firstOf(rule.areas));
      return [];
    }
    return [highlightRule(isAdded ? rule : { ...rule, areas: stands.areas })];
  });
  return withoutBrokenReferences(compareRules(now.rules, wanted, distrusted));
}

/** Excel takes no rule whose cells have been taken out, and such a rule lit nothing: it is not added again. */
function withoutBrokenReferences({ add, order, ...rest }: RuleEdits): RuleEdits {
  const broken = new Set(add.flatMap(({ formula }) => (formula.includes('#REF!') ? [formula] : [])));
  return {
    ...rest,
    add: add.filter(({ formula }) => !broken.has(formula)),
    order: order.filter((formula) => formula === undefined || !broken.has(formula)),
  };
}

/** A rule that lay the same before and after the change, as it and its copies stand: one may have come to where it lay. */
function leftAlone(
  was: RecordedRule,
  after: ReadonlyMap<string, RecordedRule>,
  now: MarksNow,
): readonly StandingRule[] {
  const wrote = after.get(formulaKey(was.formula));
  const isSame = wrote !== undefined && sameAreas(was.areas, wrote.areas) && looksAlike(was, wrote);
  return isSame ? sameMade(was, now) : [];
}

/** A rule that the change broke off before, and whose formula Excel has written anew because its rows have moved. */
function notTakenAway(was: RecordedRule, before: Marks, now: MarksNow): readonly StandingRule[] {
  const known = new Set(before.rules.map(({ formula }) => formulaKey(formula)));
  const made = sameMade(was, now);
  const stands = made.some(({ formula }) => isSameFormula(formula, was.formula));
  return stands ? [] : made.filter(({ formula }) => !known.has(formulaKey(formula)));
}

/** Rules that are the same but for the rows to which they have moved. */
function sameMade({ formula }: RecordedRule, { ours }: MarksNow): readonly StandingRule[] {
  const shape = formulaShape(formula);
  return ours.filter((rule) => formulaShape(rule.formula) === shape);
}

/** What broke off before it got its colours counts as what was written, by the change or by a batch that took it back. */
function isAsWritten(stands: RecordedRule, wrote: RecordedRule | undefined): boolean {
  const isHalfMade = stands.fill === '' || stands.font === '';
  if (wrote === undefined) return isHalfMade;
  if (wrote.areas !== '' && !sameAreas(stands.areas, wrote.areas)) return false;
  return isHalfMade || looksAlike(stands, wrote);
}

/** Fewer of the user's rules go before it than before the change. */
function isAhead(stands: RecordedRule | undefined, { usersBefore }: RecordedRule): boolean {
  return (stands?.usersBefore ?? Infinity) < (usersBefore ?? 0);
}

function firstOf(areas: string): string {
  return areas.split(',')[0] ?? '';
}

function highlightRule({ formula, areas, fill, font, bold, usersBefore }: RecordedRule) {
  return {
    kind: markedKind(formula) ?? 'overdue',
    formula,
    areas: readAreas(areas),
    colours: { fill, font },
    bold,
    ...(usersBefore === undefined ? {} : { usersBefore }),
  };
}
