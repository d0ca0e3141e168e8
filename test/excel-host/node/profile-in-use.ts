import type { ExcelHostOptions } from '../protocol/host-options';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES } from '../protocol/profiles';

/**
 * What kind of Excel every test opens that does not say otherwise: the environment variable EXCEL_PROFILE names it.
 * Without one, the host is as kind as it can be.
 */
export function optionsInUse(): ExcelHostOptions {
  const wanted = process.env['EXCEL_PROFILE'];
  if (wanted === undefined || wanted === '') return {};
  const name = EXCEL_PROFILE_NAMES.find((known) => known === wanted);
  if (!name) throw new Error(`EXCEL_PROFILE is "${wanted}"; there are ${EXCEL_PROFILE_NAMES.join(', ')}.`);
  return EXCEL_PROFILES[name].options;
}
