import type { ProgressDay } from '../../domain/progress/progress-day';
import type { Outcome } from '../office/outcome';
import { roundTrip } from '../office/round-trip';
import { toOutcome } from '../office/to-outcome';
import { queueTabs } from '../reading/queue-tabs';
import { entryOfSheet } from '../stored/per-sheet';
import { parseProgress, PROGRESS_KEY, progressDays } from '../stored/progress-history';
import { RECORD_KEY } from '../stored/run-record';
import { settingsOfTabs } from '../stored/settings-by-sheet';
import { SETTINGS_KEY } from '../stored/settings-key';
import { parseSettings, type ReadSettings } from '../stored/settings-schema';

/** What can be said of the active sheet before it is read. */
export interface SheetPreview {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sheets of the workbook that the user can see, in order. */
  readonly visibleSheets: readonly { readonly id: string; readonly name: string }[];
  readonly settings: ReadSettings;
  /** Whether the workbook remembers something of ours that can be taken back. */
  readonly mayUndo: boolean;
  /** How the sheet stood on the latest day on which it was computed, where the workbook remembers one. */
  readonly lastDay?: ProgressDay;
}

/**
 * One light round trip, with no more code than it takes: the pane is of use while what judges sheets is still loading.
 * Tried once only: the reading that follows has the patience.
 */
export function previewSheet(): Promise<Outcome<SheetPreview>> {
  return toOutcome(() =>
    roundTrip((context) => {
      const { settings, worksheets } = context.workbook;
      const sheets = queueTabs(context.workbook);
      const sheet = worksheets.getActiveWorksheet();
      sheet.load('id,name');
      const chosen = settings.getItemOrNullObject(SETTINGS_KEY);
      chosen.load('value');
      const progress = settings.getItemOrNullObject(PROGRESS_KEY);
      progress.load('value');
      // Its key alone: what it remembers may be long.
      const lastRun = settings.getItemOrNullObject(RECORD_KEY);
      lastRun.load('key');
      return () => {
        const { id: sheetId, name: sheetName } = sheet;
        const tabs = sheets();
        const { sheets: days } = parseProgress(progress.isNullObject ? undefined : progress.value);
        const lastDay = progressDays(entryOfSheet(days, { sheetId, sheetName }, tabs)?.days ?? []).at(-1);
        return {
          sheetId,
          sheetName,
          visibleSheets: tabs.flatMap(({ id, name, isVisible }) => (isVisible ? [{ id, name }] : [])),
          mayUndo: !lastRun.isNullObject,
          settings: settingsOfTabs(parseSettings(chosen.isNullObject ? undefined : chosen.value), tabs),
          ...(lastDay === undefined ? {} : { lastDay }),
        };
      };
    }),
  );
}
