import type { ItemHistory } from '../../domain/reports/history/item-history';
import type { SheetReading } from '../reading/sheet-reading';
import { entryOfSheet } from '../stored/per-sheet';
import { itemHistory } from '../stored/recorded-items';

/** What the runs on a sheet have seen of its items, as far as the workbook remembers it. */
export function sheetHistory(reading: SheetReading): ItemHistory {
  return itemHistory(entryOfSheet(reading.progress.sheets, reading, reading.tabs));
}
