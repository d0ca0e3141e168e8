import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import { WordPattern, type WordText, wordText } from '../../text/word-pattern';
import { contraryStatements, saysNothing } from './contrary-statements';
import { namesDocument } from './document-reference';
import type { ItemStatus } from './item-status';
import { joinWrappedLines } from './join-wrapped-lines';
import { lastDiaryEntry } from './last-diary-entry';
import { readMark } from './read-mark';
import { type Clause, isHearsay, isPromise, LATE, namesAPart, ONE_PLACE, readClause } from './status-clause';
import { isPlannedStep, isTakenBack } from './taken-back';
import { tickedText } from './ticked-text';
import { type WrittenClause, writtenClauses } from './written-clauses';
import { eitherWay, isDayOrShare, readShare } from './written-share';

/** `firm`: the words alone decide, and a percent that says otherwise contradicts them. */
export type StatusWords =
  | {
      readonly kind: 'said';
      readonly status: Exclude<ItemStatus, 'unknown' | 'conflict'>;
      readonly firm: boolean;
      /** Where the cell keeps a diary: the entry that was read, its last. */
      readonly entry?: string;
    }
  /** Two statements that cannot both be right: "Chưa thực hiện" and "Đã hoàn thành". */
  | { readonly kind: 'contrary'; readonly statements: readonly [string, string] }
  /** A document or a day stands where the status should: what was achieved, without saying that all of it was. */
  | { readonly kind: 'document' }
  | { readonly kind: 'unread' };

const NOT_APPLICABLE = new WordPattern(
  '(?:(?:trong kỳ|trong năm|trong quý|đến nay|năm \\d+|chưa)[, ]*)?(?:không (?:có )?phát sinh|không áp dụng|không thuộc (?:đối tượng|phạm vi|thẩm quyền)|không có đối tượng|n/a|not applicable)',
  'atStart',
);
const CLEAN_RECORD = new WordPattern('trễ hạn|quá hạn|khiếu nại|vi phạm|đơn thư|tố cáo|tồn đọng|phản ánh');
const DATE_ONLY = /^(?:ngày |ngay )?(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-]\d{2,4})?$/;
const TIMES = '(?:ngày|tuần|tháng|giờ|hôm)';
/** ", còn thanh toán", "chỉ còn nghiệm thu", and not ", còn việc 2 đã giao", ", còn hạn", ", còn 5 ngày". */
const STILL_OPEN = `(?<=[,;.] (?:số )?|chỉ )còn(?! (?:có|được|là) )(?! (?:khoảng )?(?:\\d+|một|hai|vài|nhiều) ${TIMES})(?!(?: [^ ,;.\\n]+)*? (?:đã|xong|hoàn thành|không|hạn|hiệu lực|tiếp tục|0)(?:$|[ ,;.)\\n]))`;
/** "Còn 2 thôn", "còn thiếu 3 hồ sơ", "trừ thôn 3", and not "còn 5 ngày", "bị trừ điểm". */
const REMAINS = new WordPattern(
  `mới chỉ|chỉ mới|không (?:kể|bao gồm)(?! cả)|except|${STILL_OPEN}|tồn (?:đọng )?[1-9]\\d*|(?<!(?:bị|điểm|khấu|loại|số|không) )trừ(?! (?:điểm|\\d))|(?<!không )còn(?: (?:lại|tồn(?: đọng)?|thiếu|nợ|vướng))? (?:khoảng )?(?:[1-9]\\d*(?!\\d)|một|hai|ba|bốn|năm(?! \\d)|sáu|vài|nhiều)(?! ${TIMES})`,
);

