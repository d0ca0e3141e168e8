import { recompute } from '../../src/excel/recompute';
import { openExcel, type ExcelInNode } from '../excel-host/node/excel-in-node';
import { largeWorkbook } from '../support/large-workbook';

const SIZES = [100, 1000, 10_000] as const;

/**
 * One first recompute a size, on the host, with its time split: the host answering, office.js packing and unpacking,
 * and our own code. Then how our own share grows from size to size.
 */
export async function bench(): Promise<void> {
  const own: number[] = [];
  for (const size of SIZES) {
    const excel = await openExcel(largeWorkbook(size));
    const uninstall = excel.installGlobals();
    const host = timeHost(excel);
    const sync = timeSync(excel);
    const started = performance.now();
    const outcome = await recompute({ today: { year: 2024, month: 10, day: 15 } });
    const all = performance.now() - started;
    uninstall();
    excel.dispose();
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
    const ours = all - sync();
    own.push(ours);
    const { roundTrips, requestBytes, responseBytes } = excel.host;
    console.log(
      `${size} rows: host ${host().toFixed(0)} ms, office.js ${(sync() - host()).toFixed(0)} ms, ` +
        `our own code ${ours.toFixed(0)} ms; ${roundTrips} round trips, ` +
        `${kilobytes(requestBytes)} asked, ${kilobytes(responseBytes)} answered`,
    );
  }
  const [small = 1, middle = 1, large = 1] = own;
  console.log(
    `Our own code grows ${(middle / small).toFixed(1)} times from 100 to 1,000 rows, ${(large / middle).toFixed(1)} times from 1,000 to 10,000.`,
  );
}

/** The time in which the host works out its answers: from a batch's first action to its report. */
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
function timeSync({ Excel: excel }: ExcelInNode): () => number {
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
  return () => total;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
