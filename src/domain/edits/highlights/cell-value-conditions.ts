import { columnName } from '../../a1-notation';
import { cellAt, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { AreaLookup } from '../../area-lookup';
import type { CellContent } from '../../cell-content';
import { getOrCreate } from '../../memo';
import { cellHolds } from './cell-condition';

/** Says, for any first row of a rule, that some cells of a row still hold what they hold now. */
export interface CellState {
  /** Where each cell is looked for, counted from the row: -1 under a merge that begins in the row above. */
  readonly offsets: readonly number[];
  /** The same as one text. */
  readonly places: string;
  readonly members: (firstRow: number) => readonly string[];
}

/** What a row's cells hold, looked for where its merges say, or at given offsets. Rows that hold the same share one object. */
export type CellStateOf = (row: number, offsets?: readonly number[]) => CellState;

export function cellStateOf(
  snapshot: SheetSnapshot,
  columns: readonly number[],
  mergeOver: AreaLookup,
): CellStateOf {
  const reader = new CellStateReader(snapshot, columns, mergeOver);
  return (row, offsets) => reader.read(row, offsets);
}

class CellStateReader {
  private readonly inPlace: readonly number[];
  private readonly numberOf = contentNumbers();
  /** From where the cells are looked for, step by step to what they hold. */
  private readonly firstSteps = new Map<string, Step>();
  private readonly firstInPlace = newStep();
  /** By row; each is asked for more than once. */
  private readonly own: CellState[] = [];

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly columns: readonly number[],
    private readonly mergeOver: AreaLookup,
  ) {
    this.inPlace = columns.map(() => 0);
  }

  read(row: number, offsets?: readonly number[]): CellState {
    const isOwn = offsets === undefined || (offsets === this.inPlace && this.snapshot.merges === undefined);
    return isOwn ? (this.own[row] ??= this.readAt(row, this.offsetsAt(row))) : this.readAt(row, offsets);
  }

  private readAt(row: number, offsets: readonly number[]): CellState {
    let step = this.firstStep(offsets);
    for (const [index, column] of this.columns.entries()) {
      const content = cellAt(this.snapshot, row + (offsets[index] ?? 0), column);
      step = getOrCreate(step.next, this.numberOf(content), newStep);
    }
    return (step.held ??= this.heldAt(row, offsets));
  }

  private offsetsAt(row: number): readonly number[] {
    if (this.snapshot.merges === undefined) return this.inPlace;
    const offsets = this.columns.map((column) => (this.mergeOver({ row, column })?.firstRow ?? row) - row);
    return offsets.every((offset) => offset === 0) ? this.inPlace : offsets;
  }

  private firstStep(offsets: readonly number[]): Step {
    if (offsets === this.inPlace) return this.firstInPlace;
    return getOrCreate(this.firstSteps, offsets.join(','), newStep);
  }

  private heldAt(row: number, offsets: readonly number[]): CellState {
    const cells = this.columns.map((column, index) => {
      const offset = offsets[index] ?? 0;
      return { name: columnName(column), offset, content: cellAt(this.snapshot, row + offset, column) };
    });
    return { offsets, places: offsets.join(','), members: conditionsOf(cells) };
  }
}

/** Stands for the row in a condition: no control character is ever part of one. */
const ROW = '\u0000';

/** The conditions are worked out once, the rows filled in each time. */
function conditionsOf(
  cells: readonly { readonly name: string; readonly offset: number; readonly content: CellContent }[],
): (firstRow: number) => readonly string[] {
  let patterns: readonly { readonly offset: number; readonly parts: readonly string[] }[] | undefined;
  return (firstRow) => {
    patterns ??= cells.flatMap(({ name, offset, content }) =>
      cellHolds(`$${name}${ROW}`, content).map((text) => ({ offset, parts: text.split(ROW) })),
    );
    return patterns.map(({ offset, parts }) => parts.join(String(firstRow + offset)));
  };
}

interface Step {
  readonly next: Map<number, Step>;
  held?: CellState;
}

const newStep = (): Step => ({ next: new Map() });

/** Numbers contents so that those which a formula cannot tell apart have one number. */
function contentNumbers(): (content: CellContent) => number {
  const conditions = new Map<string, number>();
  const texts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const numberAnew = (content: CellContent): number => {
    // Excel compares texts case-blind: what it cannot tell apart is one and the same here, too.
    const condition = cellHolds('', content).join(',').toLowerCase();
    return getOrCreate(conditions, condition, () => conditions.size);
  };
  return (content) => {
    switch (content.kind) {
      case 'text':
        return getOrCreate(texts, content.text, () => numberAnew(content));
      case 'number':
        return getOrCreate(numbers, content.value, () => numberAnew(content));
      case 'empty':
        return getOrCreate(texts, '', () => numberAnew(content));
      case 'boolean':
      case 'error':
        return numberAnew(content);
    }
  };
}
