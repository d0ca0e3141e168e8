import type { CellContent } from '../cell-content';
import type { CellFinding } from '../finding';

/** A criterion code in its one written shape: "1.1.a", "IV.2", "3.10". */
export type CriterionCode = string & { readonly __brand: 'CriterionCode' };

/** What the code column of a row holds. `written` is the user's own text. */
export interface CodeReading {
  readonly written: string;
  /** Undefined where the cell is blank or holds nothing that reads as a code. */
  readonly code?: CriterionCode;
  /** What the cell alone tells; what needs its neighbours is checked later. */
  readonly findings: readonly CellFinding[];
}

export declare function readCode(content: CellContent): CodeReading;
