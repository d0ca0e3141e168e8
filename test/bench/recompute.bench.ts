import { recompute } from '../../src/excel/recompute';
import { openExcel } from '../excel-host/node/excel-in-node';
import type { HostCell, HostWorkbook } from '../excel-host/workbook/host-workbook';
import { drawWorkbook } from '../support/host-workbook-builder';
import { largeAppendix } from '../support/large-appendix';

const SIZES = [100, 1000, 10_000] as const;

/**
 * One first recompute a size, on the host, with its time split: the host answering, office.js packing and unpacking,
 * and our own code. Then how our own share grows.
 */
export async function bench(): Promise<void> {
  const own: number[] = [];
  for (const size of SIZES) {
    const excel = await openExcel(workbookOf(size));
    const uninstall = excel.installGlobals();
    const clock = timeHost(excel.host);
    const officeClock = timeOffice(excel.OfficeExtension);
    const started = performance.now();
    const outcome = await recompute({ today: { year: 2024, month: 10, day: 15 } });
    const all = performance.now() - started;
    const host = clock();
    const waiting = officeClock();
    uninstall();
    excel.dispose();
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
    const ours = all - waiting;
    own.push(ours);
    const { roundTrips, requestBytes, responseBytes } = excel.host;
    const parts = [`host ${host.toFixed(0)} ms`, `office.js ${(waiting - host).toFixed(0)} ms`, `our own code ${ours.toFixed(0)} ms`];
    console.log(
      `${size} rows: ${parts.join(', ')}; ${roundTrips} round trips, ${kilobytes(requestBytes)} asked, ${kilobytes(responseBytes)} answered`,
    );
  }
  const [, middle = 0, large = 0] = own;
  console.log(`Ten times the rows (1,000 to 10,000) took our own code ${(large / middle).toFixed(1)} times as long.`);
}

function workbookOf(rows: number): HostWorkbook {
  const grid = largeAppendix(rows, 7);
  return drawWorkbook({
    name: 'Phụ lục 1',
    cells: grid.map((row) => row.map((cell): HostCell['value'] | undefined => (cell === null || cell === '' ? undefined : valueOf(cell)))),
  });
}
