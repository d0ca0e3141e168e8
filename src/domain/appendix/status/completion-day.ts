import { type CalendarDate, calendarDate, compareDates } from '../../calendar/calendar-date';
import { dateFromSerial } from '../../calendar/excel-serial';
import { firstDayOf } from '../../calendar/period';
import type { CellContent } from '../../cell-content';
import { lastDaysOnTime } from '../../deadlines/last-days';
import { parseDeadline } from '../../deadlines/parse-deadline';
import { tidy } from '../../text/tidy';
import { saysAllDone } from './contrary-statements';
import { readClause } from './status-clause';
import type { NamedDay } from './status-statements';
import { isLoneDay } from './status-words';
import { writtenClauses } from './written-clauses';

const DAY = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
/** Without a year, two numbers among words are a day only where they are called one. */
const DAY_OF_THE_PLAN = /(?<!\p{L})(?:ngày|ngay) (\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)/iu;
const HAS_DONE = /(?<!\p{L})(?:đã|da) (?:(?:được|duoc) )?/giu;
/** "Từ tháng 3": what was done from then on was done then. */
const SINCE = /(?<!\p{L})(?:từ|tu) (?!.*(?:đến|den|-))/iu;
/** Last year, named by no number. */
const LAST_YEAR = /(?:năm (?:trước|ngoái)|nam (?:truoc|ngoai))$/iu;
const BEFORE = /(?<!\p{L})(?:trước|truoc) /iu;

/** `none`: a day is written that no calendar has. `isWhole`: no words are left over. */
interface DayReading {
  readonly day: CalendarDate | 'none' | undefined;
  readonly isWhole: boolean;
}

/** People write the day on which work was done as they write the one on which it is due. */
function readDay(text: string, planYear: number | undefined): DayReading {
  const { deadline, findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: '' },
    planYear === undefined ? {} : { planYear },
  );
  const isWhole = findings.every(({ rule }) => rule !== 'deadline/unread-words');
  // In a month that has begun the work may be done.
  if (deadline.kind === 'period') return { day: firstDayOf(deadline.period), isWhole };
  if (deadline.kind === 'invalid' && deadline.reason.startsWith('impossible'))
    return { day: 'none', isWhole };
  return { day: lastDaysOnTime(deadline, { beforeIsStrict: false }).at(-1), isWhole };
}

/** The day in a cell that asks for one: "20/12/2026", "Tháng 12", a date of Excel's, a day among other words. */
export function completionDay(content: CellContent, planYear: number | undefined): DayReading['day'] {
  if (content.kind === 'number') return dateFromSerial(content.value);
  if (content.kind !== 'text') return undefined;
  const { day, isWhole } = readDay(content.shown, planYear);
  if (isWhole && day) return day;
  const text = tidy(content.shown);
  const found = DAY.exec(text) ?? DAY_OF_THE_PLAN.exec(text) ?? [];
  const [, date = 0, month = 0, year = planYear] = found.map(Number);
  return year === undefined ? undefined : calendarDate(year, month, date);
}

/** The latest day by which words say that something was done: "Hoàn thành ngày 20/12/2026", "đã xong 31/12". */
export function saidDay(written: string, planYear: number | undefined): NamedDay | undefined {
  if (!/\d|n[ăa]m (?:tr[ưu][ớo]c|ngo[áa]i)/i.test(written)) return undefined;
  let latest: CalendarDate | undefined;
  let isSaid = false;
  let isWhen = false;
  for (const { written: clause, wordText } of writtenClauses(written)) {
    const isAlone = isLoneDay(wordText);
    if (!isAlone && !['done', 'late', 'didSomething'].includes(readClause(wordText))) continue;
    const undone = clause.replace(HAS_DONE, '');
    const bare = undone
      .replace(SINCE, '')
      .replace(LAST_YEAR, planYear === undefined ? '$&' : `năm ${String(planYear - 1)}`);
    const { day, isWhole } = readDay(bare, planYear);
    const isNamed = (isWhole || saysAllDone(wordText)) && !BEFORE.test(clause);
    if (!isNamed || typeof day !== 'object') {
      isSaid = true;
      continue;
    }
    if (undone !== clause) isSaid = true;
    if (latest && compareDates(day, latest) <= 0) continue;
    latest = day;
    isWhen = isAlone || saysAllDone(wordText);
  }
  return latest && { day: latest, isSaid, isWhen };
}
