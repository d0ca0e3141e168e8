import type { PeriodName } from '../../domain/reports/reporting-period';
import { formatDate, formatNumber, formatShare } from '../format';
import type { ReportWords } from '../report-words';

const count = (value: number): string => formatNumber(value, 'en');
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function periodName(name: PeriodName): string {
  switch (name.kind) {
    case 'month':
      return `${MONTHS[name.month - 1] ?? ''} ${name.year}`;
    case 'quarter':
      return `quarter ${name.quarter} of ${name.year}`;
    case 'half':
      return `the ${name.half === 1 ? 'first' : 'second'} half of ${name.year}`;
    case 'nineMonths':
      return `the first nine months of ${name.year}`;
    case 'year':
      return String(name.year);
    case 'days':
      return `${formatDate(name.start, 'en')} to ${formatDate(name.end, 'en')}`;
  }
}

export const reportEn: ReportWords = {
  periodName,
  days: ({ start, end }, mode) =>
    `${mode === 'toDate' ? 'Figures of the year so far' : 'Reporting period'}: ${formatDate(start, 'en')} to ${formatDate(end, 'en')}.`,
  counts: ({ total, done, doneOnTime, doneLate, doneUnknown, notDone, inTime, overdue, noDay }, reasons) =>
    `Items in all: ${count(total)}. Done: ${count(done)} (on time: ${count(doneOnTime)}, late: ${count(doneLate)}${
      doneUnknown > 0 ? `, on an unknown day: ${count(doneUnknown)}` : ''
    }). Not done: ${count(notDone)} (in time: ${count(inTime)}, overdue: ${count(overdue)}${
      noDay > 0 ? `, without a due day: ${count(noDay)}, of which ${reasons}` : ''
    }).`,
  noDayReasons: {
    recurring: (items) => `recurring: ${count(items)}`,
    ongoing: (items) => `ongoing: ${count(items)}`,
    conditional: (items) => `conditional: ${count(items)}`,
    notApplicable: (items) => `not applicable: ${count(items)}`,
    none: (items) => `no readable deadline: ${count(items)}`,
  },
  ratio: ({ done, total }, mode) =>
    `${mode === 'toDate' ? 'Items done out of all items of the plan' : 'Items done out of those of the period'}: ${count(done)}/${count(total)}, that is ${formatShare(done, total, 'en') ?? ''}.`,
  nothing: (mode) =>
    mode === 'toDate' ? 'The plan has no items.' : 'No item was to be done in this period.',
  groups: { keep: 'To be kept', improve: 'To be improved' },
  section: (name, { done, total, overdue }) =>
    `${name}: ${count(done)}/${count(total)} done (${formatShare(done, total, 'en') ?? ''})${
      overdue > 0 ? `, ${count(overdue)} overdue` : ''
    }.`,
  noneOverdue: 'Nothing is overdue.',
  overdue: (items) => `Overdue: ${count(items.length)}. ${items.join('; ')}.`,
  overdueItem: ({ number, task, leads, deadline, daysLate }) =>
    `(${count(number)}) ${task} (${leads === '' ? '' : `lead: ${leads}; `}deadline: ${deadline}; ${count(daysLate)} days late)`,
};
