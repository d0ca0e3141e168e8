import { columnName } from '../a1-notation';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import type { CellContent } from '../cell-content';
import type { AreaLookup } from './area-lookup';
import { cellHolds } from './cell-condition';

/** Says, for any first row of a rule, that some cells of a row still hold what they hold now. */
export interface HeldCells {
  /** Where each cell is looked for, counted from the row: -1 under a merge that begins in the row above. */
  readonly offsets: readonly number[];
  /** The same as one text. */
  readonly places: string;
  readonly members: (firstRow: number) => readonly string[];
}

/** What a row's cells hold, looked for where its merges say, or at given offsets. Rows that hold the same share one object. */
export type HeldCellsOf = (row: number, offsets?: readonly number[]) => HeldCells;

export function heldCellsOf(
  snapshot: SheetSnapshot,
  columns: readonly number[],
  mergeOver: AreaLookup,
): HeldCellsOf {
  const names = columns.map(columnName);
  const inPlace = columns.map(() => 0);
  const numberOf = contentNumbers();
  // Step by step to what a row holds: where its first cell is looked for, what stands there, and so on.
  const root: Step = { next: new Map() };
  return (row, offsets) => {
    const at =
      offsets ??
      (snapshot.merges === undefined
        ? inPlace
        : columns.map((column) => (mergeOver({ row, column })?.firstRow ?? row) - row));
    let step = root;
    for (const [index, column] of columns.entries()) {
      const offset = at[index] ?? 0;
      step = stepTo(stepTo(step, offset), numberOf(cellAt(snapshot, row + offset, column)));
    }
    step.held ??= {
      offsets: at,
      places: at.join(','),
      members: conditionsOf(
        columns.map((column, index) => {
          const offset = at[index] ?? 0;
          return { name: names[index] ?? '', offset, content: cellAt(snapshot, row + offset, column) };
        }),
      ),
    };
    return step.held;
  };
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
  held?: HeldCells;
}

function stepTo({ next }: Step, key: number): Step {
  const known = next.get(key);
  if (known !== undefined) return known;
  const made: Step = { next: new Map() };
  next.set(key, made);
  return made;
}

/** Numbers contents so that those which a formula cannot tell apart have one number. */
function contentNumbers(): (content: CellContent) => number {
  const conditions = new Map<string, number>();
  const texts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const numberAnew = (content: CellContent): number => {
    // Excel compares texts case-blind: what it cannot tell apart is one and the same here, too.
    const condition = cellHolds('', content).join(',').toLowerCase();
    return remember(conditions, condition, () => conditions.size);
  };
  return (content) => {
    switch (content.kind) {
      case 'text':
        return remember(texts, content.text, () => numberAnew(content));
      case 'number':
        return remember(numbers, content.value, () => numberAnew(content));
      case 'empty':
        return remember(texts, '', () => numberAnew(content));
      case 'boolean':
      case 'error':
        return numberAnew(content);
    }
  };
}

function remember<K>(known: Map<K, number>, key: K, make: () => number): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
