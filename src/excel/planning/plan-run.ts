import type { LayoutDoubt } from '../../domain/appendix/layout/appendix-layout';
import { cellAt, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CellAddress } from '../../domain/cell-content';
import { type DerivedEdits, deriveEdits, type EditOptions } from '../../domain/edits/derive-edits';
import { PALETTES } from '../../domain/edits/highlights/highlight-palettes';
import type { LiveRatios } from '../../domain/edits/ratios/live-ratios';
import { unknownMergesThatMatter } from '../../domain/edits/ratios/unknown-merges';
import { withoutCells, withoutOurCells } from '../../domain/edits/ratios/without-our-cells';
import type { NonEmpty } from '../../domain/non-empty';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { ReviewOptions } from '../../domain/review/review-options';
import { setFindingsAside } from '../../domain/review/set-findings-aside';
import type { SuggestedCatalogue } from '../office/outcome';
import { RunFailure } from '../office/run-failure';
import type { RunOptions } from '../office/run-progress';
import { yieldToPage } from '../office/yield-to-page';
import { isCatalogueName } from '../reading/catalogue-sheet';
import { readMerges } from '../reading/read-merges';
import { withOurFormulas } from '../reading/read-our-formulas';
import type { SheetReading } from '../reading/sheet-reading';
import type { ProgressChange } from '../stored/progress-history';
import type { Settings } from '../stored/settings-schema';
import { type CatalogueInUse, catalogueInUse } from './catalogue-in-use';
import { conditionsAreShort } from './condition-length';
import { typesToAsk, withFilledBlanks } from './filled-blanks';
import { mergesToAsk } from './merges-to-ask';
import {
  readPlanAppendices,
  reviewAppendices,
  reviewOptions,
  understandAgain,
  understandSheet,
  type UnderstoodSheet,
} from './review-sheet';
import { suggestCatalogue } from './suggest-catalogue';

/** What a run is about to do, and what it is based on. */
export interface RunPlan extends DerivedEdits {
  readonly reading: SheetReading;
  readonly reviews: NonEmpty<AppendixReview>;
  /** What the codes are compared with; undefined where the workbook has no catalogue and the user chose none. */
  readonly catalogue: CatalogueInUse | undefined;
  /** A list that fits the sheet better. Until the user has chosen, the sheet is compared with nothing. */
  readonly suggested: SuggestedCatalogue | undefined;
  /** First cells of merges that could change what is read or hide what is written, and that reach nobody knows how far. */
  readonly unknownMerges: readonly CellAddress[];
  /** What the user should say of the columns before anything is written. */
  readonly doubts: readonly LayoutDoubt[];
  /** The sheet is told about and not written to. */
  readonly isHeldBack: boolean;
  /** The day that is to be remembered; undefined where nothing is. */
  readonly progress: ProgressChange | undefined;
}

export interface PlanOptions extends RunOptions {
  /** Formulas of rules of ours that were found to cover other cells than they should. */
  readonly distrusted?: ReadonlySet<string>;
  /** Tells what is to be remembered of the run. Whoever only looks at the sheet does without it, and need not load it. */
  readonly progressOf?: (
    reading: SheetReading,
    reviews: readonly AppendixReview[],
    options: ReviewOptions,
  ) => ProgressChange | undefined;
}

/**
 * Reviews what was read and derives the edits. Merged areas are asked for (one more round trip) where a merge could change
 * what is read or hide a ratio; formulas (one more) only where ratios of ours are formulas.
 */
