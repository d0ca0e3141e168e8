import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Outcome } from '../office/outcome';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { readSheet } from '../reading/read-sheet';
import { addSheet } from '../writing/add-sheet';
import { SAMPLE_SHEET, sampleAppendix } from './sample-appendix';

export interface AddedSample {
  readonly sheetName: string;
  /** False where it was there and is only shown. */
  readonly isNew: boolean;
}

/**
 * Adds a sheet "Phụ lục mẫu" behind all others and shows it; where there is one already, only shows it. The user's own
 * sheets stay as they are. Can be undone while nothing else was run. Two round trips.
 */
export function addSample(today: CalendarDate): Promise<Outcome<AddedSample>> {
  return toOutcome(async () => {
    const reading = await readSheet();
    const standing = reading.tabs.find(({ name }) => name === SAMPLE_SHEET);
    if (standing !== undefined) await showSheet(standing.id);
    else if (reading.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
    else await addSheet(reading, SAMPLE_SHEET, sampleAppendix(today), true);
    return { sheetName: SAMPLE_SHEET, isNew: standing === undefined };
  });
}

function showSheet(id: string): Promise<void> {
  return readWithRetry((context) => {
    context.workbook.worksheets.getItem(id).activate();
    return () => undefined;
  });
}
