import type { PlanAppendix } from '../../domain/appendix/plan-appendix';
import { namedContents } from '../../domain/review/papi-contents';
import type { SuggestedCatalogue } from '../office/outcome';
import type { Settings } from '../stored/settings-schema';
import { loadBuiltIn } from './built-in-catalogues';
import type { CatalogueInUse } from './catalogue-in-use';

/** Words that are in every plan of PAPI contents, whatever marks they have: else the list need not be fetched. */
const OF_PAPI = /\bpapi\b|gi.i tr.nh|tham nh.ng|qu.n tr. (?:.i.n t.|m.i tr..ng)/i;
const FEWEST = 3;

function speaksOfPapi({ title, sections, parents, items }: PlanAppendix): boolean {
  return (
    title.some((line) => OF_PAPI.test(line)) ||
    sections.some(({ name }) => OF_PAPI.test(name)) ||
    parents.some(({ content }) => OF_PAPI.test(content)) ||
    items.some(({ content }) => OF_PAPI.test(content))
  );
}

function isDecided({ catalogue, sheets }: Settings, sheetId: string): boolean {
  return sheets[sheetId]?.catalogue !== undefined || catalogue?.kind === 'none';
}

/**
 * The PAPI list, for a sheet that names its contents and is about to be compared by code, or with nothing. Undefined
 * once the user has chosen for this sheet, or wants nothing compared in this workbook.
 */
export async function suggestCatalogue(
  appendices: readonly PlanAppendix[],
  settings: Settings,
  sheetId: string,
  inUse: CatalogueInUse | undefined,
): Promise<SuggestedCatalogue | undefined> {
  const goesByNames = inUse !== undefined && 'catalogue' in inUse && inUse.catalogue?.matchBy === 'name';
  if (goesByNames || isDecided(settings, sheetId)) return undefined;
  const speaking = appendices.filter(speaksOfPapi);
  const list = speaking.length === 0 ? undefined : await loadBuiltIn('papi');
  if (list === undefined) return undefined;
  const named = Math.max(...speaking.map((appendix) => namedContents(appendix, list).named.length));
  return named < FEWEST ? undefined : { id: 'papi', named };
}
