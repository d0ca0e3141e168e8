import { toOutcome } from '../office/to-outcome';
import type { Outcome } from '../office/outcome';
import { withChanges } from '../stored/with-changes';
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

/**
 * Stores the choices in the workbook; they are saved with the file. What a later version keeps beside them stays. Two
 * round trips.
 */
export function saveSettings(settings: Settings): Promise<Outcome<undefined>> {
  return toOutcome(async () => {
    const stored = await readWithRetry((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      return (): unknown => (setting.isNullObject ? undefined : setting.value);
    });
    const { settings: before, damaged } = parseSettings(stored);
    return roundTrip((context) => {
      context.workbook.settings.add(SETTINGS_KEY, damaged ? settings : withChanges(stored, before, settings));
      return () => undefined;
    });
  });
}
