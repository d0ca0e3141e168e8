import type { CalendarDate } from '../../calendar/calendar-date';
import type { PeriodReport } from '../report-on';
import type { ReportSheetKind } from './report-sheet';

type Headings<Name extends string> = Readonly<Record<Name, string>>;

/** The words of the sheets of a report. */
export interface ReportSheetWords {
  /** Names of sheets: 31 characters at most. */
  readonly names: Readonly<Record<ReportSheetKind, string>>;
  readonly titles: Readonly<Record<ReportSheetKind, (report: PeriodReport) => string>>;
  readonly days: (report: PeriodReport) => string;
  /** What stands where the office has not said its name. */
  readonly unit: (unit: string | undefined) => string;
  readonly nation: string;
  readonly motto: string;
  readonly date: (day: CalendarDate) => string;
  readonly number: string;
  readonly code: string;
  readonly task: string;
  readonly leads: string;
  readonly deadline: string;
  readonly summary: Headings<
    | 'content'
    | 'total'
    | 'done'
    | 'doneOnTime'
    | 'doneLate'
    | 'doneUnknown'
    | 'notDone'
    | 'inTime'
    | 'overdue'
    | 'noDay'
    | 'ratio'
    | 'plan'
    | 'bySection'
    | 'byGroup'
    | 'byLead'
    | 'keep'
    | 'improve'
    | 'chart'
  >;
  readonly overdue: Headings<
    | 'lastDay'
    | 'daysLate'
    | 'cause'
    | 'remedy'
    | 'newDeadline'
    | 'answers'
    | 'followUp'
    | 'note'
    | 'done'
    | 'notOverdue'
    | 'gone'
  > & {
    readonly doneOn: (day: string) => string;
    /** Runs saw that it was not done on the first day, and that it was on the last. */
    readonly doneBetween: (first: string, last: string) => string;
    readonly seenDoneOn: (day: string) => string;
    readonly explainedBefore: (periods: number) => string;
    readonly causes: readonly string[];
  };
  readonly evidence: Headings<'status' | 'note'>;
  readonly points: Headings<
    'criterion' | 'max' | 'own' | 'appraised' | 'lost' | 'toWin' | 'lastYear' | 'note' | 'total'
  >;
  readonly closed: {
    /** The name of the sheet that keeps a closed period, which is told as "2024-Q3". */
    readonly name: (period: string) => string;
    readonly title: (report: PeriodReport) => string;
    readonly days: (report: PeriodReport, closedOn: string) => string;
  };
}
