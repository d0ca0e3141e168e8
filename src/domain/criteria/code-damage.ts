import type { CriterionCode } from './criterion-code';

/** How a code was damaged, with every code it may have been. Which one it was, only its neighbours can tell. */
export type CodeDamage =
  /** A number: "1.10" and "1.1" are one number to Excel. `long` is the code with the zero that may have been lost. */
  | { readonly kind: 'number'; readonly short: CriterionCode; readonly long: CriterionCode }
  /** A date: the display order of the machine decides which step came first. Each list has the likeliest first. */
  | {
      readonly kind: 'date';
      readonly dayFirst: readonly CriterionCode[];
      readonly monthFirst: readonly CriterionCode[];
    }
  /** Characters that may stand for more than one code, the likeliest first: "l.1" is 1.1 or I.1. */
  | { readonly kind: 'ambiguous'; readonly codes: readonly CriterionCode[] };

/** Every code that the damaged cell may have held, the likeliest first. */
export function possibleCodes(damage: CodeDamage): readonly CriterionCode[] {
  switch (damage.kind) {
    case 'number':
      return [damage.short, damage.long];
    case 'date':
      return [...new Set([...damage.dayFirst, ...damage.monthFirst])];
    case 'ambiguous':
      return damage.codes;
    default:
      return damage satisfies never;
  }
}
