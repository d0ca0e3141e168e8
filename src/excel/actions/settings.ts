import { toOutcome } from '../office/to-outcome';
import type { Outcome } from '../office/outcome';
import { SETTINGS_KEY } from '../stored/settings-key';
import { parseSettings, type ReadSettings, type Settings } from '../stored/settings-schema';
import { readWithRetry, roundTrip } from '../office/round-trip';

/** What the workbook has stored, or the defaults. One round trip. */
export function loadSettings(): Promise<Outcome<ReadSettings>> {
  return toOutcome(() =>
    readWithRetry((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      return () => parseSettings(setting.isNullObject ? undefined : setting.value);
    }),
  );
}

/** Stores the choices in the workbook; they are saved with the file. One round trip. */
export function saveSettings(settings: Settings): Promise<Outcome<undefined>> {
  return toOutcome(() =>
    roundTrip((context) => {
      context.workbook.settings.add(SETTINGS_KEY, settings);
      return () => undefined;
    }),
  );
}
