import type { SheetTab } from './sheet-tab';

/** What the workbook keeps of one sheet; the name is the one that the sheet had when this was last written. */
export interface KeptOfSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * What is kept of a sheet. It is known by its id, which a new name does not change; by its name where no sheet has the
 * id any more, because another program has saved the file. Such a program may also have put the sheets in another order,
 * and an id is then a place that another sheet has taken: what is kept under it bears the name of a sheet that is there.
 * A sheet that got a new name while another took its old one looks alike; but one that Excel adds has an id of its own.
 */
export function entryOfSheet<Kept extends KeptOfSheet>(
  all: readonly Kept[],
  { sheetId, sheetName }: { readonly sheetId: string; readonly sheetName: string },
  tabs: readonly SheetTab[],
): Kept | undefined {
  const byId = all.find(({ id }) => id === sheetId);
  const byName = all.find(({ name }) => name === sheetName);
  if (byId === undefined) {
    const holder = tabs.find(({ id }) => id === byName?.id);
    const hasMoved = holder !== undefined && isPlace(holder.id) && isPlace(sheetId);
    return holder === undefined || hasMoved ? byName : undefined;
  }
  const other = byId.name === sheetName ? undefined : tabs.find(({ name }) => name === byId.name);
  if (other === undefined) return byId;
  return byName ?? (isPlace(sheetId) && isPlace(other.id) ? undefined : byId);
}

/** The sheet of which something is kept; undefined where it is gone. */
export function tabOfEntry(kept: KeptOfSheet, tabs: readonly SheetTab[]): SheetTab | undefined {
  return tabs.find(({ id, name }) => entryOfSheet([kept], { sheetId: id, sheetName: name }, tabs));
}

/** The id that Excel gives to a sheet for its place, where the file holds none. */
function isPlace(id: string): boolean {
  return /^\{0{8}-0001-0000-[0-9a-f]{4}-0{12}\}$/iu.test(id);
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
