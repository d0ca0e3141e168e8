import type { CellContent } from '../../cell-content';
import { isNoteLabel } from '../../text/sum-and-note-labels';
import type { AppendixLayout } from '../layout/appendix-layout';
import { isHeaderNumbers, RepeatedHeader } from '../layout/repeated-header';
import { isSignatureLabel, isTitleLabel, isTotalLabel } from '../layout/row-labels';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { BodyRow } from './body-row';
import { findObligationGroups } from './obligation-groups';
import { isPointsChoice } from './points-choice';
import type { RowFacts } from './row-facts';
import { RowFactsReader } from './row-facts-reader';
import type { AppendixRow, RowKind } from './row-kind';
import { readTypedTotal } from './typed-total';
import { classifyUnassignedRows } from './unassigned-rows';

/** What every row of an appendix is. */
export interface AppendixRows {
  readonly rows: readonly AppendixRow[];
  /** The rows under the header, blank ones too. */
  readonly body: readonly BodyRow[];
}

/** `pending`: a row whose kind depends on the rows around it. */
type FirstLook = RowKind | 'pending';

/** The leftmost words of the row: numbers may stand to the left of them. */
function labelOf(grid: SheetGrid, facts: RowFacts): string {
  for (const column of facts.filled) {
    const text = grid.own(facts.row, column).kind === 'text' ? grid.text(facts.row, column) : '';
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

function isTotalRow(grid: SheetGrid, facts: RowFacts): boolean {
  const { style, title: besideNumber } = facts.marker;
  if (facts.hasLead || facts.hasDeadline) return false;
  const isUnnumbered = style === 'none' || style === 'odd';
  // "Tổng số hồ sơ …" under a number is work to be done.
  if (!isUnnumbered && besideNumber === '' && !facts.markerIsInline) return false;
  const label = labelOf(grid, facts);
  if (isTotalLabel(label)) return true;
  const says = (column: number): boolean => isTotalLabel(grid.text(facts.row, column));
  if (isUnnumbered && facts.filled.some(says)) return true;
  if (facts.filled.length > 2 || style !== 'none') return false;
  const typed = readTypedTotal(label);
  return typed?.total !== undefined && (typed.done !== undefined || typed.percent !== undefined);
}

const NOT_TICKED = /^(?:☐|□|⬜|▢|\[ ?\]|false)$/i;
/** A dot, an ellipsis, a dash, a line to be written on. */
const DOTS = /^[.…·_‥\s-]+$/;

/** What a template puts into every row: a formula, a box that is not ticked. */
function isFilledAhead(cell: CellContent, text: string): boolean {
  const isFormula = cell.kind !== 'empty' && cell.isFormula === true;
  return isFormula || (cell.kind === 'boolean' && !cell.value) || NOT_TICKED.test(text);
}

/** A row numbered ahead, or of dots: nobody has written anything there yet. */
function isLeftFree(grid: SheetGrid, facts: RowFacts, numberColumns: readonly number[]): boolean {
  // Most rows have words, which one look tells.
  if (facts.hasContent && !DOTS.test(facts.content)) return false;
  if (facts.inheritsContent && facts.carriesObligation) return false;
  return facts.filled.every((column) => {
    const text = grid.text(facts.row, column);
    const isNumber = numberColumns.includes(column) && facts.marker.title === '' && !/\p{L}{2}/u.test(text);
    return (
      isNumber || DOTS.test(text) || (!facts.hasContent && isFilledAhead(grid.own(facts.row, column), text))
    );
  });
}

/** What a row says of itself; the tail of the table is told apart from it elsewhere. */
function classifyAlone(
  grid: SheetGrid,
  facts: RowFacts,
  repeated: RepeatedHeader,
  numberColumns: readonly number[],
  previous: FirstLook,
): FirstLook {
  if (facts.filled.length === 0) return 'blank';
  const afterHeader = previous === 'header';
  if (repeated.isRepeatedAt(facts.row, facts.filled, afterHeader)) return 'header';
  if (afterHeader && isHeaderNumbers(grid, facts.row, facts.filled)) return 'headerNumbers';
  if (isLeftFree(grid, facts, numberColumns)) return 'blank';
  if (isTotalRow(grid, facts)) return 'total';
  const { style } = facts.marker;
  if (
    style === 'none' &&
    facts.filled.length <= 2 &&
    !facts.ownsObligation &&
    isNoteLabel(labelOf(grid, facts))
  )
    return 'note';
  if (!facts.hasContent && facts.title === '') {
    if (facts.inheritsContent && facts.ownsDuty) return 'item';
    // Whoever has a day or a state of its own is obliged, under the name of the row above.
    if (facts.ownsDeadlineOrState) return 'item';
    // A text that ran over into the next row has no number, no deadline and nobody of its own.
    const isRest = !facts.hasTask || !(facts.hasLead || facts.hasDeadline || facts.hasState);
    if (isRest) return style === 'none' || style === 'bullet' ? 'continuation' : 'pending';
  }
  if (facts.ownsObligation) return 'item';
  if (facts.carriesObligation && facts.hasContent && style !== 'none') return 'item';
  return 'pending';
}

/** A day or a state without a name, or a lead alone: a duty of its own, or the rest of the row above? */
function isDoubtful(facts: RowFacts, look: FirstLook): boolean {
  if (facts.hasContent || facts.title !== '' || facts.inheritsContent) return false;
  return (look === 'item' && facts.ownDuties < 2) || (look === 'continuation' && facts.ownDuties > 0);
}

/** The last row that is surely part of the table: numbered with words, obliged twice over, or a total. */
function lastTableRow(body: readonly BodyRow[]): number {
  for (let index = body.length - 1; index >= 0; index--) {
    const entry = body[index];
    if (!entry) continue;
    const { facts, kind, isPending } = entry;
    if (kind === 'total' || kind === 'header' || kind === 'headerNumbers') return index;
    const numbered = facts.marker.style !== 'none' && facts.marker.style !== 'bullet';
    const duties = [facts.hasLead, facts.hasDeadline, facts.hasState, facts.hasTask].filter(Boolean).length;
    const isPair = facts.filled.length <= 2;
    if (kind === 'item' && (numbered || (duties >= 2 && !isPair))) return index;
    if (isPending && numbered && !facts.markerIsInline) return index;
  }
  return -1;
}

/** The kinds of the rows under the table: notes, what is left of the last item, and the signature block. */
function classifyFooter(grid: SheetGrid, body: BodyRow[], from: number): void {
  let signed = false;
  let noted = false;
  for (const entry of body.slice(from)) {
    const { facts } = entry;
    if (entry.kind === 'blank') continue;
    const texts = facts.filled.map((column) => grid.text(facts.row, column));
    const isSigned = texts.some(isSignatureLabel);
    if (isSigned) signed = true;
    if (texts.some(isNoteLabel) && !isSigned) {
      entry.kind = 'note';
      noted = !signed;
      continue;
    }
    if (entry.kind === 'total') continue;
    if (signed) entry.kind = 'signature';
    else if (entry.kind === 'item' && facts.hasContent && facts.ownsDuty) continue;
    else if (noted) entry.kind = 'note';
    else if (entry.kind === 'continuation' && facts.hasMore) continue;
    else if (facts.hasContent && /^[(\-+•\p{Ll}]/u.test(facts.title)) entry.kind = 'continuation';
    else if (entry.kind !== 'item' || facts.filled.length === 1) entry.kind = 'note';
  }
}

const MOST_LINES = 3;

/** "PHỤ LỤC 1 (tiếp theo)" over a header that a page break repeats. */
function readContinuedTitles(grid: SheetGrid, table: readonly BodyRow[]): void {
  for (let index = 1; index < table.length; index++) {
    if (table[index]?.kind !== 'header') continue;
    for (let above = index - 1; above >= Math.max(0, index - MOST_LINES); above--) {
      const entry = table[above];
      if (entry?.kind === 'blank') continue;
      if (!entry?.isPending || !isTitleLabel(labelOf(grid, entry.facts))) break;
      entry.kind = 'title';
      entry.isPending = false;
    }
  }
}

/** Says of every row from the title block to the end of the appendix what it is. */
export function readRows(grid: SheetGrid, layout: AppendixLayout): AppendixRows {
  const rows: AppendixRow[] = [];
  for (let row = layout.firstRow; row < layout.headerFirstRow; row++)
    rows.push({ row, kind: grid.filled(row).length === 0 ? 'blank' : 'title' });
  for (let row = layout.headerFirstRow; row <= layout.headerLastRow; row++)
    rows.push({ row, kind: 'header' });

  const repeated = new RepeatedHeader(grid, layout);
  const reader = new RowFactsReader(grid, layout);
  const body: BodyRow[] = [];
  const numberColumns = [layout.columns.get('order'), layout.columns.get('code')].filter(
    (column) => column !== undefined,
  );
  let previous: FirstLook = 'header';
  for (let row = layout.headerLastRow + 1; row <= layout.lastRow; row++) {
    const facts = reader.read(row);
    const alone: FirstLook = classifyAlone(grid, facts, repeated, numberColumns, previous);
    const mayBeChoice: boolean = alone === 'item' || alone === 'pending';
    const follows: boolean = previous === 'item' || previous === 'continuation';
    const look: FirstLook =
      mayBeChoice && isPointsChoice(grid, layout, facts, follows) ? 'continuation' : alone;
    const isPending = look === 'pending';
    body.push({
      facts,
      kind: isPending ? 'continuation' : look,
      unclear: isDoubtful(facts, look),
      isPending,
    });
    if (look !== 'blank') previous = look;
  }
  const tailStart = lastTableRow(body) + 1;
  const table = body.slice(0, tailStart);
  readContinuedTitles(grid, table);
  classifyUnassignedRows(table, findObligationGroups(table));
  classifyFooter(grid, body, tailStart);
  for (const { facts, kind } of body) rows.push({ row: facts.row, kind });
  return { rows, body };
}
