import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { CellAddress } from '../../../domain/cell-content';
import type { HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';

/** Where a formula is worked out. */
export interface FormulaContext {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** The cell that the formula is written for, and the one that it is asked for now. */
  readonly origin: CellAddress;
  readonly cell: CellAddress;
  readonly today: CalendarDate;
}
