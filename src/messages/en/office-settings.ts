import type { officeSettingsVi } from '../vi/office-settings';

export const officeSettingsEn: typeof officeSettingsVi = {
  fold: 'Office and reports',
  unit: 'Name of the commune',
  unitHelp: 'In Vietnamese, as papers write it. Blank: the name at the head of the appendix.',
  province: 'Province or city',
  provinceHelp: 'In Vietnamese. Used for the line of the addressee where none is given.',
  addressee: 'Addressee of reports',
  addresseeHelp: 'In Vietnamese, as the line of the addressee writes it.',
  place: 'Place',
  placeHelp: 'Stands before the day of a report. Blank: the name of the commune.',
  signer: 'Name of who signs',
  signerHelp: 'Blank: the report says [...].',
  signsAs: 'Signs as',
  signsAsNames: { chair: 'Chair', viceChair: 'Vice chair, for the chair' },
  sendByDays: 'Reports are sent after the period (days)',
  sendByDaysHelp: 'Blank: 3 days. A period that ends on the 14th is sent on the 17th at the latest.',
};
