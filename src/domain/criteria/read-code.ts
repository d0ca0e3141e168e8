import { shownText, type CellContent } from '../cell-content';
import type { CellFinding } from '../finding';
import type { CodeDamage } from './code-damage';
import type { CriterionCode } from './criterion-code';
import { readCodeNumber } from './read-code-number';
import { readCodeText } from './read-code-text';

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

/**
 * The criterion code of one cell, however Excel or the typist damaged it, and what is wrong with the cell by itself.
 * A blank cell, a list dash and an Excel error are no code and no finding here.
 */
export function readCode(content: CellContent): CodeReading {
  switch (content.kind) {
    case 'empty':
    case 'error':
      return { written: shownText(content), findings: [] };
    case 'text':
      return readCodeText(content.text);
    case 'number':
      return readCodeNumber(content);
    case 'boolean':
      return {
        written: content.shown,
        findings: [{ rule: 'code/malformed', severity: 'error', found: content.shown, facts: {} }],
      };
    default:
      return content satisfies never;
  }
}
