import { combineParts } from '../notations/spans/combine-parts';
import { type Reading, withDoubts } from '../reading';
import { applyNotations, type ReadingBudget } from './apply-notations';
import { DOCUMENT } from './mask-references';

const SEGMENTS = /\s*[;()]\s*|,\s+|\.\s+|\s+-\s+/;
/** Words that change a date; where one was not understood, the date beside it is not to be trusted. */
const CHANGES_A_DATE =
  /\d|trước|sau|(?:^| )từ(?: |$)|đến|không|chưa|trừ|âm lịch|tháng|quý|(?:^| )năm(?: |$)|tuần|ngày|hoặc|lùi|gia hạn|điều chỉnh|thay|cũ|hủy|hoãn|chậm|muộn|quá|hết|kết thúc|bắt đầu|trở|tết|rằm|chạp|giêng|âl|mùa|(?:^| )(?:hè|đã|gia|điểm|mục|khoản|điều)(?: |$)/;
/** Right before a bare day these make it the day of a document. */
const NAMES_A_DOCUMENT =
  /(?:công văn|quyết định|văn bản|nghị quyết|nghị định|thông tư|chỉ thị|tờ trình|thông báo|kế hoạch|ký)$/;
/** It ends in May, and "hết năm học" is no end of the year. */
const SCHOOL_YEAR = /năm học/;
const MOST_SEGMENTS = 12;
const MOST_WORDS_DROPPED = 10;

/**
 * Reads what it can of a text that no notation reads as a whole. The words left over become a doubt; where they
 * could change the date, nothing is read. Undefined where no part reads.
 */
export function readPartially(text: string, budget: ReadingBudget): Reading | undefined {
  if (SCHOOL_YEAR.test(text)) return undefined;
  const segments = text.split(SEGMENTS).filter((segment) => segment !== '');
  if (segments.length > MOST_SEGMENTS) return undefined;
  const read: Reading[] = [];
  const parts: string[] = [];
  const unread: string[] = [];
  for (const segment of segments) {
    // A bare year or number beside a date belongs to it somehow: nothing to be read by itself.
    const isBare = segments.length > 1 && /^\d+$/.test(segment);
    if (isBare) return undefined;
    const whole = segments.length > 1 ? applyNotations(segment, budget) : undefined;
    const kept = whole ? undefined : dropOuterWords(segment, budget);
    const reading = whole ?? kept?.reading;
    if (!reading || reading.kind === 'invalid') {
      unread.push(segment);
      continue;
    }
    if (kept) unread.push(kept.dropped);
    read.push(reading);
    parts.push(segment);
  }
  const left = unread.filter((words) => words.replaceAll(DOCUMENT, '').trim() !== '');
  if (read.length === 0 || left.some((words) => CHANGES_A_DATE.test(words))) return undefined;
  const flat = read.flatMap((one): readonly Reading[] => (one.kind === 'list' ? one.parts : [one]));
  const combined = combineParts(flat, flat.length === parts.length ? parts : [], true, []);
  return combined && left.length > 0
    ? withDoubts(combined, { kind: 'unreadWords', words: left.join('; ') })
    : combined;
}

/** Leaves out words at the front, then at the back, until the rest reads. */
function dropOuterWords(
  segment: string,
  budget: ReadingBudget,
): { readonly reading: Reading; readonly dropped: string } | undefined {
  const words = segment.split(' ');
  const most = Math.min(words.length - 1, MOST_WORDS_DROPPED);
  for (let count = 1; count <= most; count++) {
    const dropped = words.slice(0, count).join(' ');
    if (NAMES_A_DOCUMENT.test(dropped) && /^(?:ngày|\d.*)$/.test(words[count] ?? '')) return undefined;
    const reading = applyNotations(words.slice(count).join(' '), budget);
    if (reading && isUsable(reading)) return { reading, dropped };
  }
  for (let count = 1; count <= most; count++) {
    const dropped = words.slice(words.length - count).join(' ');
    const reading = applyNotations(words.slice(0, words.length - count).join(' '), budget);
    if (reading && isUsable(reading)) return { reading, dropped };
  }
  return undefined;
}

/** "quý" left of "quỹ thi đua của quý" is no deadline that anyone wrote. */
function isUsable(reading: Reading): boolean {
  return reading.kind !== 'invalid' && !reading.doubts?.some((doubt) => doubt.kind === 'whichPeriod');
}
