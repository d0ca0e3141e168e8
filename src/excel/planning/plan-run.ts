import { lastColumn, lastRow, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { PlanAppendix } from '../../domain/appendix/plan-appendix';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CellArea } from '../../domain/cell-area';
import { readCatalogue } from '../../domain/criteria/read-catalogue';
import {
  deriveEdits,
  deriveRatioEdits,
  type DerivedRatios,
  type DerivedEdits,
  type EditOptions,
} from '../../domain/edits/derive-edits';
import type { LiveRatios } from '../../domain/edits/ratios/live-ratios';
import { PALETTES } from '../../domain/edits/highlights/highlight-palettes';
import { withoutOurCells } from '../../domain/edits/ratios/without-our-cells';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { setFindingsAside } from '../../domain/review/set-findings-aside';
import { yieldToPage } from '../office/yield-to-page';
import { conditionsAreShort } from './condition-length';
import { catalogueInUse, type CatalogueInUse } from './catalogue-in-use';
import { isCatalogueName } from '../reading/catalogue-sheet';
import { RunFailure } from '../office/run-failure';
import { entryOfSheet } from '../stored/per-sheet';
import type { SuggestedList } from '../office/outcome';
import type { ProgressChange } from '../stored/progress-change';
import { readMerges } from '../reading/read-merges';
import { withOurFormulas } from '../reading/read-our-formulas';
import { findLayouts, fixedAsOf, readAppendices, reviewAppendices, type SheetLayouts } from './review-sheet';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import { reasonsOf } from '../stored/set-aside-store';
import type { Settings } from '../stored/settings-schema';
import type { SheetReading } from '../reading/sheet-reading';
import { suggestedList } from './suggested-list';

/** What a run is about to do, and what it is based on. */
export interface RunPlan extends DerivedEdits {
  readonly reading: SheetReading;
  readonly reviews: readonly AppendixReview[];
  /** What the codes are compared with; undefined where the workbook has no catalogue and the user chose none. */
  readonly catalogue: CatalogueInUse | undefined;
  /** A list that fits the sheet better. Until the user has chosen, the sheet is compared with nothing. */
  readonly suggested: SuggestedList | undefined;
  /** The day that is to be remembered; absent where nothing is. */
  readonly progress?: ProgressChange;
}

/**
 * Reviews what was read and derives the edits. Merged areas are asked for (one more round trip) only where a blank cell
 * may inherit through them or where a ratio is about to be written into a blank cell that a merge may hide; formulas
 * (one more) only where ratios of ours are formulas.
 */
export async function planRun(
  read: SheetReading,
  today: CalendarDate,
  distrusted: ReadonlySet<string>,
  options: RunOptions = NO_OPTIONS,
): Promise<RunPlan> {
  const reading = await withOurFormulas(read);
  options.onProgress?.({ phase: 'computing' });
  await yieldToPage(options);
  const { settings } = reading.settings;
  const withoutOurs = withoutOurCells(reading.snapshot, reading.names);
  const { layouts, mayInherit } = understood(reading, withoutOurs);
  await yieldToPage(options);
  const appendices = readAppendices(withoutOurs, layouts, settings);
  await yieldToPage(options);
  const isCatalogue = isCatalogueName(reading.sheetName);
  const year = appendices.find(({ planYear }) => planYear !== undefined)?.planYear;
  const catalogue = isCatalogue ? undefined : await catalogueInUse(reading, year);
  const suggested = await suggestedList(appendices, settings, reading.sheetId, catalogue);
  const comparedWith =
    suggested !== undefined || catalogue === undefined || catalogue.kind === 'otherYears'
      ? undefined
      : catalogue.catalogue;
  const liveRatios = await liveRatiosFor(settings);
  const edits = editOptions(reading, distrusted, liveRatios);
  const review = async (now: SheetReading, read: readonly PlanAppendix[]): Promise<Reviewed> => {
    const all = reviewAppendices(read, now.sheetName, settings, today, comparedWith);
    const reviews = setFindingsAside(all, reasonsOf(entryOfSheet(now.setAside.sheets, now, now.tabs)));
    await yieldToPage(options);
    return { reading: now, reviews, ratios: deriveRatioEdits(now.snapshot, now, reviews, edits) };
  };
  // Highlights come last: they are not worked out for a sheet whose merges are about to be read.
  const plan = ({ reading: now, reviews, ratios }: Reviewed): RunPlan => {
    const derived = deriveEdits(now.snapshot, now, reviews, edits, ratios);
    return { ...derived, reading: now, reviews, catalogue, suggested };
  };
  const first = await review(reading, appendices);
  const asked = [...mayInherit, ...rowsWrittenTo(first)];
  if (asked.length === 0) return plan(first);
  const merges = await readMerges(reading.sheetId, asked, options.signal);
  if (merges.length === 0) return plan(first);
  const whole = { ...reading, snapshot: { ...reading.snapshot, merges } };
  return plan(await review(whole, readAppendices({ ...withoutOurs, merges }, layouts, settings)));
}

/** A sheet reviewed, and what its ratios ask for. */
interface Reviewed {
  readonly reading: SheetReading;
  readonly reviews: readonly AppendixReview[];
  readonly ratios: DerivedRatios;
}

/** The appendices of the sheet; a catalogue that is no appendix is told as what it is. */
function understood(
  { snapshot, settings, sheetId, sheetName }: SheetReading,
  withoutOurs: SheetSnapshot,
): SheetLayouts {
  try {
    return findLayouts(withoutOurs, settings.settings);
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

/** Whole rows, because a merge is told only to who asks for its first cell. */
function rowsWrittenTo({ ratios, reading: { snapshot } }: Reviewed): readonly CellArea[] {
  const rows = ratios.ratioEdits.cells.filter(({ kind }) => kind !== 'blank').map(({ cell }) => cell.row);
  return [...new Set(rows)]
    .filter((row) => row <= lastRow(snapshot))
    .map((row) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: snapshot.firstColumn,
      lastColumn: lastColumn(snapshot),
    }));
}
