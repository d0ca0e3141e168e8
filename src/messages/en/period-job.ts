import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../format';
import type { periodJobVi } from '../vi/period-job';

const day = (date: CalendarDate): string => formatDate(date, 'en');

export const periodJobEn: typeof periodJobVi = {
  title: 'Report of a period',
  period: 'Reporting period',
  justEnded: 'Just ended',
  ofYear: (year) => `Year ${year}`,
  otherDays: 'Two other days…',
  from: 'From',
  to: 'To',
  endsBefore: 'The last day must come after the first.',
  calendar: 'Days of a period',
  calendars: { decree: '15th to 14th (by decree)', plain: 'Calendar months' },
  mode: 'Figures',
  modes: { toDate: 'Of the year so far', period: 'Of the period alone' },
  days: (start, end, sendBy) =>
    `The period is ${day(start)} to ${day(end)}; sent by ${day(sendBy)} at the latest.`,
  notEnded: 'The period has not ended: figures are as of its last day, from what the sheet says today.',
  sentences: 'Sentences',
  copySentence: (sentence) => `Copy the sentence: ${sentence}`,
  copyAll: 'Copy all',
  copySections: 'Copy the table of sections',
  copyLeads: 'Copy the table of leads',
  leadColumn: 'Chủ trì',
  sheets: 'Sheets of the report',
  sheetsHelp:
    'Summary, overdue items to explain, missing evidence, points. What you write there is kept the next time.',
  writeSheets: 'Make the sheets',
  closePeriod: 'Close this period',
  closeHelp:
    'Closing keeps figures, list and explanations on a sheet of its own, which Tiến Độ never writes again. The next report is compared with it.',
  periodKept: (sheet) => `The period is closed on the sheet “${sheet}”, which is never written again.`,
  sheetsWritten: (names) =>
    `Made: ${names.map((name) => `“${name}”`).join(', ')}. The appendix is as it was.`,
  paper: 'Word report (in Vietnamese)',
  form: 'Kind of report',
  forms: { full: 'Full: five chapters, appendices', short: 'Short: a paragraph, an appendix' },
  copy: 'Copy',
  copies: { draft: 'Draft, with notes', issued: 'To be issued' },
  open: (places) => `${places} places left for you to fill`,
  openHelp:
    'The report says [...] there, or leaves a blank. The unit, the addressee and who signs are given once in Settings.',
  download: 'Download for Word',
  copyPaper: 'Copy the whole report',
  downloaded: (name) =>
    `“${name}” was sent to the Downloads folder. If it is not there, press “Copy the whole report” and paste it into Word.`,
  notHere:
    'This Excel lets no file be saved, so nothing was. Press “Copy the whole report” and paste it into Word.',
  notMade:
    'What makes the Word file could not be loaded, so nothing was saved. Check the network and press again, or press “Copy the whole report”.',
};
