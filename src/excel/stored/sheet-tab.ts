/** A sheet of the workbook, hidden or not. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}