/** "Hoàn thành (Có/Không)", "hoàn thành …/… nội dung", "đã hoàn thành: …": a form that nobody has filled in. */
const TO_FILL_IN = new RegExp(
  String.raw`(?<!\p{L})(?:${eitherWay('có|đúng hạn|trước hạn')}) ?/ ?(?:${eitherWay('không|quá hạn|trễ hạn|chậm')})(?!\p{L})|(?:…|\.{3,}) ?[/%]|[/:] ?(?:…|\.{3,})`,
  'iu',
);
/** "(80/100)", "(50%)", "(50% khối lượng)": the share, and nothing else, of what stands before. */
const SHARE_ALONE =
  /^[\d.,/ %]+(?:(?:khối lượng|kế hoạch|công việc|khoi luong|ke hoach|cong viec|kh)(?: năm| nam)?)?$/;
const PART_ALONE = new WordPattern(
  `(?:mới )?(?:quý|quí|giai đoạn|đợt|bước|kỳ|học kỳ|phần) (?:[ivx]+|\\d)|q[1-4]|[369] tháng(?: đầu năm)?|(?:ở |tại )?${ONE_PLACE}`,
  'whole',
);

const TROUBLE = '(?:khó khăn|vướng(?: mắc)?|tồn tại|hạn chế|thiếu sót|kiến nghị)';
const TROUBLES = `${TROUBLE}(?:(?:, ?| và | ?/ ?)${TROUBLE})*`;
const NONE = '(?:không|(?:không|chưa) (?:có|gặp|phát sinh))';
const DENIED = `(?:${TROUBLES} ?(?:\\(nếu có\\) ?)?[:?] ?${NONE}|${NONE} ${TROUBLES})(?: gì| nào)?`;
/** "Khó khăn, vướng mắc: không.", "Không có khó khăn, vướng mắc": the whole of a statement, commas included. */
const DENIED_TROUBLES = new RegExp(
  `(?<=(?:^|[-+*•.;,(])\\s*)(?:${DENIED}|${fold(DENIED)})(?=\\s*(?:[.;,)]|- |$))`,
  'gimu',
);

/** "Ngày 20/12", "20/12/2026": a day and nothing else. */
export function isLoneDay({ text }: WordText): boolean {
  return DATE_ONLY.test(text);
}

function said(status: Exclude<ItemStatus, 'unknown' | 'conflict'>, firm: boolean): StatusWords {
  return { kind: 'said', status, firm };
}

/** Reads the words of a status cell as a whole; what no rule accounts for is `unread`, never a guess. Not for blanks. */
export function readStatusWords(written: string): StatusWords {
  return read(tidyLines(written));
}

/** Each line in one written shape: beneath this, signs are composed, and spaces and dashes are of one kind. */
function tidyLines(written: string): string {
  return written
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n');
}

function read(written: string): StatusWords {
  const ticked = tickedText(written);
  // A tick before the words, or alone, only says yes to them.
  if (ticked !== undefined) return ticked === '' ? readTickAlone(written) : readStatement(ticked);
  return readStatement(written);
}

function readTickAlone(written: string): StatusWords {
  return readMark({ kind: 'text', text: written, shown: written, format: '' }, written) === 'yes'
    ? said('done', true)
    : { kind: 'unread' };
}

const ASKED_ASIDE = /\([^()]*\p{L}[^()]*\?\s*\)[\s.!]*$/u;

function readStatement(written: string): StatusWords {
  // Whoever asks has not said it; "(đúng hạn?)" asks about something beside it.
  if (/\?[\s)\].!]*$/.test(written) && !ASKED_ASIDE.test(written)) return { kind: 'unread' };
  // "Hoàn thành …%": the figure is still to be filled in.
  if (/(?:^|[\s.…_:(])%(?![\p{L}\d])/u.test(written) && !/\d ?%/.test(written)) return { kind: 'unread' };
  if (TO_FILL_IN.test(written)) return { kind: 'unread' };
  const entry = lastDiaryEntry(written);
  if (entry !== undefined) {
    const last = readLines(entry);
    return last.kind === 'said' ? { ...last, entry } : last;
  }
  return readLines(written);
}

