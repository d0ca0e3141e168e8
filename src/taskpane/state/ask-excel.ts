import type { Outcome } from '../../excel/office/outcome';

/** Asks Excel for something. A throw means that our own code is wrong; the user is told all the same. */
export async function askExcel<T>(task: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await task();
  } catch (error) {
    const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: 'failed', failure: { kind: 'excelFailed', code, restored: false } };
  }
}
