import { formatDay } from '../calendar/iso-date';
import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';
import type { Deadline } from './deadline';
import { isEmptyDate } from './empty-date';
import { findingOfDoubt, findingOfInvalid, findingOfProblem } from './findings';
import { lastDaysOnTime } from './last-days';
import { invalid, missing, type ParsedDeadline } from './parsed-deadline';
import { deadlineText } from './reader/deadline-text';
import { readAsWritten } from './reader/read-as-written';
import type { Doubt } from './reading';
import { resolveReading } from './resolve/resolve-reading';
import { yearFinding } from './year-finding';

/** No deadline is longer; what is, is an essay with a date somewhere in it. */
const LONGEST = 300;
const OTHER_YEAR = /năm (?:sau|tới|kế tiếp|tiếp theo|liền kề)/i;

const UNITS =
  /(?:^|[^\p{L}])(?:công chức|cán bộ|ubnd|hđnd|mttq|ubmttq|đảng ủy|phòng|văn phòng|vp|ban chỉ đạo|ban biên tập|trưởng thôn|thôn|xã|phường|trạm y tế|đài truyền thanh|công an|quân sự|tư pháp|kế toán|địa chính|hiệu trưởng|trường|đoàn thanh niên|hội (?:nông dân|phụ nữ|cựu chiến binh)|bộ phận|trung tâm|sở|tổ công nghệ|chủ tịch|các đoàn thể)(?![\p{L}])/u;

/** Reads the text of a deadline cell, remembering nothing. */
export function parseDeadlineText(text: string, planYear: number | undefined): ParsedDeadline {
  const found = tidy(text);
  if (found === '') return missing();
  if (found.length > LONGEST) return invalid('unread', `${found.slice(0, 120)}…`);
  const written = deadlineText(text);
  const reading = readAsWritten(written);
  if (!reading) return invalid(namesAUnit(written.unmasked) ? 'unitName' : 'unread', found);

  const resolution = resolveReading(reading, planYear);
  const isProblem = resolution.kind === 'problem';
  const deadline: Deadline = isProblem
    ? { kind: 'invalid', reason: resolution.problem.reason }
    : withoutEmptyDate(named(resolution.deadline, found));
  const findings: CellFinding[] = [];
  if (isProblem) findings.push(findingOfProblem(resolution.problem, found));
  if (deadline.kind === 'invalid') {
    const finding = findingOfInvalid(deadline.reason, found);
    if (finding) findings.push(finding);
  }
  if (resolution.doubts.length > 0) addDoubts(findings, resolution.doubts, deadline, planYear, found);
  const year = yearFinding(deadline, found, planYear);
  // "năm sau" says itself that the year is another one.
  if (year && !OTHER_YEAR.test(found)) findings.push(year);
  return { deadline, findings };
}

/** Each doubt once, with the day that was taken in spite of it. */
function addDoubts(
  findings: CellFinding[],
  doubts: readonly Doubt[],
  deadline: Deadline,
  planYear: number | undefined,
  found: string,
): void {
  const options = { beforeIsStrict: true, ...(planYear === undefined ? {} : { planYear }) };
  const last = lastDaysOnTime(deadline, options).at(-1);
  const seen = new Set<string>();
  for (const doubt of doubts) {
    const finding = findingOfDoubt(doubt, found, last && formatDay(last));
    if (!seen.has(finding.rule)) findings.push(finding);
    seen.add(finding.rule);
  }
}

/** A program's first day stands for no day at all. */
function withoutEmptyDate(deadline: Deadline): Deadline {
  return deadline.kind === 'date' && isEmptyDate(deadline.date)
    ? { kind: 'invalid', reason: 'placeholder' }
    : deadline;
}

/** The trigger in the user's own words: the notations see tidied ones. */
function named(deadline: Deadline, found: string): Deadline {
  return deadline.kind === 'conditional' && deadline.from === undefined
    ? { ...deadline, trigger: found }
    : deadline;
}

/** True for text that names a unit or a person's post: the cell beside the deadline, most likely. */
function namesAUnit(text: string): boolean {
  return UNITS.test(text);
}
