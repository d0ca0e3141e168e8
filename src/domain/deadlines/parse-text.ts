import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';
import type { Deadline } from './deadline';
import { findingOfDoubt, findingOfInvalid, findingOfProblem } from './findings';
import { lastDaysOnTime } from './last-days';
import { namesAUnit } from './notations/names-a-unit';
import { invalid, missing, type ParsedDeadline } from './parsed-deadline';
import { readText } from './read-text';
import { formatDay } from './resolve/format-day';
import { resolveReading } from './resolve/resolve-reading';
import { tidyDeadline } from './spelling/tidy-deadline';
import { withYearFinding } from './year-finding';

/** No deadline is longer; what is, is an essay with a date somewhere in it. */
const LONGEST = 300;

/** Reads the text of a deadline cell, remembering nothing. */
export function parseText(text: string, planYear: number | undefined): ParsedDeadline {
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
}

/** The trigger in the user's own words: the notations see tidied ones. */
function named(deadline: Deadline, found: string): Deadline {
  return deadline.kind === 'conditional' && deadline.from === undefined
    ? { ...deadline, trigger: found }
    : deadline;
}
