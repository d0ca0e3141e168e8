import { guarded } from './guarded';
import type { Outcome } from './outcome';
import { orSheetGone } from './sheet-gone';
import { readTrip } from './trip';

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
