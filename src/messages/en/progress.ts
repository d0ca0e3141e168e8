import { formatNumber } from '../format';
import type { progressVi } from '../vi/progress';

const count = (value: number): string => formatNumber(value, 'en');
const pace = (days: number): string => (days === 28 ? 'the last 4 weeks' : `the last ${count(days)} days`);
const items = (value: number): string => (value === 1 ? '1 item' : `${count(value)} items`);
const days = (value: number): string => (value === 1 ? '1 day' : `${count(value)} days`);

export const progressEn: typeof progressVi = {
  standing: (date, done, total, planned) =>
    `By ${date}: ${count(done)} of ${items(total)} done; by the plan ${items(planned)} had come due.`,
  severalAppendices: (appendices) =>
    `The ${count(appendices)} appendices of this sheet are counted together.`,
  nothingYet:
    'No day has been recorded yet. On each day on which you press “Recompute”, the file remembers how the sheet stands, and the chart grows.',
  fixedDay: 'While the as-of date is fixed, runs are not recorded in the chart.',
  likely: (gained, over, date, done, total) =>
    `At the pace of ${pace(over)} (${items(gained)}), about ${count(done)} of ${items(total)} may be done by ${date}. This is only an estimate.`,
  tooLittle: (recorded) =>
    `No estimate for the end of the year yet: it takes at least 3 days with a run in the last 4 weeks, 14 days or more from first to last; there is only ${days(recorded)} so far.`,
  outdated: (date) =>
    `No estimate for the end of the year: the last run was on ${date}, more than two weeks ago. Press “Recompute”.`,
  standstill: (over) => `No estimate for the end of the year: in ${pace(over)} nothing more was done.`,
  allDone: 'Every item of the plan is done.',
  yearOver: 'The plan’s year is over; nothing is left to estimate.',
  done: 'Done',
  overdue: 'Overdue',
  planned: 'Due by the plan',
  without: (value) =>
    value === 1
      ? '1 item has no last day and is not part of the plan’s line.'
      : `${count(value)} items have no last day and are not part of the plan’s line.`,
  month: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  showTable: 'Show as a table',
  tableCaption: (year) => `Progress in ${year} by week, in items`,
  week: 'Week from',
  notRecorded: 'no run',
};
