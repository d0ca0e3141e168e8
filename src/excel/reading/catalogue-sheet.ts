import { fold } from '../../domain/text/fold';
import type { SheetTab } from '../stored/sheet-tab';

/** The name under which a workbook's own catalogue is looked for; Excel does not tell capitals apart. */
export const CATALOGUE_SHEET = 'Danh mục tiêu chí';

/** The sheet of the workbook that serves as the catalogue of a plan. */
export type CatalogueTab =
  | { readonly kind: 'found'; readonly tab: SheetTab }
  /** There are catalogues, but of other years, or of several where the plan's year is not known. */
  | { readonly kind: 'otherYears'; readonly tabs: readonly SheetTab[] };

/** "Danh mục tiêu chí", "DANH MUC TIEU CHI", "Danh mục tiêu chí năm 2025". */
const NAME = /^danh muc tieu chi(?: (?:nam )?(\d{4}))?$/u;

/** True for a sheet that is a catalogue by its name, of whichever year. */
export function isCatalogueName(name: string): boolean {
  return NAME.test(fold(name));
}

function yearOf(name: string): number | undefined {
  const year = NAME.exec(fold(name))?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * The sheet that holds the catalogue of a year: the one that the user chose, else the one with that year in its name,
 * else the one without a year. A catalogue of another year is never taken by itself.
 */
export function catalogueTab(
  tabs: readonly SheetTab[],
  year: number | undefined,
  chosenSheetId?: string,
): CatalogueTab | undefined {
  const named = tabs.filter(({ name }) => isCatalogueName(name));
  const [only, ...more] = named;
  const tab =
    tabs.find(({ id }) => id === chosenSheetId) ??
    (year === undefined ? undefined : named.find(({ name }) => yearOf(name) === year)) ??
    named.find(({ name }) => name.toLowerCase() === CATALOGUE_SHEET.toLowerCase()) ??
    named.find(({ name }) => yearOf(name) === undefined) ??
    (year === undefined && more.length === 0 ? only : undefined);
  if (tab !== undefined) return { kind: 'found', tab };
  // One without a year would have been taken.
  return named.length === 0 ? undefined : { kind: 'otherYears', tabs: named };
}

/** The sheet that has the year in its name; undefined where there is none, or more than one. */
export function catalogueOfYear(tabs: readonly SheetTab[], year: number): SheetTab | undefined {
  const named = tabs.filter(({ name }) => isCatalogueName(name) && yearOf(name) === year);
  return named.length === 1 ? named[0] : undefined;
}
