import type { SheetTab } from './sheet-tab';

/** What the workbook keeps of one sheet; the name is the one that the sheet had when this was last written. */
export interface KeptOfSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * What is kept of a sheet: what was kept under its name; else under its id, which a new name does not change. The name comes
 * first because an id is no more than a place in a file that another program has saved: where it has put the sheets in
 * another order, each bears the id of another. What is kept under the name of another sheet that is there belongs to that one.
 */
export function entryOfSheet<Kept extends KeptOfSheet>(
  all: readonly Kept[],
  { sheetId, sheetName }: { readonly sheetId: string; readonly sheetName: string },
  tabs: readonly SheetTab[],
): Kept | undefined {
  return (
    all.find(({ id, name }) => name === sheetName && id === sheetId) ??
    all.find(({ name }) => name === sheetName) ??
    all.find(({ id, name }) => id === sheetId && tabs.every((tab) => tab.name !== name))
  );
}

/** All with one in the place of another, or after them where it is new; undefined takes it away. */
export function replaceEntry<Kept extends KeptOfSheet>(
  all: readonly Kept[],
  replaced: Kept | undefined,
  kept: Kept | undefined,
): readonly Kept[] {
  const put = kept === undefined ? [] : [kept];
  return replaced === undefined
    ? [...all, ...put]
    : all.flatMap((each) => (each === replaced ? put : [each]));
}

/** Without what is kept of sheets that the workbook has no more. */
export function pruneMissingSheets<Kept extends KeptOfSheet>(
  all: readonly Kept[],
  tabs: readonly SheetTab[],
): readonly Kept[] {
  return all.filter(({ id, name }) => tabs.some((tab) => tab.id === id || tab.name === name));
}
