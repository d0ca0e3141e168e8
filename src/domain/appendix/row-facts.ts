import type { AppendixLayout, ColumnRole } from './appendix-layout';
import { inlineMarker, readMarker, type RowMarker } from './row-marker';
import type { SheetGrid } from './sheet-grid';

/** What a row holds, before anyone says what it is. */
export interface RowFacts {
  readonly row: number;
  readonly filled: readonly number[];
  readonly marker: RowMarker;
  /** The number stands in a cell with the title or in the content, not in a column of its own. */
  readonly markerIsInline: boolean;
  /** The words of the row: its content, or a title that stands in the number column or any other. */
  readonly title: string;
  /** A text of its own in the content column. */
  readonly hasContent: boolean;
  readonly hasTask: boolean;
  readonly hasLead: boolean;
  readonly hasDeadline: boolean;
  /** A status, percent or mark that somebody typed: a formula only sums up other rows. */
  readonly hasState: boolean;
  readonly hasScores: boolean;
  /** Text in a column that only more of an item could use: supports, evidence, cause, solution, note. */
  readonly hasMore: boolean;
  /** Of lead, deadline, state and task, one at least stands in a cell of this row's own. */
  readonly ownsObligation: boolean;
  /** A deadline, a state or a task of its own: what a second line of names does not have. */
  readonly ownsDuty: boolean;
  /** The content shows what a cell above it holds. */
  readonly inheritsContent: boolean;
}

const LEADS: readonly ColumnRole[] = ['lead', 'responsibility'];
const STATES: readonly ColumnRole[] = [
  'status',
  'progress',
  'markDone',
  'markInProgress',
  'markNotStarted',
  'completedOn',
];
const SCORES: readonly ColumnRole[] = ['maxScore', 'selfScore', 'appraisedScore', 'lastYearScore'];
const MORE: readonly ColumnRole[] = ['support', 'evidence', 'cause', 'solution', 'note'];

/** Reads the facts of a row by the columns of its layout. */
export class RowFactsReader {
  private readonly key: number | undefined;
  private readonly content: number | undefined;
  private readonly task: number | undefined;
  private readonly leads: readonly number[];
  private readonly deadlines: readonly number[];
  private readonly states: readonly number[];
  private readonly scores: readonly number[];
  private readonly more: readonly number[];
  private readonly obliging: readonly number[];
  private readonly duties: readonly number[];

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    const of = (roles: readonly ColumnRole[]): readonly number[] =>
      roles.flatMap((role) => layout.columns.get(role) ?? []);
    this.key = layout.columns.get('code') ?? layout.columns.get('order');
    this.content = layout.columns.get('content');
    this.task = layout.columns.get('task');
    this.leads = of(LEADS);
    this.deadlines = of(['deadline']);
    this.states = of(STATES);
    this.scores = of(SCORES);
    this.more = of(MORE);
    this.duties = of(['task', 'deadline', ...STATES]);
    this.obliging = of(['task', 'deadline', ...LEADS, ...STATES]);
  }

  private has(row: number, columns: readonly number[]): boolean {
    return columns.some((column) => {
      const cell = this.grid.at(row, column);
      return cell.kind !== 'empty' && (cell.kind !== 'text' || cell.text.trim() !== '');
    });
  }

  private hasTyped(row: number, columns: readonly number[]): boolean {
    return columns.some((column) => {
      const cell = this.grid.at(row, column);
      if (cell.kind === 'empty' || (cell.kind !== 'text' && cell.isFormula)) return false;
      return cell.kind !== 'text' || cell.text.trim() !== '';
    });
  }

  read(row: number): RowFacts {
    const { grid } = this;
    const filled = grid.filled(row);
    const contentText = this.content === undefined ? '' : grid.text(row, this.content);
    const keyText = this.key === undefined ? '' : grid.text(row, this.key);
    const keyMarker = this.key === undefined ? undefined : readMarker(grid.own(row, this.key), keyText);
    let marker = keyMarker ?? { style: 'none', code: '', depth: 0, title: '' };
    let markerIsInline = marker.title !== '';
    let title = contentText !== '' ? contentText : marker.title;
    if (marker.style === 'none' && marker.title === '' && contentText !== '') {
      const inline = inlineMarker(contentText);
      if (inline) {
        marker = inline;
        markerIsInline = true;
        title = inline.title;
      }
    }
    // A section merged across may begin in any column.
    if (title === '' && filled.length === 1) {
      const text = grid.text(row, filled[0] ?? 0);
      const inline = inlineMarker(text);
      if (inline && inline.style !== 'dotted') {
        marker = inline;
        markerIsInline = true;
        title = inline.title;
      }
    }
    return {
      row,
      filled,
      marker,
      markerIsInline,
      title,
      hasContent: contentText !== '',
      hasTask: this.task !== undefined && this.has(row, [this.task]),
      hasLead: this.has(row, this.leads),
      hasDeadline: this.has(row, this.deadlines),
      hasState: this.hasTyped(row, this.states),
      hasScores: this.has(row, this.scores),
      hasMore: this.has(row, this.more),
      ownsObligation: this.obliging.some((column) => filled.includes(column)),
      ownsDuty: this.duties.some((column) => filled.includes(column)),
      inheritsContent: this.content !== undefined && grid.inherits(row, this.content),
    };
  }
}

/** True where the row says of itself who, when, how far or what to do. */
export function carriesObligation(facts: RowFacts): boolean {
  return facts.hasTask || facts.hasLead || facts.hasDeadline || facts.hasState;
}
