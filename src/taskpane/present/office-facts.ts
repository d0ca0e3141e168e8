import { tidy } from '../../domain/text/tidy';
import type { OfficeSettings, Settings } from '../../excel/stored/settings-schema';

export type OfficeText = 'unit' | 'province' | 'addressee' | 'place' | 'signer';

/** As much as the settings keep of a name. */
const LONGEST = 200;

/** The settings with one fact of the office; blank takes it away. */
export function withOffice<Name extends OfficeText | 'signsAs' | 'sendByDays'>(
  settings: Settings,
  name: Name,
  value: OfficeSettings[Name],
): Settings {
  const { [name]: _before, ...rest } = settings.office ?? {};
  const kept = typeof value === 'string' ? tidy(value).slice(0, LONGEST) : value;
  const office = kept === undefined || kept === '' ? rest : { ...rest, [name]: kept };
  return { ...settings, office };
}
