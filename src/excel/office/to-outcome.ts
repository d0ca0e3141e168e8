import type { Outcome } from './outcome';
import { failureOf, RunFailure } from './run-failure';

/** The oldest set of Excel's interface that the add-in works with: Excel 2021, 365, Mac, the web. */
const BASE_SET = '1.13';

/** Runs a door function: whatever goes wrong inside becomes a failure that has a sentence. */
export async function toOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    if (!Office.context.requirements.isSetSupported('ExcelApi', BASE_SET))
      throw new RunFailure({ kind: 'excelTooOld' });
    return { kind: 'done', value: await work() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
