import type { reportsTabVi } from '../vi/reports-tab';

export const reportsTabEn: typeof reportsTabVi = {
  heading: 'Reports',
  needsAppendix: 'This sheet is no appendix. Open the sheet of the appendix to make a report.',
};
