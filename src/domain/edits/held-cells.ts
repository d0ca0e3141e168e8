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
  const inPlace: readonly number[] = columns.map(() => 0);
  const offsetsAt = (row: number): readonly number[] => {
    if (snapshot.merges === undefined) return inPlace;
    const offsets = columns.map((column) => (mergeOver({ row, column })?.firstRow ?? row) - row);
    return offsets.every((offset) => offset === 0) ? inPlace : offsets;
  };
  const numberOf = contentNumbers();
  // From where the cells are looked for, step by step to what they hold.
  const ofPlace: Step = { next: new Map() };
  const elsewhere = new Map<string, Step>();
  const firstStep = (offsets: readonly number[]): Step => {
    if (offsets === inPlace) return ofPlace;
    const places = offsets.join(',');
    const known = elsewhere.get(places);
    if (known !== undefined) return known;
    const made: Step = { next: new Map() };
    elsewhere.set(places, made);
    return made;
  };
  const heldAt = (row: number, offsets: readonly number[]): HeldCells => ({
    offsets,
    places: offsets.join(','),
    members: conditionsOf(
      columns.map((column, index) => {
        const offset = offsets[index] ?? 0;
        return { name: names[index] ?? '', offset, content: cellAt(snapshot, row + offset, column) };
      }),
    ),
  });
  const held = (row: number, offsets: readonly number[]): HeldCells => {
    let step = firstStep(offsets);
    for (let index = 0; index < columns.length; index += 1) {
      step = stepTo(step, numberOf(cellAt(snapshot, row + (offsets[index] ?? 0), columns[index] ?? 0)));
    }
    return (step.held ??= heldAt(row, offsets));
  };
  const own: HeldCells[] = [];
  return (row, offsets) =>
    offsets === undefined || (offsets === inPlace && snapshot.merges === undefined)
      ? (own[row] ??= held(row, offsetsAt(row)))
      : held(row, offsets);
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