export async function planRun(
  read: SheetReading,
  today: CalendarDate,
  { distrusted, progressOf, ...run }: PlanOptions = {},
): Promise<RunPlan> {
  const whole = await withOurFormulas(read);
  run.onProgress?.({ phase: 'computing' });
  await yieldToPage(run);
  const { settings } = whole.settings;
  const options = reviewOptions(settings, today);
  const unmerged = await understand(whole);
  const { reading, sheet, unknown } = await withMerges(whole, unmerged, run.signal);
  await yieldToPage(run);
  const planOn = async (understood: UnderstoodSheet, moved: readonly CellAddress[]) => {
    const appendices = readPlanAppendices(understood, settings);
    await yieldToPage(run);
    const isCatalogue = isCatalogueName(reading.sheetName);
    const year = appendices.find(({ planYear }) => planYear !== undefined)?.planYear;
    const catalogue = isCatalogue ? undefined : await catalogueInUse(reading, year);
    const suggested = await suggestCatalogue(appendices, settings, reading.sheetId, catalogue);
    const comparedWith =
      suggested !== undefined || catalogue === undefined || catalogue.kind === 'otherYears'
        ? undefined
        : catalogue.catalogue;
    const all = reviewAppendices(appendices, reading.sheetName, options, comparedWith);
    const reviews = setFindingsAside(all, reading.setAsideReasons);
    await yieldToPage(run);
    const edits = editOptions(reading, distrusted, await liveRatiosFor(settings));
    const derived = deriveEdits({ ...reading, withoutOurs: understood.snapshot, moved }, reviews, edits);
    return { sheet: understood, reviews, catalogue, suggested, derived };
  };
  const first = await planOn(sheet, []);
  // A ratio that people have moved, and that is ours again from now on, was read as a number of theirs.
  const regained = first.derived.ratios.flatMap(({ cell }) => (isBlank(sheet.snapshot, cell) ? [] : [cell]));
  const withoutRegained = (): UnderstoodSheet =>
    understandAgain(
      withoutCells(sheet.snapshot, regained),
      understandSheet(withoutCells(unmerged.snapshot, regained), settings),
    );
  const planned = regained.length === 0 ? first : await planOn(withoutRegained(), regained);
  const { reviews, catalogue, suggested, derived } = planned;
  const { snapshot, appendices } = planned.sheet;
  const written = derived.edits.cells.flatMap(({ kind, cell }) => (kind === 'blank' ? [] : [cell]));
  const layouts = appendices.map(({ layout }) => layout);
  const unknownMerges = unknownMergesThatMatter(snapshot, unknown, layouts, written);
  const doubts = layouts.flatMap(({ certainty }) => (certainty.kind === 'unsure' ? certainty.doubts : []));
  const isHeldBack = !reading.canTellOurRules || unknownMerges.length > 0 || doubts.length > 0;
  const progress = isHeldBack ? undefined : progressOf?.(reading, reviews, options);
  return { ...derived, reading, reviews, catalogue, suggested, unknownMerges, doubts, isHeldBack, progress };
}

function isBlank(snapshot: SheetSnapshot, { row, column }: CellAddress): boolean {
  return cellAt(snapshot, row, column).kind === 'empty';
}

/** A sheet with its merged areas, where they matter; `unknown`: the first cells of those that reach nobody knows how far. */
interface MergedReading {
  readonly reading: SheetReading;
  readonly sheet: UnderstoodSheet;
  readonly unknown: readonly CellAddress[];
}

async function withMerges(
  reading: SheetReading,
  sheet: UnderstoodSheet,
  signal: AbortSignal | undefined,
): Promise<MergedReading> {
  const { settings } = reading.settings;
  const summaryLine = settings.sheets[reading.sheetId]?.summaryLine === true;
  const asked = mergesToAsk(sheet, summaryLine || reading.names.length > 0);
  if (asked === undefined) return { reading, sheet, unknown: [] };
  const { snapshot } = reading;
  const { areas, unknown, types } = await readMerges(reading.sheetId, asked, typesToAsk(snapshot), signal);
  const rows = types === undefined ? snapshot.rows : withFilledBlanks(snapshot.rows, types);
  if (areas.length === 0 && rows === snapshot.rows) return { reading, sheet, unknown };
  const merges = areas.length === 0 ? {} : { merges: areas };
  const withMergedAreas = { ...snapshot, ...merges, rows };
  return {
    reading: { ...reading, snapshot: withMergedAreas },
    sheet: understandAgain(withoutOurCells(withMergedAreas, reading.names), sheet),
    unknown,
  };
}

/** The appendices of the sheet; a catalogue that is no appendix is told as what it is. */
async function understand(reading: SheetReading): Promise<UnderstoodSheet> {
  const { snapshot, names, settings, sheetId, sheetName, isReportSheet } = reading;
  if (isReportSheet === true) throw new RunFailure({ kind: 'reportSheet', sheetName });
  try {
    return understandSheet(withoutOurCells(snapshot, names), settings.settings);
  } catch (error) {
    const choice = settings.settings.catalogue;
    const isChosen = choice?.kind === 'sheet' && choice.sheetId === sheetId;
    if (!isChosen && !isCatalogueName(sheetName)) throw error;
    const { readCatalogue } = await import('../../domain/criteria/read-catalogue');
    const { catalogue, findings } = readCatalogue(snapshot);
    const entries = catalogue?.entries.length ?? 0;
    throw new RunFailure({ kind: 'catalogueSheet', sheetId, sheetName, entries, findings });
  }
}

/** A piece of its own: who has numbers pays nothing for formulas. */
async function liveRatiosFor({ liveFormulas }: Settings): Promise<LiveRatios | undefined> {
  return liveFormulas ? (await import('../../domain/edits/ratios/live-ratios')).liveRatios : undefined;
}

function editOptions(
  reading: SheetReading,
  distrusted: ReadonlySet<string> | undefined,
  liveRatios: LiveRatios | undefined,
): EditOptions {
  const { settings } = reading.settings;
  return {
    palette: PALETTES[settings.palette],
    shortConditions: conditionsAreShort(),
    liveRatios,
    summaryLine: settings.sheets[reading.sheetId]?.summaryLine === true,
    ...(distrusted === undefined ? {} : { distrusted }),
  };
}
