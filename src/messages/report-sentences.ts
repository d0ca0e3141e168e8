import type { NoDayReason } from '../domain/reports/item-course';
import type { OverdueItem, PeriodReport } from '../domain/reports/report-on';
import { tidy } from '../domain/text/tidy';
import type { ReportWords } from './report-words';

/** The order in which a sentence says why items have no day. */
const REASONS: readonly NoDayReason[] = ['recurring', 'ongoing', 'conditional', 'notApplicable', 'none'];

/**
 * What a report says, a sentence each: its days, the counts, the ratio, a sentence for each section that holds items and
 * for each of two groups, and the overdue items with their leads. A figure always stands with its parts.
 */
export function reportSentences(
  { counts, days, request: { mode }, sections, groups, overdue }: PeriodReport,
  words: ReportWords,
): readonly string[] {
  if (counts.total === 0) return [words.days(days, mode), words.nothing(mode)];
  const reasons = REASONS.flatMap((reason) => {
    const items = counts.noDayReasons[reason];
    return items > 0 ? [words.noDayReasons[reason](items)] : [];
  });
  return [
    words.days(days, mode),
    words.counts(counts, reasons.join(', ')),
    words.ratio(counts, mode),
    ...sections
      .filter(({ total }) => total > 0)
      .map((section) => words.section(sectionName(section), section)),
    // One group alone is the whole plan, which has been told.
    ...(groups.length > 1 ? groups.map((group) => words.section(words.groups[group.group], group)) : []),
    overdue.length === 0
      ? words.noneOverdue
      : words.overdue(overdue.map((item, index) => overdueLine(item, index + 1, words))),
  ];
}

export function sectionName({ code, name }: { readonly code?: string; readonly name: string }): string {
  const tidied = withoutClosingMark(tidy(name));
  return code === undefined || tidied.startsWith(code) ? tidied : `${code}. ${tidied}`;
}

function overdueLine(
  { reviewed: { item }, daysLate }: OverdueItem,
  number: number,
  words: ReportWords,
): string {
  return words.overdueItem({
    number,
    task: withoutClosingMark(tidy(item.content)),
    leads: item.leads.join(', '),
    deadline: tidy(item.deadlineText),
    daysLate,
  });
}

/** The sentence goes on behind the name. */
export function withoutClosingMark(name: string): string {
  return name.replace(/[.;,]+$/u, '');
}
