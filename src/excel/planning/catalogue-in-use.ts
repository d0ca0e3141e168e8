import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import type { Finding } from '../../domain/finding';
import { catalogueTab } from '../reading/catalogue-sheet';
import type { SheetReading } from '../reading/sheet-reading';
import { chosenCatalogue } from '../stored/chosen-catalogue';
import type { SheetTab } from '../stored/sheet-tab';
import { type BuiltInId, loadBuiltIn } from './built-in-catalogues';

/** What the codes of a sheet are compared with. Without `catalogue` it could not be read, or not be loaded. */
export type CatalogueInUse =
  | {
      readonly kind: 'sheet';
      readonly sheetId: string;
      readonly name: string;
      readonly catalogue?: CriterionCatalogue;
      /** What is wrong in the catalogue's own cells. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'builtIn'; readonly id: BuiltInId; readonly catalogue?: CriterionCatalogue }
  /** The workbook has catalogues, but none for the plan's year: the user has to choose. */
  | { readonly kind: 'otherYears'; readonly tabs: readonly SheetTab[] };

/**
 * The catalogue that the settings ask for; without a choice, the workbook's own sheet of the plan's year where there is
 * one: one round trip.
 */
export async function catalogueInUse(
  { settings, sheetId, tabs, readCatalogueOf }: SheetReading,
  year: number | undefined,
): Promise<CatalogueInUse | undefined> {
  const choice = chosenCatalogue(settings.settings, sheetId);
  switch (choice.kind) {
    case 'none':
      return undefined;
    case 'builtIn': {
      const catalogue = await loadBuiltIn(choice.id);
      return { kind: 'builtIn', id: choice.id, ...(catalogue === undefined ? {} : { catalogue }) };
    }
    case 'sheet': {
      const found = catalogueTab(tabs, year, choice.sheetId);
      if (found?.kind !== 'found') return found;
      const { id, name } = found.tab;
      // A sheet is not compared with itself.
      return id === sheetId
        ? undefined
        : { kind: 'sheet', sheetId: id, name, ...(await readCatalogueOf(found.tab)) };
    }
  }
}
