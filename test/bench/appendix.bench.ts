import { findLayout } from '../../src/domain/appendix/find-layout';
import { readAppendix } from '../../src/domain/appendix/read-appendix';
import { largeAppendix } from '../support/large-appendix';
import { snapshotFromGrid, type GridCell } from '../support/snapshot-from-grid';

const ROWS = 10_000;
const RUNS = 9;

/** Time of this process alone: what else the machine does must not count. */
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

/** Reads an appendix of 10,000 rows and 15 columns beside parsing the same values from JSON three times, in one run. */
export async function bench(): Promise<void> {
  const grid = largeAppendix(ROWS);
  const width = 15;
  const values = grid.map((row) => Array.from({ length: width }, (_, index) => rawValue(row[index])));
  const json = JSON.stringify(values);
  const parsing: number[] = [];
  const reading: number[] = [];
  let items = 0;
  for (let run = 0; run < RUNS; run++) {
    // A fresh snapshot each time: strings that were read before keep their hashes.
    const snapshot = snapshotFromGrid(JSON.parse(JSON.stringify(grid)) as typeof grid, { sheetName: 'PL1' });
    parsing.push(milliseconds(() => [1, 2, 3].forEach(() => JSON.parse(json) as unknown)));
    reading.push(
      milliseconds(() => {
        const found = findLayout(snapshot);
        if (found.kind === 'refused') throw new Error('the bench sheet was refused');
        items = found.layouts.reduce((sum, layout) => sum + readAppendix(snapshot, layout).items.length, 0);
      }),
    );
  }
  const [parse, read] = [median(parsing), median(reading)];
  console.log(`  ${ROWS} rows x ${width} columns, ${items} items, median processor time of ${RUNS} runs`);
  console.log(`  parsing the values from JSON three times: ${parse.toFixed(1)} ms`);
  console.log(
    `  findLayout + readAppendix: ${read.toFixed(1)} ms (${(read / parse).toFixed(2)} of the parsing)`,
  );
}
