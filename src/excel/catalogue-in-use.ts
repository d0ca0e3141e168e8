import type { CriterionCatalogue } from '../domain/criteria/catalogue';
import { readCatalogue } from '../domain/criteria/read-catalogue';
import type { Finding } from '../domain/finding';
import { loadBuiltIn, type BuiltInId } from './built-in-catalogues';
import { catalogueTab } from './catalogue-sheet';
import { checkedCells, queueCatalogueCells, type CatalogueCells } from './catalogue-cells';
import { errorCode } from './error-code';
import type { WorkbookFacts } from './queue-workbook';
import type { Settings } from './settings-schema';
import { readTrip } from './trip';

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
  | { readonly kind: 'builtIn'; readonly id: BuiltInId; readonly catalogue?: CriterionCatalogue };

/**
 * The catalogue that the settings ask for; without a choice, the workbook's own sheet where there is one. Costs a round
 * trip only where that sheet has another name than the usual one, or was too large for the first answer.
 */
export async function catalogueInUse(
  { catalogue: choice = { kind: 'sheet' } }: Settings,
  { tabs, ownCatalogue }: WorkbookFacts,
): Promise<CatalogueInUse | undefined> {
  switch (choice.kind) {
    case 'none':
      return undefined;
    case 'builtIn': {
      const catalogue = await loadBuiltIn(choice.id);
      return { kind: 'builtIn', id: choice.id, ...(catalogue === undefined ? {} : { catalogue }) };
    }
    case 'sheet': {
      const tab = catalogueTab(tabs, choice.sheetId);
      if (tab === undefined) return undefined;
      const cells = ownCatalogue?.sheetId === tab.id ? ownCatalogue : await readCells(tab.id);
      return { kind: 'sheet', sheetId: tab.id, name: tab.name, ...readChecked(tab.name, cells) };
    }
  }
}

/** A catalogue that does not fit into one answer is none. */
async function readCells(sheetId: string): Promise<CatalogueCells | undefined> {
  try {
    return await readTrip((context) =>
      queueCatalogueCells(context.workbook.worksheets.getItemOrNullObject(sheetId), true),
    );
  } catch (error) {
    if (errorCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
}

function readChecked(sheetName: string, cells: CatalogueCells | undefined) {
  const checked = checkedCells(cells);
  return checked === undefined ? { findings: [] } : readCatalogue({ sheetName, ...checked });
}
