import { guarded } from '../office/guarded';
import type { Outcome } from '../office/outcome';
import { orSheetGone } from '../office/sheet-gone';
import { readTrip } from '../office/trip';

/** Shows the sheet; what is selected on it stays selected. */
export function openSheet(sheetId: string): Promise<Outcome<undefined>> {
  return guarded(() =>
    orSheetGone(() =>
      readTrip((context) => {
        context.workbook.worksheets.getItem(sheetId).activate();
        return () => undefined;
      }),
    ),
  );
}
