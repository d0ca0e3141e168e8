import type { CalendarDate } from '../calendar/calendar-date';
import { formatDay } from '../calendar/iso-date';
import type { CellContent } from '../cell-content';
import type { DateOrder } from '../date-format';
import { memoize } from '../memo';
import { parseDeadlineText } from './parse-deadline-text';
import { invalid, missing, type ParsedDeadline } from './parsed-deadline';
import { readNumber } from './read-number';
import { turnedDay } from './turned-days';
import { yearFinding } from './year-finding';

export type { ParsedDeadline } from './parsed-deadline';

export interface DeadlineContext {
  /** The year of the plan: what a deadline without a year takes. Without it such a deadline is a finding. */
  readonly planYear?: number;
  /** What the application's short date shows first; a cell in that format is not to be misread where it is unknown. */
  readonly dateOrder?: DateOrder;
  /** True where the column tells that a month-first Excel turned its days: see turned-days.ts. */
  readonly daysAreTurned?: boolean;
}

/** A column repeats a few dozen phrases, and every edit of the sheet reads it again. */
const parseKnown = memoize(
  (yearAndText: string): ParsedDeadline => {
    const [year = '', ...text] = yearAndText.split('|');
    return parseDeadlineText(text.join('|'), year === '' ? undefined : Number(year));
  },
  { max: 2_000 },
);

/** Reads a deadline cell: text, a date serial, a year as a number. Never throws; what is not understood is a finding. */
export function parseDeadline(content: CellContent, context: DeadlineContext): ParsedDeadline {
  switch (content.kind) {
    case 'empty':
      return missing();
    case 'error':
      return {
        deadline: { kind: 'invalid', reason: 'errorValue' },
        findings: [
          {
            rule: 'cell/error-value',
            severity: 'error',
            found: content.shown,
            facts: { code: content.code },
          },
        ],
      };
    case 'boolean':
      return invalid('unread', content.shown);
    case 'number': {
      const meant = context.daysAreTurned ? turnedDay(content) : undefined;
      if (meant) return turned(content.shown, meant);
      const { deadline, findings } = readNumber(
        content.value,
        content.format,
        content.shown,
        context.dateOrder,
      );
      const year = yearFinding(deadline, content.shown, context.planYear);
      return { deadline, findings: year ? [...findings, year] : findings };
    }
    case 'text':
      return parseKnown(`${String(context.planYear ?? '')}|${content.text}`);
  }
}

/** Day and month in each other's place: which was meant is asked, and no day is taken until it is answered. */
function turned(found: string, meant: CalendarDate): ParsedDeadline {
  return {
    deadline: { kind: 'invalid', reason: 'monthFirst' },
    findings: [
      {
        rule: 'deadline/turned-day',
        severity: 'warning',
        found,
        facts: { read: formatDay({ ...meant, day: meant.month, month: meant.day }), meant: formatDay(meant) },
        proposal: { text: formatDay(meant), certain: false },
      },
    ],
  };
}
