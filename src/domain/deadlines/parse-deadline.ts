import type { CalendarDate } from '../calendar/calendar-date';
import { firstDayOf } from '../calendar/period';
import type { CellContent } from '../cell-content';
import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';
import type { Deadline, ListedDeadline } from './deadline';
import { findingOfDoubt, findingOfInvalid, findingOfProblem, findingOfYear } from './findings';
import { lastDaysOnTime } from './last-days';
import { maskReferences } from './mask-references';
import { maskReportNames } from './mask-report-names';
import { namesAUnit } from './notations/names-a-unit';
import { readDeadline, readingBudget, type ReadingBudget } from './read-deadline';
import { readLoosely } from './read-loosely';
import { readNumber } from './read-number';
import { doubting, type Reading } from './reading';
import { remembered } from './remembered';
import { formatDay } from './resolve/format-day';
import { endOf, resolveReading } from './resolve/resolve-reading';
import { tidyDeadline } from './spelling/tidy-deadline';
import { mendLookAlikes } from './spelling/mend-look-alikes';

export interface DeadlineContext {
  /** The year of the plan: what a deadline without a year takes. Without it such a deadline is a finding. */
  readonly planYear?: number;
}

export interface ParsedDeadline {
  readonly deadline: Deadline;
  readonly findings: readonly CellFinding[];
}

/** No deadline is longer; what is, is an essay with a date somewhere in it. */
const LONGEST = 300;

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
      const { deadline, findings } = readNumber(content.value, content.format, content.shown);
      return withYearFinding(deadline, [...findings], content.shown, context.planYear);
    }
    case 'text':
      return parseText(content.text, context.planYear);
  }
}

const parseText = remembered((text: string, planYear: number | undefined): ParsedDeadline => {
  const found = tidy(text);
  if (found === '') return missing();
  if (found.length > LONGEST) return invalid('unread', `${found.slice(0, 120)}…`);
  const reading = readText(text);
  if (!reading) return invalid(namesAUnit(tidyDeadline(text, ' ')) ? 'unitName' : 'unread', found);

  const resolution = resolveReading(reading, planYear);
  const isProblem = resolution.kind === 'problem';
  const deadline: Deadline = isProblem
    ? { kind: 'invalid', reason: resolution.problem.reason }
    : named(resolution.deadline, found);
  const findings: CellFinding[] = [];
  if (isProblem) findings.push(findingOfProblem(resolution.problem, found));
  if (deadline.kind === 'invalid') {
    const finding = findingOfInvalid(deadline.reason, found);
    if (finding) findings.push(finding);
  }
  const last = lastDaysOnTime(deadline, {
    beforeIsStrict: true,
    ...(planYear === undefined ? {} : { planYear }),
  }).at(-1);
  const seen = new Set<string>();
  for (const doubt of resolution.doubts) {
    const finding = findingOfDoubt(doubt, found, last && formatDay(last));
    if (!seen.has(finding.rule)) findings.push(finding);
    seen.add(finding.rule);
  }
  // "năm sau" says itself that the year is another one.
  return /năm (?:sau|tới|kế tiếp|tiếp theo|liền kề)/i.test(found)
    ? { deadline, findings }
    : withYearFinding(deadline, findings, found, planYear);
});

/** The whole text by one reading; a line break may be a space, or part two deadlines. */
function readText(text: string): Reading | undefined {
  const budget = readingBudget();
  const spaced = prepare(text, ' ');
  const broken = /[\r\n\v\f\u2028\u2029]/.test(text.trim()) ? prepare(text, '; ') : undefined;
  const reading =
    readDeadline(spaced.text, budget) ??
    (broken && readDeadline(broken.text, budget)) ??
    readMended(spaced.text, budget) ??
    readLoosely(broken?.text ?? spaced.text, budget);
  return reading && (spaced.commaDate ? doubting(reading, { kind: 'documentDate' }) : reading);
}

function prepare(
  text: string,
  lineBreak: ' ' | '; ',
): { readonly text: string; readonly commaDate: boolean } {
  const masked = maskReferences(tidyDeadline(text, lineBreak));
  return { text: maskReportNames(masked.text), commaDate: masked.commaDate };
}

function readMended(text: string, budget: ReadingBudget): Reading | undefined {
  const mended = mendLookAlikes(text);
  const reading = mended === text ? undefined : readDeadline(mended, budget);
  return reading && reading.kind !== 'invalid'
    ? doubting(reading, { kind: 'lookAlikes', read: mended })
    : undefined;
}

/** The trigger in the user's own words: the notations see tidied ones. */
function named(deadline: Deadline, found: string): Deadline {
  return deadline.kind === 'conditional' && deadline.from === undefined
    ? { ...deadline, trigger: found }
    : deadline;
}

function missing(): ParsedDeadline {
  return {
    deadline: { kind: 'missing' },
    findings: [{ rule: 'deadline/missing', severity: 'warning', found: '', facts: {} }],
  };
}

function invalid(reason: 'unread' | 'unitName', found: string): ParsedDeadline {
  const finding = findingOfInvalid(reason, found);
  return { deadline: { kind: 'invalid', reason }, findings: finding ? [finding] : [] };
}

function withYearFinding(
  deadline: Deadline,
  findings: CellFinding[],
  found: string,
  planYear: number | undefined,
): ParsedDeadline {
  if (planYear === undefined) return { deadline, findings };
  const finding = findingOfYear(deadline, spansOf(deadline), planYear, found);
  return { deadline, findings: finding ? [...findings, finding] : findings };
}

const monthOf = (date: CalendarDate): number => date.year * 100 + date.month;

/** First and last month of each part, as 202406. */
function spansOf(deadline: Deadline): (readonly [number, number])[] {
  switch (deadline.kind) {
    case 'date':
    case 'period':
    case 'range':
      return [spanOf(deadline)];
    case 'list':
      return deadline.parts.map(spanOf);
    case 'recurring':
    case 'ongoing':
    case 'conditional':
    case 'invalid':
    case 'missing':
      return [];
  }
}

function spanOf(part: ListedDeadline): readonly [number, number] {
  const last = monthOf(endOf(part));
  if (part.kind === 'date')
    return part.period ? [Math.min(last, monthOf(firstDayOf(part.period))), last] : [last, last];
  return [monthOf(part.kind === 'period' ? firstDayOf(part.period) : part.start), last];
}
