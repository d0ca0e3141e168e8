import type { ColumnRole } from '../appendix/layout/appendix-layout';
import type { PlanItem, PlanParent, RowScores } from '../appendix/plan-appendix';
import { SheetGrid } from '../appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { shownText } from '../cell-content';
import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import type { AppendixReview } from '../review/appendix-review';
import { COUNTING_KINDS, pointsColumn, samePoints } from '../review/score-columns';
import { allFindings } from '../review/set-findings-aside';
import { tidy } from '../text/tidy';
import type { CriterionNote, YearCriterion } from './next-year';

/** A sheet with what was understood of one appendix on it. */
export interface YearSheet {
  readonly sheetName: string;
  readonly snapshot: SheetSnapshot;
  readonly review: AppendixReview;
}

/** The criteria of an appendix, in sheet order: its lowest rows with points of their own, several tasks of one criterion as one. */
export function readCriteria(sheet: YearSheet): readonly YearCriterion[] {
  const reader = new CriteriaReader(sheet);
  const { parents, items } = sheet.review.appendix;
  const children = groupBy(items, ({ parentRow }) => parentRow);
  const standsForChildren = (parent: PlanParent): boolean =>
    hasPoints(parent.scores) && (children.get(parent.row) ?? []).every(({ scores }) => !hasPoints(scores));
  const whole = parents.filter(standsForChildren);
  const passedOver = new Set(whole.flatMap((parent) => children.get(parent.row) ?? []));
  const criteria = [
    ...whole.map((parent) => reader.read(parent, children.get(parent.row) ?? [])),
    ...criteriaOf(items.filter((item) => !passedOver.has(item))).map(([first, ...more]) =>
      reader.read(first, [first, ...more]),
    ),
  ];
  return criteria.sort((a, b) => a.row - b.row);
}

function hasPoints({ max, selfScored, appraised, lastYear }: RowScores): boolean {
  return [max, selfScored, appraised, lastYear].some((points) => points !== undefined);
}

/** A row that shows the code of the row above is a further task of the same criterion. */
function criteriaOf(items: readonly PlanItem[]): readonly (readonly [PlanItem, ...PlanItem[]])[] {
  const criteria: [PlanItem, ...PlanItem[]][] = [];
  for (const item of items) {
    const above = criteria.at(-1);
    if (item.code.isInherited && above !== undefined && !hasPoints(item.scores)) above.push(item);
    else criteria.push([item]);
  }
  return criteria;
}

class CriteriaReader {
  private readonly grid: SheetGrid;
  private readonly pointsKinds: readonly (typeof COUNTING_KINDS)[number][];
  private readonly pointsFindings: Map<number, Finding[]>;
  private readonly sections: ReadonlyMap<number, NonNullable<YearCriterion['section']>>;

  constructor(private readonly sheet: YearSheet) {
    const { snapshot, review } = sheet;
    const { layout, sections } = review.appendix;
    this.grid = new SheetGrid(snapshot);
    const kinds = COUNTING_KINDS.filter((kind) => pointsColumn(layout, kind) !== undefined);
    const thisYears = kinds.filter((kind) => kind !== 'lastYear');
    // A criterion that nobody has scored this year must not go on with the points of the year before.
    this.pointsKinds = thisYears.length > 0 ? thisYears : kinds;
    const found = allFindings(review).filter(
      ({ rule }) => rule === 'score/text' || rule === 'score/unreadable',
    );
    this.pointsFindings = groupBy(found, ({ row }) => row);
    this.sections = new Map(
      sections.map(({ row, code, name }) => [row, { row, code: review.codes.get(row) ?? code, name }]),
    );
  }

  read(head: PlanItem | PlanParent, tasks: readonly PlanItem[]): YearCriterion {
    const { sheetName, review } = this.sheet;
    const { row, scores, sectionRow } = head;
    const code = review.codes.get(row) ?? head.code.code;
    const { score, notes } = this.pointsOf(row, scores);
    const rows = tasks.length === 0 ? [row] : [...new Set([row, ...tasks.map((task) => task.row)])];
    const text = (role: ColumnRole): string => this.textOf(rows, role);
    const isMended = head.code.written !== '' && code !== undefined && code !== bare(head.code.written);
    return {
      sheetName,
      row,
      code,
      name: this.textOf([row], 'content') || head.content,
      section: sectionRow === undefined ? undefined : this.sections.get(sectionRow),
      max: scores.max,
      score,
      from:
        review.appendix.appendixNumber === undefined ? undefined : numberOf(review.appendix.appendixNumber),
      task: this.sheet.review.appendix.layout.columns.has('content') ? text('task') : '',
      leads: unique(tasks.flatMap((task) => task.leads)),
      supports: unique(tasks.flatMap((task) => task.supports)),
      evidence: unique(tasks.map((task) => task.evidence)),
      cause: text('cause'),
      solution: text('solution'),
      notes:
        isMended || (head.code.written === '' && code !== undefined)
          ? [...notes, { kind: 'codeMended', written: head.code.written }]
          : notes,
    };
  }

  /** The points of this year; last year's only where the sheet has no column for others. */
  private pointsOf(row: number, scores: RowScores): { score?: number; notes: readonly CriterionNote[] } {
    const { layout } = this.sheet.review.appendix;
    const { max } = scores;
    const notes: CriterionNote[] = [];
    for (const kind of this.pointsKinds) {
      const score = scores[kind];
      const column = pointsColumn(layout, kind);
      const finding = this.pointsFindings.get(row)?.find((each) => each.column === column);
      if (finding?.rule === 'score/unreadable') notes.push({ kind: 'unreadable', written: finding.found });
      if (score === undefined) continue;
      if (finding?.rule === 'score/text')
        notes.push({ kind: 'comma', written: finding.found, readAs: score });
      if (score === 0) notes.push({ kind: 'zero' });
      if (score < 0) notes.push({ kind: 'belowZero' });
      if (max === undefined) notes.push({ kind: 'noMax' });
      else if (score > max && !samePoints(score, max)) notes.push({ kind: 'aboveMax' });
      return { score, notes };
    }
    if (max === undefined) notes.push({ kind: 'noMax' });
    if (!notes.some(({ kind }) => kind === 'unreadable')) notes.push({ kind: 'blank' });
    return { notes };
  }

  private textOf(rows: readonly number[], role: ColumnRole): string {
    const column = this.sheet.review.appendix.layout.columns.get(role);
    if (column === undefined) return '';
    return unique(rows.map((row) => tidy(shownText(this.grid.at(row, column)))));
  }
}

/** Each text once, a line each. */
function unique(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}

const numberOf = (number: 1 | 2): 'I' | 'II' => (number === 1 ? 'I' : 'II');

/** A dot or a word around a code is no other code. */
function bare(written: string): string {
  return tidy(written)
    .replace(/^(?:TCTP|TC) ?/i, '')
    .replace(/\.$/, '');
}
