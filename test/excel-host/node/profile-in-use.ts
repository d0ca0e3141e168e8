import type { ExcelHostOptions } from '../../../src/excel-host/protocol/host-options';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES, type ExcelProfileName } from '../protocol/profiles';

/** One of the profiles; or Excel as its documents have it, which no Excel was seen to be. */
export type PlayedExcel = ExcelProfileName | 'documented';

/** Which Excel a test opens that does not say: the one that EXCEL_PROFILE names, else the strictest that was measured. */
export function profileInUse(): ExcelProfileName {
  const wanted = process.env['EXCEL_PROFILE'];
  if (wanted === undefined || wanted === '') return '2021';
  const name = EXCEL_PROFILE_NAMES.find((known) => known === wanted);
  if (!name) throw new Error(`EXCEL_PROFILE is "${wanted}"; there are ${EXCEL_PROFILE_NAMES.join(', ')}.`);
  return name;
}

export function optionsOf(played: PlayedExcel = profileInUse()): ExcelHostOptions {
  return played === 'documented' ? {} : EXCEL_PROFILES[played].options;
}

/** For what only an Excel can do that tells how far a merge reaches: the one in use, else its nearest. */
export function profileTellingMerges(): ExcelProfileName {
  const name = profileInUse();
  return name === '2021-least' ? '2021' : name;
}
