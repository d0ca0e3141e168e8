import { columnName } from '../a1-notation';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import type { RuleName } from '../finding';
import type { AppendixReview } from '../review/appendix-review';
import { cellHolds } from './cell-condition';
import type { HighlightKind } from './highlight-kind';
import type { RuleGroup } from './rule-group';

/** The cells whose code or deadline is an error, grouped by column and by what they hold. */
export function errorGroups(snapshot: SheetSnapshot, review: AppendixReview): readonly RuleGroup[] {
  const groups = new Map<string, RuleGroup & { readonly rows: number[] }>();
  for (const finding of review.findings) {
    const kind = finding.severity === 'error' ? kindOf(finding.rule) : undefined;
    if (kind === undefined) continue;
    const { row, column } = finding;
    const members = (firstRow: number): readonly string[] =>
      cellHolds(`$${columnName(column)}${firstRow}`, cellAt(snapshot, row, column));
    const key = `${kind}|${members(1).join(',')}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { kind, span: { firstColumn: column, lastColumn: column }, rows: [row], members });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

function kindOf(rule: RuleName): HighlightKind | undefined {
  if (rule.startsWith('code/')) return 'codeError';
  return rule.startsWith('deadline/') ? 'deadlineError' : undefined;
}
