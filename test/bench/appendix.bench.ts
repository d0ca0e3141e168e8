import type { PlanAppendix } from '../../src/domain/appendix/plan-appendix';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';
import { largeAppendix } from '../support/large-appendix';
import { type Grid, type GridCell, snapshotFromGrid } from '../support/snapshot-from-grid';
import type * as reader from './appendix-reader';
import { asShipped } from './as-shipped';

/** The largest first: small sheets are then read by code as warm as theirs. */
const SIZES = [10_000, 1_000, 100];
const WIDTH = 15;
/** The first runs are for the compiler of the machine; JSON is parsed by code that was compiled long ago. */
const WARM_UPS = 20;
const RUNS = 30;

/** Time of this process alone: what else the machine does must count as little as can be. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function rawValue(cell: GridCell | undefined): string | number | boolean {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  return 'error' in cell ? cell.error : cell.value;
}

/** Reads every appendix of the sheet. */
function readSheet(
  { SheetGrid, findLayout, readRows, readAppendix }: typeof reader,
  snapshot: SheetSnapshot,
): readonly PlanAppendix[] {
  const grid = new SheetGrid(snapshot);
  const found = findLayout(grid);
  if (found.kind === 'refused') throw new Error('the bench sheet was refused');
  return found.layouts.map((layout) => readAppendix(grid, layout, readRows(grid, layout)));
}

/** How many texts the sheet holds, and how many of them no other cell of it holds. */
function countTexts(values: readonly (readonly unknown[])[]): {
  readonly all: number;
  readonly once: number;
} {
  const counts = new Map<unknown, number>();
  for (const value of values.flat())
    if (typeof value === 'string' && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { all, once: [...counts.values()].filter((count) => count === 1).length };
}

interface Times {
  readonly parse: number;
  readonly read: number;
  readonly items: number;
  readonly texts: { readonly all: number; readonly once: number };
}

/** Parsing the values of a sheet from JSON three times, and reading it: medians in milliseconds, taken by turns in either order. */
function measure(shipped: typeof reader, rowCount: number): Times {
  const grid = largeAppendix(rowCount);
  const values = grid.map((row) => Array.from({ length: WIDTH }, (_, index) => rawValue(row[index])));
  const json = JSON.stringify(values);
  const copyOf = JSON.stringify(grid);
  // A small sheet is read several times at once, for the clock of the process is coarse.
  const copies = Math.max(1, Math.round(2_000 / rowCount));
  const parsing: number[] = [];
  const reading: number[] = [];
  // The pane too holds the last reading while it takes the next; what nothing holds, the engine forgets how to read.
  let last: readonly (readonly PlanAppendix[])[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    // Fresh snapshots each time: nothing is known of a string that has just been parsed, not even its hash.
    const snapshots = Array.from({ length: copies }, () =>
      snapshotFromGrid(JSON.parse(copyOf) as Grid, { sheetName: 'PL1' }),
    );
    const parse = (): number =>
      milliseconds(() => {
        for (let count = 0; count < 3 * copies; count++) JSON.parse(json);
      });
    const read = (): number =>
      milliseconds(() => {
        last = snapshots.map((snapshot) => readSheet(shipped, snapshot));
      });
    const parsesFirst = run % 2 === 0;
    const before = parsesFirst ? parse() : 0;
    const took = read();
    if (run < WARM_UPS) continue;
    reading.push(took / copies);
    parsing.push((parsesFirst ? before : parse()) / copies);
  }
  const items = (last[0] ?? []).reduce((sum, appendix) => sum + appendix.items.length, 0);
  return { parse: median(parsing), read: median(reading), items, texts: countTexts(values) };
}

/** Reads appendices of 15 columns beside parsing the same values from JSON three times; the time by cell says whether it is linear. */
export async function bench(): Promise<void> {
  console.log(
    `  processor time, medians of ${RUNS} runs in one process, by turns in either order; our code built as it is shipped`,
  );
  const shipped = await asShipped<typeof reader>('appendix-reader');
  for (const rowCount of SIZES) {
    const { parse, read, items, texts } = measure(shipped, rowCount);
    const byCell = (read * 1_000_000) / (rowCount * WIDTH);
    console.log(
      `  ${rowCount} rows x ${WIDTH} columns, ${items} items, ${texts.once} of ${texts.all} texts stand once: ` +
        `JSON three times ${parse.toFixed(2)} ms, ` +
        `findLayout + readAppendix ${read.toFixed(2)} ms (${(read / parse).toFixed(2)} of it), ${byCell.toFixed(0)} ns a cell`,
    );
  }
}
