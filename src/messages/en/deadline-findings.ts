import type { FindingSentences } from '../finding-sentences';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "; 30/06/2024 is taken as the last day", or nothing where there is no day. */
const takenAs = (lastDay: string | undefined): string =>
  lastDay ? `; ${lastDay} is taken as the last day` : '';

export const deadlineFindingsEn: FindingSentences<'deadline'> = {
  'deadline/missing': () =>
    'There is no deadline here, so this row can never show as overdue. Please fill one in.',
  'deadline/impossible-day': ({ facts }) =>
    facts.lastDay > 0
      ? `There is no ${String(facts.day)}/${String(facts.month)}: month ${String(facts.month)} has ${String(facts.lastDay)} days. No last day could be found; please correct the day.`
      : `There is no ${String(facts.day)}/${String(facts.month)}. No last day could be found; please correct the day.`,
  'deadline/impossible-month': ({ facts }) =>
    `There is no month ${String(facts.month)}. No last day could be found; please correct the month.`,
  'deadline/impossible-year': ({ facts }) =>
    `The year ${String(facts.year)} cannot be that of a deadline. No last day could be found; please correct the year.`,
  'deadline/impossible-quarter': ({ facts }) =>
    `There is no quarter ${facts.quarter}: a year has quarters I to IV. Please correct the quarter.`,
  'deadline/month-first': ({ facts }) =>
    `This date seems to be written month first (day ${String(facts.day)}, month ${String(facts.month)}). It was not swapped for you; please write it as day/month/year.`,
  'deadline/turned-day': ({ facts }) =>
    `This cell holds ${facts.read}, but the other dates of the column show that Excel swapped day and month; ${facts.meant} may be meant. Please choose the right date; until then this row is not counted as overdue.`,
  'deadline/month-first-format': ({ facts }) =>
    `This cell shows the month before the day, which is easily misread; it is taken as day ${String(facts.day)}, month ${String(facts.month)}, ${String(facts.year)}. Please check it and set the cell format to dd/mm/yyyy.`,
  'deadline/year-unlike-plan': ({ facts }) =>
    `The deadline lies in ${String(facts.year)}, but the plan is for ${String(facts.planYear)}. It is kept as written; please check whether it was copied from another year.`,
  'deadline/year-assumed': ({ facts }) =>
    `No year was written, so ${String(facts.year)} is assumed. Please write the year if that is wrong.`,
  'deadline/no-year': () =>
    'The deadline has no year, and the year of the plan is not known. Please write the year, or choose the plan year in the settings.',
  'deadline/years-unchecked': ({ facts }) =>
    `The year of the plan is not known, so the years of ${String(facts.cells)} date cells in the deadline column could not be compared with it. Please choose the plan year in the settings; if the pane shows other days than the sheet, write the days as text.`,
  'deadline/no-month': () => 'There is a day but no month, so no last day could be found. Please write both.',
  'deadline/no-start': () =>
    'This says how long, but not from when, so no last day could be found. Please write the day by which it must be done.',
  'deadline/no-end': () =>
    'This says when the work begins, but not when it ends, so there is no deadline to watch. Please add the day by which it must be done.',
  'deadline/end-before-start': () =>
    'The end comes before the start, so no last day could be found. Please check both dates.',
  'deadline/out-of-order': () =>
    'The dates in this cell are not in order of time; a year may be wrong. Please check each of them.',
  'deadline/weekday-contradicts': ({ facts }) =>
    `The date is a ${WEEKDAYS[facts.actual] ?? ''}, not a ${WEEKDAYS[facts.written] ?? ''}. The date is used; please check the date or the day of the week.`,
  'deadline/vague': ({ facts }) =>
    `No exact day is written${takenAs(facts.lastDay)}. Please write the day if it is another one.`,
  'deadline/before-period': ({ facts }) =>
    `“Trước” (before) a month, quarter or year means before it begins${takenAs(facts.lastDay)}. If the end of it is meant, please write “đến hết …”.`,
  'deadline/contradictory-bounds': ({ facts }) =>
    `“Chậm nhất” (at the latest) includes the day, “trước” (before) does not${takenAs(facts.lastDay)}. Please keep one of the two.`,
  'deadline/two-readings': ({ facts }) =>
    facts.other
      ? `This can be read in two ways${takenAs(facts.lastDay)}; it may also mean “${facts.other}”. Please write it more clearly.`
      : `This can be read in two ways${takenAs(facts.lastDay)}. Please write it more clearly.`,
  'deadline/unread-words': ({ facts }) =>
    `“${facts.words}” in this deadline was not understood and needs a look. Please keep the deadline short, such as “30/6/2024” or “Quý II/2024”.`,
  'deadline/ongoing-with-period': () =>
    'This says both “thường xuyên” (ongoing) and a date or rhythm; the date or rhythm is used. Please keep one of them if that is wrong.',
  'deadline/tentative': ({ facts }) =>
    `This deadline is only tentative${takenAs(facts.lastDay)}. Please write the final one when it is known.`,
  'deadline/several-rhythms': () =>
    'This cell holds several rhythms or kinds of deadline; every day that could be read is watched. Please use separate rows to watch them apart.',
  'deadline/open-days': () =>
    'This says how many times, but not on which days; where the year divides evenly, the end of each part is used. Please write the days if there are any.',
  'deadline/which-period': () =>
    'It is not clear which month, quarter or period is meant, so no certain last day could be found. Please write it out, such as “cuối quý II/2024” or “hằng quý”.',
  'deadline/relative-week': () =>
    'The deadline counts from “last week” or “next week”, and it is not clear which week that is; it is taken as weekly. Please write a date if that is wrong.',
  'deadline/day-not-every-month': ({ facts }) =>
    `Some months have no day ${String(facts.day)}; their last day is used. Please write “ngày cuối tháng” to be clear.`,
  'deadline/counted-days': ({ facts }) =>
    `The last day was counted: ${String(facts.days)} days, the first not included${takenAs(facts.lastDay)}. Please write the day itself, so that nobody has to count.`,
  'deadline/working-days': () =>
    'This counts working days, and holidays are not known here, so nothing was counted. Please write the day by which it must be done.',
  'deadline/duration-disagrees': ({ facts }) =>
    `This says ${String(facts.written)} days, but from the first day to the last it is ${String(facts.actual)}. The two dates are used; please check them.`,
  'deadline/look-alike': ({ facts }) =>
    `A letter stands in the place of a digit; this is read as “${facts.read}”. Please type the date again in digits.`,
  'deadline/document-date': () =>
    'The date after the name of a document is taken as the date of that document, not as the deadline. If it is the deadline, please write it by itself.',
  'deadline/placeholder': ({ found }) =>
    `The deadline cell holds only “${found}”, so this row can never show as overdue. Please write a deadline, or “Thường xuyên” (ongoing).`,
  'deadline/percentage': ({ found }) =>
    `“${found}” is a share, not a deadline; it may be in the wrong column. Please move it to the progress column and write the deadline here.`,
  'deadline/unit-name': ({ found }) =>
    `“${found}” names a unit or a person, not a deadline; it may be in the wrong column. Please check this cell.`,
  'deadline/number': ({ found }) =>
    `The number “${found}” is neither a date nor a month nor a year. Please write the deadline again, such as “30/6/2024”.`,
  'deadline/period-passed': ({ facts }) =>
    facts.next
      ? `The day ${facts.lastDay} has gone by with no result recorded; the next is ${facts.next}. Please update the status if it was done.`
      : `The day ${facts.lastDay} has gone by with no result recorded. Please update the status if it was done.`,
};
