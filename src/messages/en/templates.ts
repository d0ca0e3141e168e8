import type { templatesVi } from '../vi/templates';

export const templatesEn: typeof templatesVi = {
  title: 'Insert an empty appendix',
  help: 'Each is a new sheet at the end of the file, A4, with its head, drop-downs and a ratio column. Sheets that are there stay as they are.',
  year: 'Year of the appendix',
  yearHelp: 'It stands in the appendix’s name and the sheet’s.',
  add: 'Add',
  addNamed: (name) => `Add: ${name}`,
  added: (sheet) => `Added the sheet “${sheet}” at the end of the file.`,
  addedPlain: (sheet) =>
    `Added the sheet “${sheet}”. This Excel did not take the page layout: before you print, choose A4 landscape, one page wide.`,
  kinds: {
    'phu-luc-1': {
      name: 'Appendix I (to keep)',
      use: 'For the yearly plan: criteria at full points, to be kept there.',
    },
    'phu-luc-2': {
      name: 'Appendix II (to win back)',
      use: 'For the yearly plan: criteria that lost points, with cause and remedy.',
    },
    papi: { name: 'PAPI tasks', use: 'For a PAPI plan: 8 contents, 6 to keep up and 2 to improve.' },
    cchc: {
      name: 'Tasks of administrative reform',
      use: 'For the yearly reform plan: tasks by its 7 fields.',
    },
    'phan-cong': {
      name: 'Assignment of tasks',
      use: 'For handing out work: who leads, who supports, until when.',
    },
    'khac-phuc': {
      name: 'Repair of shortcomings',
      use: 'After an inspection: each shortcoming, what was done, and its evidence.',
    },
    'danh-muc': {
      name: 'Criterion catalogue',
      use: 'When the province issues its criteria: codes, names and maxima to compare with.',
    },
  },
};
