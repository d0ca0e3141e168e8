import { roundTrip } from '../office/round-trip';

/** Runs what a sheet can do without, whatever comes of it. `queue` may give how to read whether Excel has taken it. */
export async function isTaken(
  queue: (context: Excel.RequestContext) => (() => boolean) | undefined,
): Promise<boolean> {
  try {
    return await roundTrip((context) => queue(context) ?? (() => true));
  } catch {
    return false;
  }
}

/** Makes a sheet the active one, if Excel lets it. */
export async function show(sheetName: string): Promise<void> {
  await isTaken(({ workbook }) => {
    workbook.worksheets.getItem(sheetName).activate();
    return undefined;
  });
}
