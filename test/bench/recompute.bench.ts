import { type ExcelInNode, openExcel } from '../excel-host/node/excel-in-node';
import { largeWorkbook } from '../support/large-workbook';
import { asShipped } from './as-shipped';
import type * as Shipped from './shipped-recompute';

const SIZES = [100, 1000, 10_000] as const;
const RUNS = 15;
/** The first runs are told apart: the engine still compiles both sides. */
const WARM_FROM = 6;

type Recompute = typeof Shipped.recompute;

interface Measured {
  readonly host: number;
  readonly office: number;
  readonly own: number;
}

/**
 * First recomputes of each size, on the host, with their time split: the host working out and serialising its answers,
 * office.js packing and unpacking, and our own code; the middle one of the runs once both sides are compiled, and the
 * very first one. Then our own share beside the host's, and how it grows from size to size.
 */
export async function bench(): Promise<void> {
  const { recompute } = await asShipped<typeof Shipped>('shipped-recompute');
  const own: number[] = [];
  for (const size of SIZES) {
    const runs: Measured[] = [];
    let traffic = '';
    for (let run = 0; run < RUNS; run += 1) {
      const excel = await openExcel(largeWorkbook(size));
      runs.push(await measure(excel, recompute));
      const { roundTrips, requestBytes, responseBytes } = excel.host;
      traffic = `${roundTrips} round trips, ${kilobytes(requestBytes)} asked, ${kilobytes(responseBytes)} answered`;
    }
    const warm = runs.slice(WARM_FROM);
    const ours = middle(warm, 'own');
    own.push(ours);
    const first = runs[0];
    console.log(
      `${size} rows: host ${middle(warm, 'host').toFixed(0)} ms, office.js ${middle(warm, 'office').toFixed(0)} ms, ` +
        `our own code ${ours.toFixed(0)} ms (${(ours / middle(warm, 'host')).toFixed(2)} of the host's); the first of ` +
        `${RUNS} runs: host ${first?.host.toFixed(0)} ms, ours ${first?.own.toFixed(0)} ms; ${traffic}`,
    );
  }
  const [small = 1, medium = 1, large = 1] = own;
  console.log(
    `Our own code grows ${(medium / small).toFixed(1)} times from 100 to 1,000 rows, ${(large / medium).toFixed(1)} times from 1,000 to 10,000.`,
  );
}

async function measure(excel: ExcelInNode, recompute: Recompute): Promise<Measured> {
  const uninstall = excel.installGlobals();
  const host = timeHost(excel);
  const sync = timeSync(excel);
  const started = performance.now();
  const outcome = await recompute({ today: { year: 2024, month: 10, day: 15 } });
  const all = performance.now() - started;
  sync.stop();
  uninstall();
  excel.dispose();
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return { host: host(), office: sync.time() - host(), own: all - sync.time() };
}

function middle(runs: readonly Measured[], part: keyof Measured): number {
  return runs.map((run) => run[part]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
}

/** The time in which the host works out its answers and writes them as JSON in UTF-8: from a batch's first action to its report. */
function timeHost({ host }: ExcelInNode): () => number {
  let total = 0;
  let started = 0;
  let batch = 0;
  host.onAction((action) => {
    if (action.batch !== batch) started = performance.now();
    batch = action.batch;
  });
  host.onBatch(() => (total += performance.now() - started));
  return () => total;
}

/** The time between asking and having been answered: the host's and office.js's together. */
function timeSync({ Excel: excel }: ExcelInNode): { readonly time: () => number; readonly stop: () => void } {
  let total = 0;
  const prototype = excel.RequestContext.prototype as { sync: () => Promise<unknown> };
  const sync = prototype.sync;
  prototype.sync = async function (this: unknown) {
    const started = performance.now();
    try {
      return await sync.call(this as never);
    } finally {
      total += performance.now() - started;
    }
  };
  return { time: () => total, stop: () => (prototype.sync = sync) };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
