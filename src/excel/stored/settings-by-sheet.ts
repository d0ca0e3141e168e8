import { entryOfSheet, tabOfEntry, type KeptOfSheet } from './per-sheet';
import type { CatalogueChoice, ReadSettings, Settings, SheetChoices } from './settings-schema';
import type { SheetTab } from './sheet-tab';

interface KeptChoices extends KeptOfSheet {
  readonly choices: SheetChoices;
}

/** What was read, with each sheet's choices under the id that the sheet has now. */
export function settingsOfTabs({ settings, damaged }: ReadSettings, tabs: readonly SheetTab[]): ReadSettings {
  const kept = Object.entries(settings.sheets).map(([id, choices]): KeptChoices => ({
    id,
    name: choices.name ?? '',
    choices,
  }));
  const here = new Set(tabs.map(({ id }) => id));
  const found = tabs.flatMap(({ id, name }): [string, SheetChoices][] => {
    const entry = entryOfSheet(kept, { sheetId: id, sheetName: name }, tabs);
    return entry === undefined ? [] : [[id, catalogueOfTabs(entry.choices, tabs)]];
  });
  // Those of a sheet that is gone stay: it may be brought back.
  const gone = kept.flatMap(({ id, choices }): [string, SheetChoices][] =>
    here.has(id) || found.some(([, other]) => other.name !== undefined && other.name === choices.name)
      ? []
      : [[id, choices]],
  );
  return {
    settings: { ...catalogueOfTabs(settings, tabs), sheets: Object.fromEntries([...gone, ...found]) },
    damaged,
  };
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
