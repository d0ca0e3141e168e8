import type { setAsideVi } from '../vi/set-aside';

export const setAsideEn: typeof setAsideVi = {
  why: (address) => `Why set aside what was found in cell ${address}?`,
  reasons: {
    asInDocument: 'Checked: it is as in the document',
    asInstructed: 'We were told to write it so',
    later: 'Known, to be mended later',
  },
  own: 'Another reason',
  keep: 'Set aside',
  cancel: 'Cancel',
  meaning:
    'A finding that is set aside no longer counts as something to mend, and its cell is no longer coloured from the next run on. It comes back when the cell’s text changes. The ratio and what is overdue stay as they are.',
  heading: 'Set aside',
  reason: (text) => `Reason: ${text}`,
  takeBack: 'Take back',
  takeBackOf: (address) => `Take back the finding in cell ${address}`,
};
