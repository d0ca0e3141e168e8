import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { EvidenceReport } from '../../excel/actions/reports/check-evidence';
import type { TrackerComparison } from '../../excel/actions/reports/compare-tracker';
import type { NextYearRead } from '../../excel/actions/reports/make-next-year';
import type { PointsToWinRead } from '../../excel/actions/reports/read-points-to-win';
import type { SlipLetterKind } from '../../word/slip-letter';
import type { PeriodJobState } from './period-job-state';
import type { ReturnsJobState } from './returns-job-state';

/** What the job "Minh chứng" remembers. */
interface EvidenceJobState {
  /** What was found, on the sheet that it names. */
  readonly report?: EvidenceReport;
  /** How many files were picked, and how large they are together; nothing else of them is known. */
  readonly picked?: { readonly files: number; readonly bytes: number };
}

/** What the job "Điểm còn lấy lại được" remembers. */
interface PointsJobState {
  readonly read?: PointsToWinRead;
  /** Why what was typed for the day of self-scoring is no day. */
  readonly wrongDay?: string;
}

/** What the job "Năm sau" remembers. */
interface NextYearJobState {
  /** As chosen; the year after the plan's where nothing was. */
  readonly year?: number;
  readonly read?: NextYearRead;
}

/** What the job "Phụ lục mẫu" remembers. */
interface TemplatesJobState {
  /** As chosen; the plan's year, else this one, where nothing was. */
  readonly year?: number;
}

/** What the job "Giao việc, đôn đốc" remembers. */
export interface SlipsJobState {
  /** Undefined for all leads. */
  readonly lead?: string | undefined;
  readonly kind?: SlipLetterKind;
  readonly replyBy?: CalendarDate | undefined;
  /** Why what was typed for the day is no day. */
  readonly wrongDay?: string | undefined;
}

/** What the job "So với phần mềm" remembers. */
interface TrackerJobState {
  /** What was pasted. */
  readonly text?: string;
  readonly found?: TrackerComparison;
}

/**
 * What each job of the tab "Báo cáo" remembers while the pane is open, by the job's name. A job adds a line of its own;
 * what has never been touched is absent.
 */
export interface JobStates {
  readonly period?: PeriodJobState;
  readonly evidence?: EvidenceJobState;
  readonly points?: PointsJobState;
  readonly nextYear?: NextYearJobState;
  readonly templates?: TemplatesJobState;
  readonly slips?: SlipsJobState;
  readonly returns?: ReturnsJobState;
  readonly tracker?: TrackerJobState;
}

export type JobName = keyof JobStates;
