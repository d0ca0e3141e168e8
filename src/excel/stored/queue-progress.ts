import { PROGRESS_KEY, type SheetHistory } from './progress-history';

/** Queues what the workbook remembers of its sheets' days; nothing to remember leaves no setting behind. */
export function queueProgress(workbook: Excel.Workbook, sheets: readonly SheetHistory[]): void {
  if (sheets.length === 0) workbook.settings.getItemOrNullObject(PROGRESS_KEY).delete();
  else workbook.settings.add(PROGRESS_KEY, { version: 1, sheets });
}
