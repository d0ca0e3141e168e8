import type { CatalogueChoice, Settings } from './settings-schema';

/** Without a choice, the workbook's own sheet. */
export const OWN_SHEET: CatalogueChoice = { kind: 'sheet' };

/** What a sheet is to be compared with: the choice made for it alone, else the workbook's. */
export function chosenCatalogue({ catalogue, sheets }: Settings, sheetId: string): CatalogueChoice {
  return sheets[sheetId]?.catalogue ?? catalogue ?? OWN_SHEET;
}

/** The settings with a choice for one sheet alone. */
export function withCatalogueOfSheet(
  settings: Settings,
  sheetId: string,
  catalogue: CatalogueChoice,
): Settings {
  const sheets = { ...settings.sheets, [sheetId]: { ...settings.sheets[sheetId], catalogue } };
  return { ...settings, sheets };
}

/** The settings without it: the sheet goes by the workbook's choice again. */
export function withoutCatalogueOfSheet(settings: Settings, sheetId: string): Settings {
  const { catalogue: _given, ...rest } = settings.sheets[sheetId] ?? {};
  return { ...settings, sheets: { ...settings.sheets, [sheetId]: rest } };
}
