import type { CriterionCode } from './criterion-code';

/** What stands around a code in its section. */
export interface CodeNeighbours {
  /** How the codes of the section begin. */
  readonly start?: CriterionCode | undefined;
  /** The code above, decided already. */
  readonly previous?: CriterionCode | undefined;
  /** The code below that can be taken at its word, in each way it may be read; empty where there is none. */
  readonly next: readonly CriterionCode[];
  /** Whether that code stands in the very next row of the section. */
  readonly nextIsBeside: boolean;
  /** Whether the sheet leaves codes out elsewhere, as one half of a set of criteria does. */
  readonly leavesOut: boolean;
  /** True where Excel sorted the codes of the section as numbers: 1.11 stands above 1.2. */
  readonly isSorted: boolean;
}
