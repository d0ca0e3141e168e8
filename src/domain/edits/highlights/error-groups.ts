import { columnName } from '../../a1-notation';
import { cellAt, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { RuleName } from '../../finding';
import type { AppendixReview } from '../../review/appendix-review';
import { cellHolds } from './cell-condition';

/** Cells of one column that are wrong in the same way and hold the same. */
export interface ErrorGroup {
  readonly kind: ErrorKind;
  readonly column: number;
  /** In sheet order. */
  readonly rows: readonly number[];
  /** Members of an AND that hold while the cell in the row holds what it held. */
  readonly members: (row: number) => readonly string[];
}

export type ErrorKind = 'codeError' | 'deadlineError';

/** The cells whose code or deadline is an error, grouped by column and by what they hold. */
export function errorGroups(snapshot: SheetSnapshot, review: AppendixReview): readonly ErrorGroup[] {
  const groups = new Map<string, ErrorGroup & { readonly rows: number[] }>();
  for (const finding of review.findings) {
    const kind = finding.severity === 'error' ? kindOf(finding.rule) : undefined;
    if (kind === undefined) continue;
    const { row, column } = finding;
    const content = cellAt(snapshot, row, column);
    const members = (at: number): readonly string[] => cellHolds(`$${columnName(column)}${at}`, content);
    const key = `${kind}|${members(1).join(',')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind, column, rows: [row], members });
    // Findings stand in sheet order, and one cell may be wrong in two ways.
    else if (group.rows.at(-1) !== row) group.rows.push(row);
  }
  return [...groups.values()];
}

function kindOf(rule: RuleName): ErrorKind | undefined {
  if (rule.startsWith('code/')) return 'codeError';
  return rule.startsWith('deadline/') ? 'deadlineError' : undefined;
}
