import type { ColumnMeaning } from './column-meaning';
import type { RowMarker } from './row-marker';

const DUTIES: readonly ColumnMeaning[] = ['lead', 'deadline', 'state'];
const OBLIGATIONS: readonly ColumnMeaning[] = ['task', ...DUTIES];

/** What a row holds, before anyone says what it is. */
export class RowFacts {
  constructor(
    readonly row: number,
    readonly filled: readonly number[],
    readonly marker: RowMarker,
    /** The number stands in a cell with the title or in the content, not in a column of its own. */
    readonly markerIsInline: boolean,
    /** The words of the row: its content, or a title that stands in the number column or any other. */
    readonly title: string,
    /** The words in the content column, tidied; "" where its own cell is blank. */
    readonly content: string,
    /** The content shows what a cell above it holds. */
    readonly inheritsContent: boolean,
    /** What the row's own cells mean, and what they mean with those that merges lend it. */
    private readonly own: ReadonlySet<ColumnMeaning>,
    private readonly all: ReadonlySet<ColumnMeaning>,
  ) {}

  /** A text of its own in the content column. */
  get hasContent(): boolean {
    return this.content !== '';
  }

  get hasTask(): boolean {
    return this.all.has('task');
  }

  get hasLead(): boolean {
    return this.all.has('lead');
  }

  get hasDeadline(): boolean {
    return this.all.has('deadline');
  }

  /** A status, percent or mark that somebody typed: a formula only sums up other rows. */
  get hasState(): boolean {
    return this.all.has('state');
  }

  get hasScores(): boolean {
    return this.all.has('score');
  }

  /** Text in a column that only more of an item could use: supports, evidence, cause, solution, note. */
  get hasMore(): boolean {
    return this.all.has('followUp');
  }

  /** The row says of itself who, when, how far or what to do. */
  get carriesObligation(): boolean {
    return OBLIGATIONS.some((each) => this.all.has(each));
  }

  /** Of lead, deadline, state and task, one at least stands in a cell of this row's own. */
  get ownsObligation(): boolean {
    return OBLIGATIONS.some((each) => this.own.has(each));
  }

  get ownsDeadlineOrState(): boolean {
    return this.own.has('deadline') || this.own.has('state');
  }

  /** How many of lead, deadline and state stand in cells of its own. */
  get ownDuties(): number {
    return DUTIES.filter((duty) => this.own.has(duty)).length;
  }

  /** A deadline, a state or a task of its own: what a second line of names does not have. */
  get ownsDuty(): boolean {
    return this.own.has('task') || this.ownsDeadlineOrState;
  }
}
