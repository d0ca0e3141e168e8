import { recompute } from '../../src/excel/recompute';
import { openExcel } from '../excel-host/node/excel-in-node';
import { largeWorkbook } from '../support/large-workbook';
import { ON_15_OCTOBER } from './plan-sheet';

/** A fifth of 100,000 rows under a fifth of 5 MB; larger sheets are a bench. */
const ROWS = 20_000;
const LIMIT = 1_000_000;

it(`a sheet of ${ROWS} rows is read and written in messages that all stay under the limit`, async () => {
  const excel = await openExcel(largeWorkbook(ROWS), { payloadLimit: LIMIT });
  const uninstall = excel.installGlobals();
  const refused: string[] = [];
  let largest = 0;
  excel.host.onBatch(({ requestBytes, responseBytes, errorCode }) => {
    largest = Math.max(largest, requestBytes, responseBytes);
    if (errorCode !== undefined) refused.push(errorCode);
  });
  const outcome = await recompute(ON_15_OCTOBER);
  uninstall();
  excel.dispose();
  expect(outcome.kind).toBe('done');
  // Answers that are too large are asked for again in smaller parts; no request ever is.
  expect(new Set(refused)).toEqual(new Set(['ResponsePayloadSizeLimitExceeded']));
  expect(largest).toBeLessThanOrEqual(LIMIT);
  expect(excel.host.roundTrips).toBeGreaterThan(5);
}, 120_000);
