import type { Outcome } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { toOutcome } from '../office/to-outcome';
import { queueTabs } from '../reading/queue-tabs';
import { settingsOfTabs, storedOfTabs, withSheetNames } from '../stored/settings-by-sheet';
import { SETTINGS_KEY } from '../stored/settings-key';
import { parseSettings, type ReadSettings, type Settings } from '../stored/settings-schema';
import { withChanges } from '../stored/with-changes';

/** What the workbook has stored, or the defaults. One round trip. */
export function loadSettings(): Promise<Outcome<ReadSettings>> {
  return toOutcome(() =>
    readWithRetry((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      const tabs = queueTabs(context.workbook);
      return () => settingsOfTabs(parseSettings(setting.isNullObject ? undefined : setting.value), tabs());
    }),
  );
}

/**
 * Stores the choices in the workbook; they are saved with the file. `known`: those that they were made from; what others
 * have chosen since then stays. So does what a later version keeps beside them. Two round trips.
 */
export function saveSettings(settings: Settings, known?: Settings): Promise<Outcome<undefined>> {
  return toOutcome(async () => {
    const { stored, tabs } = await readWithRetry((context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      const sheets = queueTabs(context.workbook);
      return () => ({
        stored: (setting.isNullObject ? undefined : setting.value) as unknown,
        tabs: sheets(),
      });
    });
    const now = storedOfTabs(stored, tabs);
    const { settings: before, damaged } = parseSettings(now);
    const named = withSheetNames(settings, tabs);
    return roundTrip((context) => {
      context.workbook.settings.add(SETTINGS_KEY, damaged ? named : withChanges(now, known ?? before, named));
      return () => undefined;
    });
  });
}
