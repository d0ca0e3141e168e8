import type { CellFinding, RuleName } from '../domain/finding';

/** The rules of one area: "deadline" stands for every "deadline/…". */
export type RuleOf<Area extends string> = Extract<RuleName, `${Area}/${string}`>;

/** One sentence a rule: what happened, why, what to do next. A rule without its sentence does not compile. */
export type FindingSentences<Area extends string> = {
  readonly [R in RuleOf<Area>]: (finding: CellFinding<R>) => string;
};
