import { recompute } from '../../src/excel/actions/recompute';
import { DEFAULT_PAYLOAD_LIMIT } from '../../src/excel-host/protocol/host-options';
import { openExcel } from '../excel-host/node/excel-in-node';
import { largeWorkbook } from '../support/large-workbook';

const SIZES = [50_000, 100_000] as const;

/** One recompute a size of a very large sheet under the 5 MB limit of Excel on the web: its round trips and largest messages. */
export async function bench(): Promise<void> {
  for (const rows of SIZES) await measure(rows);
}

async function measure(rows: number): Promise<void> {
  const excel = await openExcel(largeWorkbook(rows), { payloadLimit: DEFAULT_PAYLOAD_LIMIT });
  const uninstall = excel.installGlobals();
  const asked: number[] = [];
  const answered: number[] = [];
  const refused: string[] = [];
  excel.host.onBatch(({ requestBytes, responseBytes, errorCode }) => {
    asked.push(requestBytes);
    answered.push(responseBytes);
    if (errorCode !== undefined) refused.push(errorCode);
  });
  const started = performance.now();
  const outcome = await recompute({ today: { year: 2024, month: 10, day: 15 } });
  const seconds = (performance.now() - started) / 1000;
  uninstall();
  excel.dispose();
  const megabytes = (bytes: readonly number[]): string => `${(Math.max(...bytes) / 1e6).toFixed(2)} MB`;
  const end =
    outcome.kind === 'done' ? `${outcome.value.reviews[0].items.length} items` : outcome.failure.kind;
  console.log(
    `${rows} rows: ${end} in ${seconds.toFixed(1)} s; ${asked.length} round trips, ` +
      `largest request ${megabytes(asked)}, largest answer ${megabytes(answered)}; refused: ${refused.join(', ') || 'none'}`,
  );
}