/** What tells something: beside "đã hoàn thành", "chưa đến hạn" or "chưa có phản ánh" tells nothing of the state. */
function tellingClauses(clauses: readonly WrittenClause[]): readonly WrittenClause[] {
  const isDone = clauses.some(({ wordText: clause }) => readClause(clause) === 'done');
  return isDone ? clauses.filter(({ wordText: clause }) => !saysNothing(clause)) : clauses;
}

function kindsOf(clauses: readonly WrittenClause[]): readonly Clause[] {
  const kinds = clauses.filter(({ isAside }) => !isAside).map(({ wordText: clause }) => readClause(clause));
  for (const { wordText: clause } of clauses.filter(({ isAside }) => isAside)) {
    const kind = readClause(clause);
    const hasBegun = kind === 'goingOn' && kinds.includes('notStarted');
    if (PART_ALONE.isIn(clause)) kinds.push('inProgress');
    if (kind === 'notStarted' || kind === 'inProgress' || hasBegun) kinds.push(kind);
    if ((kinds.includes('done') || kinds.includes('didSomething')) && LATE.isIn(clause)) kinds.push('late');
  }
  return kinds;
}

function readLines(written: string): StatusWords {
  const lines = joinWrappedLines(written);
  // Parted at its commas, "không có khó khăn, vướng mắc" would tell of a trouble.
  const clauses = tellingClauses(writtenClauses(lines.replace(DENIED_TROUBLES, '')));
  const statements = contraryStatements(clauses);
  if (statements) return { kind: 'contrary', statements };
  const whole = wordText(lines);
  if (NOT_APPLICABLE.isIn(whole) && !CLEAN_RECORD.isIn(whole)) return said('notApplicable', true);
  const kinds = kindsOf(clauses);
  const has = (kind: Clause): boolean => kinds.includes(kind);
  const asides = clauses.filter(({ isAside, wordText: { text } }) => isAside && SHARE_ALONE.test(text));
  if ([whole, ...asides.map(({ wordText: aside }) => aside)].some(({ text }) => isDayOrShare(text)))
    return { kind: 'unread' };
  const part =
    asides.map(({ share }) => share).find((share) => share !== undefined && share < 100) ??
    readShare(
      clauses
        .filter(({ wordText: clause }) => !isPromise(clause))
        .map(({ wordText: clause }) => clause.text)
        .join('; '),
    );
  // "100% đợt 1": all of one piece.
  const isOfAPart = clauses.some(({ wordText: clause, share }) => share !== undefined && namesAPart(clause));
  const positive = has('done') || has('late') || has('didSomething') || has('goingOn') || has('inProgress');
  if (has('notStarted')) return said(positive || (part ?? 0) > 0 ? 'inProgress' : 'notStarted', true);
  if (has('inProgress') || (positive && REMAINS.isIn(whole))) return said('inProgress', true);
  if (positive && isTakenBack(clauses.map(({ wordText: clause }) => clause))) return said('inProgress', true);
  if (part !== undefined && part >= 100 && isOfAPart) return said('inProgress', true);
  if (part !== undefined && part < 100) return said(part === 0 ? 'notStarted' : 'inProgress', true);
  if (positive && clauses.some(({ wordText: clause }) => isHearsay(clause))) return { kind: 'unread' };
  // "Chậm 5 ngày, đã hoàn thành": lateness said in a clause of its own.
  if (has('done') && clauses.some(({ wordText: clause, isAside }) => !isAside && LATE.isIn(clause)))
    return said('doneLate', true);
  if (has('late')) return said('doneLate', true);
  if (has('done') || part !== undefined) return said('done', true);
  const isToGoOn = has('didSomething') && clauses.some(({ wordText: clause }) => isPlannedStep(clause));
  if (has('goingOn') || isToGoOn) return said('inProgress', false);
  if (has('didSomething')) return said('done', false);
  return namesDocument(written) || isLoneDay(whole) ? { kind: 'document' } : { kind: 'unread' };
}
