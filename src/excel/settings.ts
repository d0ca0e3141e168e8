import type { Outcome } from './outcome';
import type { ReadSettings, Settings } from './settings-schema';

/** The workbook's setting that holds the user's choices. */
export const SETTINGS_KEY = 'tienDo.settings';

/** What the workbook has stored, or the defaults. One round trip. */
export async function loadSettings(): Promise<Outcome<ReadSettings>> {
  throw new Error('Not built yet');
}

/** Stores the choices in the workbook; they are saved with the file. One round trip. */
export async function saveSettings(_settings: Settings): Promise<Outcome<undefined>> {
  throw new Error('Not built yet');
}
