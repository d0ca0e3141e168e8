import type { Outcome } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { asSheetGone } from '../office/sheet-gone';
import { toOutcome } from '../office/to-outcome';

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
