import { formatAddress } from '../../domain/a1-notation';
import type { CellAddress } from '../../domain/cell-content';
import type { Outcome } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { asSheetGone } from '../office/sheet-gone';
import { toOutcome } from '../office/to-outcome';

/** Shows the sheet and selects the cell. */
export function selectCell(sheetId: string, address: CellAddress): Promise<Outcome<undefined>> {
  return toOutcome(() =>
    asSheetGone(sheetId, () =>
      readWithRetry((context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(formatAddress(address)).select();
        return () => undefined;
      }),
    ),
  );
}
