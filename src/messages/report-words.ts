import type { NoDayReason } from '../domain/reports/item-course';
import type { ItemGroup } from '../domain/reports/item-groups';
import type { PeriodCounts } from '../domain/reports/period-counts';
import type { PeriodReport, ReportMode } from '../domain/reports/report-on';
import type { PeriodName } from '../domain/reports/reporting-period';

/** An overdue item as a sentence lists it. `leads` is "" where the row names none. */
export interface OverdueLine {
  readonly number: number;
  readonly task: string;
  readonly leads: string;
  /** As the sheet writes it. */
  readonly deadline: string;
  readonly daysLate: number;
}

/** The words of a report, in one language. */
export interface ReportWords {
  readonly periodName: (name: PeriodName) => string;
  readonly days: (days: PeriodReport['days'], mode: ReportMode) => string;
  /** `reasons`: why items have no day, already joined. */
  readonly counts: (counts: PeriodCounts, reasons: string) => string;
  readonly noDayReasons: Readonly<Record<NoDayReason, (items: number) => string>>;
  /** Asked only where something is counted. */
  readonly ratio: (counts: PeriodCounts, mode: ReportMode) => string;
  readonly nothing: (mode: ReportMode) => string;
  readonly groups: Readonly<Record<ItemGroup, string>>;
  readonly section: (name: string, counts: PeriodCounts) => string;
  readonly noneOverdue: string;
  readonly overdue: (items: readonly string[]) => string;
  readonly overdueItem: (line: OverdueLine) => string;
}
