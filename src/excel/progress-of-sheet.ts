import type { SheetTab } from './catalogue-sheet';
import type { RecordedDays, SheetHistory } from './progress-history';

interface KnownSheet {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * The history of a sheet. It is known by its id, which a new name does not change; by its name where no sheet has the
 * id any more, because another program has saved the file.
 */
export function historyOfSheet(
  sheets: readonly SheetHistory[],
  { sheetId, sheetName }: KnownSheet,
  tabs: readonly SheetTab[],
): SheetHistory | undefined {
  return (
    sheets.find(({ id }) => id === sheetId) ??
    sheets.find(({ id, name }) => name === sheetName && tabs.every((tab) => tab.id !== id))
  );
}

/** All histories with that of one sheet in its place, or without it where it has no days. */
export function withHistory(
  sheets: readonly SheetHistory[],
  replaced: SheetHistory | undefined,
  { sheetId, sheetName }: KnownSheet,
  days: RecordedDays,
): readonly SheetHistory[] {
  const history = days.length === 0 ? [] : [{ id: sheetId, name: sheetName, days }];
  return replaced === undefined
    ? [...sheets, ...history]
    : sheets.flatMap((each) => (each === replaced ? history : [each]));
}

/** Without the histories of sheets that the workbook has no more. */
export function ofSheetsThere(
  sheets: readonly SheetHistory[],
  tabs: readonly SheetTab[],
): readonly SheetHistory[] {
  return sheets.filter(({ id, name }) => tabs.some((tab) => tab.id === id || tab.name === name));
}
