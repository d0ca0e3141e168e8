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
  days: (start, end) => `The period is ${day(start)} to ${day(end)}.`,
  notEnded: 'The period has not ended: figures are as of its last day, from what the sheet says today.',
  sentences: 'Sentences',
  copySentence: (sentence) => `Copy the sentence: ${sentence}`,
  copyAll: 'Copy all',
};
