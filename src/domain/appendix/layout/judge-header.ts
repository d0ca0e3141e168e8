import type { SheetGrid } from '../sheet/sheet-grid';
import type { ColumnRole, LayoutDoubt, LayoutRefusal } from './appendix-layout';
import type { AssignedColumns } from './assign-columns';
import { sampleColumn } from './column-sample';
import type { HeaderBlock } from './header-block';
import { isScoringForm } from './scoring-form';
import { STATE_ROLES } from './state-roles';

export type HeaderVerdict =
  | { readonly kind: 'accepted'; readonly form?: 'scores'; readonly doubts: readonly LayoutDoubt[] }
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

/**
 * Hours and days of the week under "Thời gian" make a schedule of it; an hour beside a day does where nothing tells how far
 * the work has come and the heading asks for no deadline.
 */
function isSchedule(
  grid: SheetGrid,
  block: HeaderBlock,
  deadline: number | undefined,
  hasState: boolean,
): boolean {
  if (deadline === undefined) return false;
  const { filled, clockTimes, deadlines, dayAndClock } = sampleColumn(grid, deadline, block.lastRow + 1);
  const strength = block.headings.find(({ column }) => column === deadline)?.meaning?.strength ?? 1;
  if (!hasState && strength < 3 && dayAndClock * 2 > filled) return true;
  return filled > 0 && clockTimes > deadlines && clockTimes * 3 >= filled;
}

/** On a scoring form, two columns for the lead or the status change no number. */
function isDoubtOfScores(doubt: LayoutDoubt): boolean {
  return doubt.kind === 'severalColumns' && (doubt.role === 'content' || doubt.role === 'code');
}

/**
 * Whether a header is that of a plan appendix: what is to be done, by when, and who, how far or with what proof.
 * Without a deadline it may still be one where both the lead and the state have columns and nobody is given points.
 */
export function judgeHeader(
  grid: SheetGrid,
  block: HeaderBlock,
  { columns, tickedLeads, doubts }: AssignedColumns,
): HeaderVerdict {
  const has = (roles: readonly ColumnRole[]): boolean => roles.some((role) => columns.has(role));
  const signs = SIGNS.filter(has).length;
  const foreign = block.headings.filter(({ meaning }) => meaning?.role === 'foreign').map(({ text }) => text);
  const deadline = columns.get('deadline');
  const headerRow = block.firstRow;
  if (isSchedule(grid, block, deadline, has(STATE_ROLES))) {
    const heading = block.headings.find(({ column }) => column === deadline)?.text ?? '';
    return {
      kind: 'rejected',
      refusal: { kind: 'otherTable', headerRow, headings: [heading, ...foreign] },
    };
  }
  // Whoever says what, who, by when and how far keeps a plan, even if he counts in it what is to be made.
  const namesLeads = has(WHO) || tickedLeads !== undefined;
  const isWholePlan = columns.has('content') && deadline !== undefined && namesLeads && has(STATE_ROLES);
  const mostForeign = isWholePlan ? Math.max(signs / 2, signs - 4) : signs - 4;
  if (foreign.length > 0 && foreign.length > mostForeign)
    return { kind: 'rejected', refusal: { kind: 'otherTable', headerRow, headings: foreign } };

  const missing: ColumnRole[] = [];
  if (!columns.has('content')) missing.push('content');
  if (deadline === undefined) missing.push('deadline');
  if (!namesLeads) missing.push('lead');
  if (!has(STATE_ROLES)) missing.push('status');
  const datedPlan =
    columns.has('content') &&
    deadline !== undefined &&
    (namesLeads || has(STATE_ROLES) || columns.has('evidence'));
  const undatedPlan = columns.has('content') && namesLeads && has(STATE_ROLES) && !has(SCORES);
  if (!datedPlan && !undatedPlan && isScoringForm(grid, headerRow, columns))
    return { kind: 'accepted', form: 'scores', doubts: doubts.filter(isDoubtOfScores) };
  if (!datedPlan && !undatedPlan) {
    const unclaimed = block.headings.filter(({ meaning }) => meaning === undefined).map(({ text }) => text);
    const headings = new Map(block.headings.map(({ column, text }) => [column, text]));
    return {
      kind: 'rejected',
      refusal: { kind: 'missingColumns', headerRow, roles: missing, headings, columns, unclaimed },
    };
  }
  const found: LayoutDoubt[] = [...doubts];
  if (deadline === undefined) found.push({ kind: 'missingRole', role: 'deadline' });
  if (datedPlan && !namesLeads && !has(STATE_ROLES)) found.push({ kind: 'missingRole', role: 'lead' });
  if (foreign.length > 0) found.push({ kind: 'strangeHeadings', headings: foreign });
  return { kind: 'accepted', doubts: found };
}
