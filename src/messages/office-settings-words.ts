import { officeSettingsEn } from './en/office-settings';
import type { Language } from './language';
import { officeSettingsVi } from './vi/office-settings';

/** The words of the settings about the office, loaded with the settings. */
export function officeSettingsWords(language: Language): typeof officeSettingsVi {
  return language === 'vi' ? officeSettingsVi : officeSettingsEn;
}
