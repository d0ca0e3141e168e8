import { toOutcome } from '../office/to-outcome';
import type { Outcome } from '../office/outcome';
import { asSheetGone } from '../office/sheet-gone';
import { readWithRetry } from '../office/round-trip';

/** Shows the sheet; what is selected on it stays selected. */
export function openSheet(sheetId: string): Promise<Outcome<undefined>> {
  return toOutcome(() =>
    asSheetGone(sheetId, () =>
      readWithRetry((context) => {
        context.workbook.worksheets.getItem(sheetId).activate();
        return () => undefined;
      }),
    ),
  );
}
