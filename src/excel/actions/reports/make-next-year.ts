import type { CriterionCatalogue } from '../../../domain/criteria/catalogue';
import type { NextYear } from '../../../domain/next-year/next-year';
import { nextYearPapers } from '../../../domain/next-year/next-year-papers';
import { planNextYear } from '../../../domain/next-year/plan-next-year';
import type { YearSheet } from '../../../domain/next-year/read-criteria';
import { issuerOf } from '../../../domain/reports/issuer-of';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { RunFailure } from '../../office/run-failure';
import { toOutcome } from '../../office/to-outcome';
import { writePapers } from '../../papers/write-papers';
import { planRun } from '../../planning/plan-run';
import { catalogueOfYear } from '../../reading/catalogue-sheet';
import { readSheet } from '../../reading/read-sheet';
import type { SheetReading } from '../../reading/sheet-reading';

export interface NextYearWish {
  /** The year after the plan's by default. */
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
}

export interface NextYearRead {
  /** The sheet that was asked about. */
  readonly sheetId: string;
  readonly plan: NextYear;
  /** The sheets whose points were read. */
  readonly from: readonly string[];
}

export interface NextYearMade extends NextYearRead {
  /** The sheets that were added. */
  readonly sheets: readonly string[];
  /** False where this Excel did not take the page layout of one. */
  readonly isComplete: boolean;
}

/** Says which criteria go into which appendix of the next year, and writes nothing. */
export function readNextYear(wish: NextYearWish = {}): Promise<Outcome<NextYearRead>> {
  return toOutcome(async () => {
    const { plan, from, reading } = await planOf(wish);
    return { sheetId: reading.sheetId, plan, from };
  });
}

/** Adds the next year's appendices as sheets behind all others, all of them or none. One undo takes them back. */
export function makeNextYear(wish: NextYearWish = {}): Promise<Outcome<NextYearMade>> {
  return toOutcome(async () => {
    const { plan, from, reading, unit } = await planOf(wish);
    const written = await writePapers(reading, nextYearPapers(plan, unit));
    return {
      sheetId: reading.sheetId,
      plan,
      from,
      sheets: written.map(({ sheetName }) => sheetName),
      isComplete: written.every(({ isComplete }) => isComplete),
    };
  });
}

async function planOf({ year, unit }: NextYearWish) {
  const reading = await readSheet();
  const own = await yearSheetsOf(reading);
  const reviews = own.map(({ review }) => review);
  const planYear = own.find(({ review }) => review.appendix.planYear !== undefined)?.review.appendix.planYear;
  const next = year ?? (planYear ?? today().year) + 1;
  if (planYear !== undefined && next <= planYear)
    throw new RunFailure({ kind: 'notALaterYear', planYear, year: next });
  const others = await otherAppendices(reading, own);
  const sheets = [...own, ...others];
  return {
    reading,
    plan: planNextYear(sheets, next, await newCatalogue(reading, next)),
    from: [...new Set(sheets.map(({ sheetName }) => sheetName))],
    unit: unit ?? issuerOf(reading.settings.settings.office, reviews),
  };
}

async function yearSheetsOf(reading: SheetReading): Promise<readonly YearSheet[]> {
  const { reading: whole, reviews } = await planRun(reading, today());
  return reviews.map((review) => ({ sheetName: whole.sheetName, snapshot: whole.snapshot, review }));
}

/**
 * Of a plan in two appendices on two sheets the other one: it has the other number and the same year. Sheets that are not
 * understood are none.
 */
async function otherAppendices(
  { sheetId, tabs }: SheetReading,
  own: readonly YearSheet[],
): Promise<readonly YearSheet[]> {
  const numbers = own.map(({ review }) => review.appendix.appendixNumber);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return [];
  const year = own[0]?.review.appendix.planYear;
  const wanted = number === 1 ? 2 : 1;
  for (const tab of tabs.filter(({ id, isVisible }) => isVisible && id !== sheetId)) {
    const sheets = (await ifUnderstood(tab.id)).filter(
      ({ review: { appendix } }) => appendix.appendixNumber === wanted && appendix.planYear === year,
    );
    if (sheets.length > 0) return sheets;
  }
  return [];
}

async function ifUnderstood(sheetId: string): Promise<readonly YearSheet[]> {
  try {
    return await yearSheetsOf(await readSheet(sheetId));
  } catch {
    return [];
  }
}

/** The catalogue that has the year in its name; one without a year is this year's. */
async function newCatalogue(
  { tabs, readCatalogueOf }: SheetReading,
  year: number,
): Promise<CriterionCatalogue | undefined> {
  const tab = catalogueOfYear(tabs, year);
  return tab === undefined ? undefined : (await readCatalogueOf(tab)).catalogue;
}
