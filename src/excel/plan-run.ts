import { lastColumn, lastRow } from '../domain/appendix/sheet-snapshot';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { CellArea } from '../domain/cell-area';
import { deriveEdits, type DerivedEdits, type EditOptions } from '../domain/edits/derive-edits';
import { PALETTES } from '../domain/edits/highlight-palettes';
import { withoutOurCells } from '../domain/edits/without-our-cells';
import type { AppendixReview } from '../domain/review/appendix-review';
import { Failed } from './failure-of';
import { readMerges } from './read-merges';
import { findLayouts, fixedAsOf, reviewLayouts, type SheetLayouts } from './review-sheet';
import type { SheetReading } from './sheet-reading';

/** What a run is about to do, and what it is based on. */
export interface RunPlan extends DerivedEdits {
  readonly reading: SheetReading;
  readonly reviews: readonly AppendixReview[];
}

/**
 * Reviews what was read and derives the edits. Merged areas are asked for (one more round trip) only where a blank cell
 * may inherit through them or where a ratio is about to be written into a blank cell that a merge may hide.
 */
export async function planRun(
  reading: SheetReading,
  today: CalendarDate,
  distrusted: ReadonlySet<string>,
): Promise<RunPlan> {
  const { settings } = reading.settings;
  const { layouts, mayInherit } = understood(reading);
  // A sheet is not compared with itself.
  const catalogue = isOwnCatalogue(reading) ? undefined : reading.catalogue?.catalogue;
  const plan = (now: SheetReading): RunPlan => {
    const snapshot = withoutOurCells(now.snapshot, now.names);
    const reviews = reviewLayouts(snapshot, layouts, settings, today, catalogue);
    const derived = deriveEdits(now.snapshot, now, reviews, editOptions(now, distrusted));
    return { ...derived, reading: now, reviews };
  };
  const first = plan(reading);
  const asked = [...mayInherit, ...rowsWrittenTo(first)];
  if (asked.length === 0) return first;
  const merges = await readMerges(reading.sheetId, asked);
  if (merges.length === 0) return first;
  return plan({ ...reading, snapshot: { ...reading.snapshot, merges } });
}

/** The appendices of the sheet; a catalogue that is no appendix is told as what it is. */
function understood(reading: SheetReading): SheetLayouts {
  const { snapshot, names, settings, catalogue } = reading;
  try {
    return findLayouts(withoutOurCells(snapshot, names), settings.settings);
  } catch (error) {
    if (catalogue?.kind !== 'sheet' || !isOwnCatalogue(reading)) throw error;
    const { sheetId, name, findings } = catalogue;
    const entries = catalogue.catalogue?.entries.length ?? 0;
    throw new Failed({ kind: 'catalogueSheet', sheetId, sheetName: name, entries, findings });
  }
}

function isOwnCatalogue({ sheetId, catalogue }: SheetReading): boolean {
  return catalogue?.kind === 'sheet' && catalogue.sheetId === sheetId;
}

function editOptions(reading: SheetReading, distrusted: ReadonlySet<string>): EditOptions {
  const { settings } = reading.settings;
  return {
    palette: PALETTES[settings.palette],
    fixedAsOf: fixedAsOf(settings),
    summaryLine: settings.sheets[reading.sheetId]?.summaryLine === true,
    distrusted,
  };
}

/** Whole rows, because a merge is told only to who asks for its first cell. */
function rowsWrittenTo({ edits, reading: { snapshot } }: RunPlan): readonly CellArea[] {
  const rows = edits.cells.filter(({ kind }) => kind !== 'blank').map(({ cell }) => cell.row);
  return [...new Set(rows)]
    .filter((row) => row <= lastRow(snapshot))
    .map((row) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: snapshot.firstColumn,
      lastColumn: lastColumn(snapshot),
    }));
}
