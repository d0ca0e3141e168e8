import type { ColumnRole } from '../../appendix/layout/appendix-layout';
import { MARK_ROLES, STATE_ROLES } from '../../appendix/layout/state-roles';
import { cellAt, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { isDone } from '../../appendix/status/item-status';
import type { CellContent } from '../../cell-content';
import type { AppendixReview } from '../../review/appendix-review';
import { criterionOf, criterionText, meetsCriterion, type StatusCriterion } from './status-criterion';
import { type StatusWording, usualDone, usualLeftOut } from './usual-wordings';

/** How COUNTIFS tells the items of one appendix that are done, and those that are left out of the plan. */
export interface StatusCounting {
  readonly columns: readonly number[];
  readonly done: readonly StatusWording[];
  /** Empty where items that do not apply stay in the plan. */
  readonly leftOut: readonly StatusWording[];
}

/**
 * The wordings of the sheet itself that the review took for done, and for not applicable. Undefined where the status of
 * some such item cannot be counted: it stands in a merged cell, repeats the row above, speaks through its evidence only, or reads as a number.
 */
export function statusCounting(snapshot: SheetSnapshot, review: AppendixReview): StatusCounting | undefined {
  const rows = review.items.map(({ item }) => item.row);
  const columns = countedColumns(snapshot, review, rows);
  if (columns.length === 0) return undefined;
  const wholePercents = columns.some(({ column }) =>
    rows.some((row) => isWhole(cellAt(snapshot, row, column))),
  );
  const { asOf, asOfIsFixed = false } = review.options;
  const asked = { day: asOf, isFixed: asOfIsFixed };
  const wordings = columns.map(
    ({ role, column }) =>
      (row: number) =>
        criterionOf(cellAt(snapshot, row, column), role, wholePercents, asked),
  );
  const collect = (isMeant: (item: AppendixReview['items'][number]['item']) => boolean) =>
    distinct(
      review.items
        .filter(({ item }) => isMeant(item))
        .map(({ item }) => wordings.map((criterion) => criterion(item.row))),
    );
  const leavesOut = !review.options.countNotApplicable;
  const done = collect(({ status }) => isDone(status));
  const leftOut = leavesOut ? collect(({ status }) => status === 'notApplicable') : [];
  if (done === undefined || leftOut === undefined) return undefined;
  if (columns.some(({ column }, at) => isAmbiguous(snapshot, column, rows, [...done, ...leftOut], at)))
    return undefined;
  const roles = columns.map(({ role }) => role);
  return {
    columns: columns.map(({ column }) => column),
    done: united(done, usualDone(roles, wholePercents)),
    leftOut: leavesOut ? united(leftOut, usualLeftOut(roles)) : [],
  };
}

/** What the formula comes to for these rows. */
export function countByWordings(
  snapshot: SheetSnapshot,
  { columns, done, leftOut }: StatusCounting,
  rows: readonly number[],
): { readonly done: number; readonly total: number } {
  const count = (wordings: readonly StatusWording[]): number =>
    rows.reduce(
      (sum, row) =>
        sum +
        wordings.filter((wording) =>
          wording.every((criterion, at) =>
            meetsCriterion(cellAt(snapshot, row, columns[at] ?? 0), criterion),
          ),
        ).length,
      0,
    );
  return { done: count(done), total: rows.length - count(leftOut) };
}

/** The columns that speak of the status; those that say nothing of any item are left out where another speaks. */
function countedColumns(
  snapshot: SheetSnapshot,
  { appendix: { layout } }: AppendixReview,
  rows: readonly number[],
): readonly { readonly role: ColumnRole; readonly column: number }[] {
  const columns = STATE_ROLES.flatMap((role) => {
    const column = layout.columns.get(role);
    return column === undefined ? [] : [{ role, column }];
  });
  const speaks = ({ column }: { readonly column: number }): boolean =>
    rows.some((row) => cellAt(snapshot, row, column).kind !== 'empty');
  const isMark = ({ role }: { readonly role: ColumnRole }): boolean => MARK_ROLES.includes(role);
  // Of marks, one column without a mark yet says as much as the others.
  const marksSpeak = columns.filter(isMark).some(speaks);
  const speaking = columns.filter((column) => (isMark(column) ? marksSpeak : speaks(column)));
  return speaking.length > 0 ? speaking : columns.filter((column) => !isMark(column)).slice(0, 1);
}

/** A counted text is also written in a way that looks alike: one spreadsheet may take the two for one, another not. */
function isAmbiguous(
  snapshot: SheetSnapshot,
  column: number,
  rows: readonly number[],
  counted: readonly StatusWording[],
  at: number,
): boolean {
  const texts = counted.flatMap((wording) => {
    const criterion = wording[at];
    return criterion?.kind === 'text' ? [criterion.text.toLowerCase()] : [];
  });
  const known = new Set(texts);
  const looks = new Set(texts.map(lookOf));
  return rows.some((row) => {
    const content = cellAt(snapshot, row, column);
    if (content.kind !== 'text') return false;
    const text = content.text.toLowerCase();
    return looks.has(lookOf(text)) && (!known.has(text) || looks.size < known.size);
  });
}

function lookOf(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

function isWhole(content: CellContent): boolean {
  return (
    content.kind === 'number' && content.value > 2 && content.value <= 200 && !content.format.includes('%')
  );
}

function united(
  wordings: readonly StatusWording[],
  more: readonly StatusWording[],
): readonly StatusWording[] {
  const known = new Set(wordings.map((wording) => lookOf(keyOf(wording))));
  return [...wordings, ...more.filter((wording) => !known.has(lookOf(keyOf(wording))))];
}

/** Undefined where one of them cannot be counted, or says nothing at all. */
function distinct(
  wordings: readonly (readonly (StatusCriterion | undefined)[])[],
): readonly StatusWording[] | undefined {
  const known = new Map<string, StatusWording>();
  for (const wording of wordings) {
    const whole = wording.filter((criterion) => criterion !== undefined);
    if (whole.length < wording.length || whole.every(({ kind }) => kind === 'blank')) return undefined;
    known.set(keyOf(whole), known.get(keyOf(whole)) ?? whole);
  }
  return [...known.values()];
}

function keyOf(wording: StatusWording): string {
  return wording.map(criterionText).join(',').toLowerCase();
}
