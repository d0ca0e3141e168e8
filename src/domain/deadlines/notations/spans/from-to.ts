import type { Bound } from '../../bound';
import type { Doubt, Reading, WrittenPoint } from '../../reading';
import { carriedWord, readBefore, readCarried } from '../pieces/carried-word';
import type { DeadlineNotation, DeadlineReader } from '../pieces/notation';

const ARROW = / ?(?:->|→|~|÷) ?/g;
const TO = /,? (?:(?:cho )?(?:đến|tới)|kết thúc)(?: hết| cuối ngày| trước| hết ngày)? |(?:,)? ?- ?/g;
const MOST_SPLITS = 8;

export const fromTo: DeadlineNotation = {
  name: 'from-to',
  // từ ngày 01/01/2026 đến ngày 31/3/2026 · từ tháng 3 đến hết tháng 9 · bắt đầu từ 00h00 ngày 09/9 đến 24h00 ngày 30/12
  pattern: /^(?:(?:bắt đầu|thực hiện|triển khai|trong|khoảng|thời gian|vào) )*(?:kể |tính )?từ (.+)$/,
  read: ([, rest = ''], reader) => readRange(rest, reader),
};

export const dashed: DeadlineNotation = {
  name: 'dashed',
  // tháng 11 - 12/2025 · quý II-III/2024 · 15-20/6/2024 · 01/6/2024 - 30/6/2024 · tháng 3 đến tháng 6 · 3-6/2024
  pattern:
    /^(?:trong |khoảng )*((?:ngày|tháng|quý|năm|đầu|giữa|cuối|tuần|thứ|mùng|\d).*(?:-|→|~|÷|>| đến | tới ).+)$/,
  read: ([, text = ''], reader) => readRange(text, reader),
};

function readRange(written: string, reader: DeadlineReader): Reading | undefined {
  const text = written.replace(ARROW, ' - ');
  let splits = 0;
  for (const to of text.matchAll(TO)) {
    if (splits++ > MOST_SPLITS) return undefined;
    const left = text.slice(0, to.index);
    const right = text.slice(to.index + to[0].length);
    // "1-2-3" is three numbers, not 1 to 2 March.
    if (/^\d{1,2} ?- ?\d{1,2}$/.test(right)) continue;
    // "30/6-2024" is a day with its year.
    if (to[0].includes('-') && /^\d{4}$/.test(right) && !/\d{4}/.test(left)) continue;
    const range = readEnds(left, right, /trước/.test(to[0]), reader);
    if (range) return range;
  }
  return undefined;
}

function readEnds(
  left: string,
  right: string,
  isBefore: boolean,
  reader: DeadlineReader,
): Reading | undefined {
  const word = carriedWord(left);
  const strict = isBefore || /^(?:trước )/.test(right);
  const tail = right.replace(/^(?:(?:trước|hết|cuối ngày) )+/, '');
  const end = readCarried(tail === 'năm' || tail === 'nay' ? `cả ${tail}` : tail, word, reader);
  if (!end) return undefined;
  if (left === 'nay') {
    return { kind: 'point', point: end, bound: strict ? 'before' : 'by' };
  }
  const named = reader.point(left);
  const start = named ?? readBefore(left, end);
  if (!start || mixes(start, end)) return undefined;
  const doubts: Doubt[] = [];
  // "3-6/2024" may be 3 June mistyped.
  if (!named && end.shape === 'month') doubts.push({ kind: 'twoReadings', other: `${left}/${tail}` });
  const endBound: Bound | undefined = strict ? 'before' : undefined;
  return {
    kind: 'range',
    start: plain(start),
    end,
    ...(endBound ? { endBound } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** In a range "5.4" or "3-6" is what stands beside it, no longer a doubt. */
function plain(point: WrittenPoint): WrittenPoint {
  const doubts = point.doubts?.filter((doubt) => doubt.kind !== 'twoReadings');
  const { doubts: _, ...rest } = point;
  return doubts && doubts.length > 0 ? { ...rest, doubts } : rest;
}

/** A year beside a day, or a day without month beside a quarter, is no range that anyone writes. */
function mixes(start: WrittenPoint, end: WrittenPoint): boolean {
  if (start.shape === 'years' || end.shape === 'years') return true;
  if (start.shape === 'day' && start.month === undefined) return end.shape !== 'day';
  return start.shape === 'year' && start.vague === undefined && end.shape !== 'year';
}
