import { type CellContent, EMPTY_CELL, shownText } from '../../cell-content';
import { tidy } from '../../text/tidy';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import { STATE_ROLES } from '../layout/state-roles';
import type { SheetGrid } from '../sheet/sheet-grid';
import { readStatus, type StatusReading } from '../status/read-status';
import { DittoColumn } from './ditto-column';
import { holdsWholePercents } from './whole-percents';

/** What tells one cell from another, for its status; undefined for errors and the like, which are read anew. */
function keyOf(content: CellContent): string | undefined {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.shown;
    case 'number':
      return `=${content.value} ${content.format}`;
    case 'boolean':
    case 'error':
      return undefined;
    default:
      return content satisfies never;
  }
}

/** A status with the words of the cells that tell it, tidied. */
export interface SpokenStatus extends StatusReading {
  readonly text: string;
}

/** A criterion that is scored is neither done nor not. */
const NOTHING_SAID: SpokenStatus = { status: 'unknown', findings: [], text: '' };

/** Reads the status of each item from every column that speaks of it; what is said twice is read once. */
export class ItemStatusesReader {
  private readonly columns: readonly DittoColumn[];
  /** What the columns say in the row at hand. */
  private readonly contents: CellContent[] = [];
  private readonly wholePercents: boolean;
  private readonly isScoringForm: boolean;
  private readonly known = new Map<string, SpokenStatus>();

  constructor(
    grid: SheetGrid,
    layout: AppendixLayout,
    private readonly planYear: number | undefined,
  ) {
    this.isScoringForm = layout.form === 'scores';
    this.wholePercents = holdsWholePercents(grid, layout);
    const states = STATE_ROLES.filter((role) => layout.columns.has(role));
    // Evidence speaks only where no column asks for a status.
    const roles: readonly ColumnRole[] =
      states.length > 0 || !layout.columns.has('evidence') ? states : ['evidence'];
    this.columns = roles.map((role) => new DittoColumn(grid, layout, role));
  }

  /** What is said of a status that changes with a day is not reported: which of it holds, the as-of date tells. */
  read(row: number, report: FindingList): SpokenStatus {
    if (this.isScoringForm) return NOTHING_SAID;
    let index = 0;
    for (const column of this.columns) this.contents[index++] = column.read(row);
    const spoken = this.remembered(this.contents);
    const { findings, doneOn } = spoken;
    if (findings.length > 0 && !doneOn)
      for (const { role, finding } of findings) report.add(row, role, finding);
    return spoken;
  }

  private remembered(contents: readonly CellContent[]): SpokenStatus {
    let key: string | undefined;
    for (const content of contents) {
      const part = keyOf(content);
      if (part === undefined) return this.readAnew(contents);
      key = key === undefined ? part : `${key}\n${part}`;
    }
    let reading = this.known.get(key ?? '');
    if (!reading) this.known.set(key ?? '', (reading = this.readAnew(contents)));
    return reading;
  }

  private readAnew(contents: readonly CellContent[]): SpokenStatus {
    const cells = new Map(
      this.columns.map(({ role }, index) => [role, contents[index] ?? EMPTY_CELL] as const),
    );
    const { wholePercents, planYear } = this;
    const reading = readStatus({ at: (role) => cells.get(role), wholePercents, planYear });
    return { ...reading, text: joined(contents.map((content) => tidy(shownText(content)))) };
  }

  /** A row that is no item, and whose state the item below may repeat. */
  pass(row: number): void {
    for (const column of this.columns) column.skip(row);
  }
}

/** What several columns say of one row; what one of them says already is not said again. */
function joined(texts: readonly string[]): string {
  const said = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  return said.filter((text) => !said.some((other) => other !== text && other.includes(text))).join('; ');
}
