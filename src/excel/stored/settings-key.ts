/** The workbook's setting that holds the user's choices. */
export const SETTINGS_KEY = 'tienDo.settings';
