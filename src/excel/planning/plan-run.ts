import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CellAddress } from '../../domain/cell-content';
import { readCatalogue } from '../../domain/criteria/read-catalogue';
import { deriveEdits, type DerivedEdits, type EditOptions } from '../../domain/edits/derive-edits';
import type { LiveRatios } from '../../domain/edits/ratios/live-ratios';
import { PALETTES } from '../../domain/edits/highlights/highlight-palettes';
import { unknownMergesThatMatter } from '../../domain/edits/ratios/unknown-merges';
import { withoutOurCells } from '../../domain/edits/ratios/without-our-cells';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { setFindingsAside } from '../../domain/review/set-findings-aside';
import { yieldToPage } from '../office/yield-to-page';
import { conditionsAreShort } from './condition-length';
import { catalogueInUse, type CatalogueInUse } from './catalogue-in-use';
import { isCatalogueName } from '../reading/catalogue-sheet';
import { RunFailure } from '../office/run-failure';
import { entryOfSheet } from '../stored/per-sheet';
import type { SuggestedCatalogue } from '../office/outcome';
import type { ProgressChange } from '../stored/progress-history';
import { typesToAsk, withFilledBlanks } from './filled-blanks';
import { mergesToAsk } from './merges-to-ask';
import { readMerges } from '../reading/read-merges';
import { withOurFormulas } from '../reading/read-our-formulas';
import { findLayouts, fixedAsOf, readAppendices, reviewAppendices, type SheetLayouts } from './review-sheet';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import { reasonsOf } from '../stored/set-aside-store';
import type { Settings } from '../stored/settings-schema';
import type { SheetReading } from '../reading/sheet-reading';
import { suggestCatalogue } from './suggest-catalogue';

/** What a run is about to do, and what it is based on. */
export interface RunPlan extends DerivedEdits {
  readonly reading: SheetReading;
  readonly reviews: readonly AppendixReview[];
  /** What the codes are compared with; undefined where the workbook has no catalogue and the user chose none. */
  readonly catalogue: CatalogueInUse | undefined;
  /** A list that fits the sheet better. Until the user has chosen, the sheet is compared with nothing. */
  readonly suggested: SuggestedCatalogue | undefined;
  /** First cells of merges that could change what is read or hide what is written, and that reach nobody knows how far. */
  readonly unknownMerges: readonly CellAddress[];
  /** The day that is to be remembered; absent where nothing is. */
  readonly progress?: ProgressChange;
}

/**
 * Reviews what was read and derives the edits. Merged areas are asked for (one more round trip) where a merge could change
 * what is read or hide a ratio; formulas (one more) only where ratios of ours are formulas.
 */
export async function planRun(
  read: SheetReading,
  today: CalendarDate,
  distrusted: ReadonlySet<string>,
  options: RunOptions = NO_OPTIONS,
): Promise<RunPlan> {
  const whole = await withOurFormulas(read);
  options.onProgress?.({ phase: 'computing' });
  await yieldToPage(options);
  const { settings } = whole.settings;
  const understood = understand(whole, withoutOurCells(whole.snapshot, whole.names));
  const { reading, unknown } = await withMerges(whole, understood, options.signal);
  const withoutOurs = withoutOurCells(reading.snapshot, reading.names);
  await yieldToPage(options);
  const appendices = readAppendices(withoutOurs, understood.layouts, settings);
  await yieldToPage(options);
  const isCatalogue = isCatalogueName(reading.sheetName);
  const year = appendices.find(({ planYear }) => planYear !== undefined)?.planYear;
  const catalogue = isCatalogue ? undefined : await catalogueInUse(reading, year);
  const suggested = await suggestCatalogue(appendices, settings, reading.sheetId, catalogue);
  const comparedWith =
    suggested !== undefined || catalogue === undefined || catalogue.kind === 'otherYears'
      ? undefined
      : catalogue.catalogue;
  const all = reviewAppendices(appendices, reading.sheetName, settings, today, comparedWith);
  const reviews = setFindingsAside(
    all,
    reasonsOf(entryOfSheet(reading.setAside.sheets, reading, reading.tabs)),
  );
  await yieldToPage(options);
  const edits = editOptions(reading, distrusted, await liveRatiosFor(settings));
  const derived = deriveEdits({ ...reading, withoutOurs }, reviews, edits);
  const written = derived.edits.cells.flatMap(({ kind, cell }) => (kind === 'blank' ? [] : [cell]));
  const unknownMerges = unknownMergesThatMatter(withoutOurs, unknown, understood.layouts, written);
  return { ...derived, reading, reviews, catalogue, suggested, unknownMerges };
}

/** The reading with the merged areas of its sheet, where they matter; `unknown`: those that reach nobody knows how far. */
async function withMerges(
  reading: SheetReading,
  understood: Understood,
  signal: AbortSignal | undefined,
): Promise<{ readonly reading: SheetReading; readonly unknown: readonly CellAddress[] }> {
  const { settings } = reading.settings;
  const summaryLine = settings.sheets[reading.sheetId]?.summaryLine === true;
  const asked = mergesToAsk(understood.withoutOurs, understood, summaryLine);
  if (asked === undefined) return { reading, unknown: [] };
  const { snapshot } = reading;
  const { areas, unknown, types } = await readMerges(reading.sheetId, asked, typesToAsk(snapshot), signal);
  const rows = types === undefined ? snapshot.rows : withFilledBlanks(snapshot.rows, types);
  const merges = areas.length === 0 ? {} : { merges: areas };
  return { reading: { ...reading, snapshot: { ...snapshot, ...merges, rows } }, unknown };
}

interface Understood extends SheetLayouts {
  readonly withoutOurs: SheetSnapshot;
}

/** The appendices of the sheet; a catalogue that is no appendix is told as what it is. */
function understand(
  { snapshot, settings, sheetId, sheetName, isReportSheet }: SheetReading,
  withoutOurs: SheetSnapshot,
): Understood {
  if (isReportSheet === true) throw new RunFailure({ kind: 'reportSheet', sheetName });
  try {
    return { withoutOurs, ...findLayouts(withoutOurs, settings.settings) };
  } catch (error) {
    const choice = settings.settings.catalogue;
    const isChosen = choice?.kind === 'sheet' && choice.sheetId === sheetId;
    if (!isChosen && !isCatalogueName(sheetName)) throw error;
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
  distrusted: ReadonlySet<string>,
  liveRatios: LiveRatios | undefined,
): EditOptions {
  const { settings } = reading.settings;
  return {
    palette: PALETTES[settings.palette],
    shortConditions: conditionsAreShort(),
    fixedAsOf: fixedAsOf(settings),
    liveRatios,
    summaryLine: settings.sheets[reading.sheetId]?.summaryLine === true,
    distrusted,
  };
}
