import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { formatIsoDate, parseIsoDate } from '../../src/domain/calendar/iso-date';
import { SETTINGS_KEY } from '../../src/excel/stored/settings-key';
import { parseSettings } from '../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';

/** The day that the add-in counts from, as it stands in the workbook; undefined: today. */
export function readAsOf(workbook: HostWorkbook): CalendarDate | undefined {
  const { asOf } = parseSettings(workbook.settings.get(SETTINGS_KEY)).settings;
  return asOf === undefined ? undefined : parseIsoDate(asOf);
}

/** Puts the day into the add-in's own settings, the way its pane would; undefined: today. */
export function writeAsOf(workbook: HostWorkbook, day: CalendarDate | undefined): void {
  const { settings } = parseSettings(workbook.settings.get(SETTINGS_KEY));
  const { asOf: _before, ...rest } = settings;
  workbook.settings.set(SETTINGS_KEY, day ? { ...rest, asOf: formatIsoDate(day) } : rest);
}
