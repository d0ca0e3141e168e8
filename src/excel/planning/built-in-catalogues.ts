import { builtInCatalogue, type BuiltInCatalogueFile } from '../../domain/criteria/built-in-catalogue';
import type { CriterionCatalogue } from '../../domain/criteria/catalogue';

/** Each list is a piece of its own, loaded when a workbook asks for it: nobody else pays for it. */
const FILES = {
  'cchc-cap-xa': () => import('../../../assets/catalogues/cchc-cap-xa.json'),
  papi: () => import('../../../assets/catalogues/papi.json'),
} as const;

export type BuiltInId = keyof typeof FILES;

/** Undefined where the list cannot be fetched: a plan is reviewed without it then. */
export async function loadBuiltIn(id: BuiltInId): Promise<CriterionCatalogue | undefined> {
  try {
    const file = (await FILES[id]()) as unknown as { readonly default: BuiltInCatalogueFile };
    return builtInCatalogue(file.default);
  } catch {
    return undefined;
  }
}
