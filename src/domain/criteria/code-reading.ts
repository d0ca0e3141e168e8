import type { CellFinding } from '../finding';
import type { CodeDamage } from './code-damage';
import type { CriterionCode } from './criterion-code';

/** What the code column of a row holds. `written` is the user's own text. */
export interface CodeReading {
  readonly written: string;
  /** Undefined where the cell is blank or holds nothing that reads as a code. Of a damaged code, the likeliest. */
  readonly code?: CriterionCode;
  /** Where the cell may stand for more than one code: its neighbours decide. */
  readonly damage?: CodeDamage;
  /** True where the cell is blank and shows the code of a merge that begins above: one criterion over several tasks. */
  readonly isInherited?: true;
  /** What the cell alone tells; what needs its neighbours is checked later. */
  readonly findings: readonly CellFinding[];
}
