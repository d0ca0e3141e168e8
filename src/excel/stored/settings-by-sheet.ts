import { isFields } from './is-fields';
import { entryOfSheet, tabOfEntry } from './per-sheet';
import type { CatalogueChoice, ReadSettings, Settings, SheetChoices } from './settings-schema';
import type { SheetTab } from './sheet-tab';

/** What was read, with each sheet's choices under the id that the sheet has now. */
export function settingsOfTabs({ settings, damaged }: ReadSettings, tabs: readonly SheetTab[]): ReadSettings {
  const sheets = underIdsNow(settings.sheets, ({ name }) => name, tabs).map(
    ([id, choices]): [string, SheetChoices] => [id, catalogueOfTabs(choices, tabs)],
  );
  return { settings: { ...catalogueOfTabs(settings, tabs), sheets: Object.fromEntries(sheets) }, damaged };
}

/**
 * What a workbook has stored, with what it keeps of each sheet under the id that the sheet has now: fields that this
 * version does not know then move with those that it does.
 */
export function storedOfTabs(stored: unknown, tabs: readonly SheetTab[]): unknown {
  if (!isFields(stored) || !isFields(stored['sheets'])) return stored;
  const nameIn = (kept: unknown): string | undefined =>
    isFields(kept) && typeof kept['name'] === 'string' ? kept['name'] : undefined;
  return { ...stored, sheets: Object.fromEntries(underIdsNow(stored['sheets'], nameIn, tabs)) };
}

/** What is kept of a sheet that is gone stays as it is: the sheet may be brought back. */
function underIdsNow<Kept>(
  sheets: Readonly<Record<string, Kept>>,
  nameOf: (kept: Kept) => string | undefined,
  tabs: readonly SheetTab[],
): readonly (readonly [string, Kept])[] {
  const all = Object.entries(sheets).map(([id, kept]) => ({ id, name: nameOf(kept) ?? '', kept }));
  const here = new Set(tabs.map(({ id }) => id));
  const found = tabs.flatMap(({ id, name }) => {
    const entry = entryOfSheet(all, { sheetId: id, sheetName: name }, tabs);
    return entry === undefined ? [] : [{ ...entry, id }];
  });
  const namesFound = new Set(found.map(({ name }) => name).filter((name) => name !== ''));
  const gone = all.filter(({ id, name }) => !here.has(id) && !namesFound.has(name));
  return [...gone, ...found].map(({ id, kept }) => [id, kept]);
}

/** The settings with the names that sheets have now, beside their ids. */
export function withSheetNames(settings: Settings, tabs: readonly SheetTab[]): Settings {
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  const named = (id: string): { readonly name?: string } => {
    const name = names.get(id);
    return name === undefined ? {} : { name };
  };
  const nameCatalogue = <T extends WithCatalogue>(choices: T): T => {
    const { catalogue } = choices;
    return catalogue?.kind === 'sheet' && catalogue.sheetId !== undefined
      ? { ...choices, catalogue: { ...catalogue, ...named(catalogue.sheetId) } }
      : choices;
  };
  const sheets = Object.entries(settings.sheets).map(([id, choices]): [string, SheetChoices] => [
    id,
    { ...nameCatalogue(choices), ...named(id) },
  ]);
  return { ...nameCatalogue(settings), sheets: Object.fromEntries(sheets) };
}

interface WithCatalogue {
  readonly catalogue?: CatalogueChoice | undefined;
}

function catalogueOfTabs<T extends WithCatalogue>(choices: T, tabs: readonly SheetTab[]): T {
  const { catalogue } = choices;
  if (catalogue?.kind !== 'sheet' || catalogue.sheetId === undefined) return choices;
  const kept = { id: catalogue.sheetId, name: catalogue.name ?? '' };
  const tab = tabOfEntry(kept, tabs);
  return tab === undefined ? choices : { ...choices, catalogue: { ...catalogue, sheetId: tab.id } };
}
