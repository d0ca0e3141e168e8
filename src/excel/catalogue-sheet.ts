import { fold } from '../domain/text/fold';

/** The name under which a workbook's own catalogue is looked for; Excel does not tell capitals apart. */
export const CATALOGUE_SHEET = 'Danh mục tiêu chí';

/** A sheet of the workbook, hidden or not. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** "Danh mục tiêu chí", "DANH MUC TIEU CHI", "Danh mục tiêu chí năm 2025". */
const NAME = /^danh muc tieu chi(?: (?:nam )?\d{4})?$/u;

/** The sheet that holds the catalogue: the one that the user chose, else the one with the name. */
export function catalogueTab(
  tabs: readonly SheetTab[],
  chosenSheetId: string | undefined,
): SheetTab | undefined {
  const exact = CATALOGUE_SHEET.toLowerCase();
  return (
    tabs.find(({ id }) => id === chosenSheetId) ??
    tabs.find(({ name }) => name.toLowerCase() === exact) ??
    tabs.find(({ name }) => NAME.test(fold(name)))
  );
}
