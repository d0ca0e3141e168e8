import type { ColumnRole, LayoutDoubt, LayoutRefusal } from './appendix-layout';
import type { AssignedColumns } from './assign-columns';
import { sampleColumn } from './column-sample';
import type { HeaderBlock } from './header-block';
import type { SheetGrid } from '../sheet/sheet-grid';
import { STATE_ROLES } from './state-roles';

export type HeaderVerdict =
  | { readonly kind: 'accepted'; readonly doubts: readonly LayoutDoubt[] }
  | { readonly kind: 'rejected'; readonly refusal: LayoutRefusal };

const WHO: readonly ColumnRole[] = ['lead', 'responsibility', 'support'];
const SCORES: readonly ColumnRole[] = ['maxScore', 'selfScore', 'appraisedScore'];
/** Each group counts once for the table being a plan. */
const SIGNS: readonly (readonly ColumnRole[])[] = [
  WHO,
  STATE_ROLES,
  SCORES,
  ['content'],
  ['task'],
  ['deadline'],
  ['evidence'],
  ['code'],
  ['cause'],
  ['solution'],
];

/** Hours and days of the week under "Thời gian" make a schedule of it. */
function isSchedule(grid: SheetGrid, block: HeaderBlock, deadline: number | undefined): boolean {
  if (deadline === undefined) return false;
  const { filled, clockTimes, deadlines } = sampleColumn(grid, deadline, block.lastRow + 1);
  return filled > 0 && clockTimes > deadlines && clockTimes * 3 >= filled;
}

/**
 * Whether a header is that of a plan appendix: what is to be done, by when, and who, how far or with what proof.
 * Without a deadline it may still be one where both the lead and the state have columns and nobody is given points.
 */
export function judgeHeader(
  grid: SheetGrid,
  block: HeaderBlock,
  { columns, doubts }: AssignedColumns,
): HeaderVerdict {
  const has = (roles: readonly ColumnRole[]): boolean => roles.some((role) => columns.has(role));
  const signs = SIGNS.filter(has).length;
  const foreign = block.headings.filter(({ meaning }) => meaning?.role === 'foreign').map(({ text }) => text);
  const deadline = columns.get('deadline');
  const headerRow = block.firstRow;
  if (isSchedule(grid, block, deadline)) {
    const heading = block.headings.find(({ column }) => column === deadline)?.text ?? '';
    return {
      kind: 'rejected',
      refusal: { kind: 'otherTable', headerRow, headings: [heading, ...foreign] },
    };
  }
  // Whoever says what, who, by when and how far keeps a plan, even if he counts in it what is to be made.
  const isWholePlan = columns.has('content') && deadline !== undefined && has(WHO) && has(STATE_ROLES);
  const mostForeign = isWholePlan ? Math.max(signs / 2, signs - 4) : signs - 4;
  if (foreign.length > 0 && foreign.length > mostForeign)
    return { kind: 'rejected', refusal: { kind: 'otherTable', headerRow, headings: foreign } };

  const missing: ColumnRole[] = [];
  if (!columns.has('content')) missing.push('content');
  if (deadline === undefined) missing.push('deadline');
  if (!has(WHO)) missing.push('lead');
  if (!has(STATE_ROLES)) missing.push('status');
  const datedPlan =
    columns.has('content') &&
    deadline !== undefined &&
    (has(WHO) || has(STATE_ROLES) || columns.has('evidence'));
  const undatedPlan = columns.has('content') && has(WHO) && has(STATE_ROLES) && !has(SCORES);
  if (!datedPlan && !undatedPlan) {
    const headings = new Map(block.headings.map(({ column, text }) => [column, text]));
    return {
      kind: 'rejected',
      refusal: { kind: 'missingColumns', headerRow, roles: missing, headings, columns },
    };
  }
  const found: LayoutDoubt[] = [...doubts];
  if (deadline === undefined) found.push({ kind: 'missingRole', role: 'deadline' });
  if (datedPlan && !has(WHO) && !has(STATE_ROLES)) found.push({ kind: 'missingRole', role: 'lead' });
  if (foreign.length > 0) found.push({ kind: 'strangeHeadings', headings: foreign });
  return { kind: 'accepted', doubts: found };
}
