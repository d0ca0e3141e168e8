import type { WrittenPoint } from '../../reading';
import type { DeadlineReader } from './notation';

/** A number or a numeral that takes its word from its neighbour, with a year of its own perhaps. */
export const BARE = /^(?:\d{1,2}|[il|]{1,4}|[il|]?v)(?:(?: ?[/-] ?| năm )\d{4})?$/;
const NUMBER = /^\d{1,2}$/;

/**
 * The words that a bare number after `text` goes on with: "tháng" in "tháng 3, 6, 9", "ngày 20 tháng" in
 * "ngày 20 tháng 3, 6, 9".
 */
export function carriedWord(text: string): string | undefined {
  const words = text.match(
    /(?:^| )(?:(?:ngày )?\d{1,2},? (?:của )?tháng|(?:đầu|giữa|cuối|(?:thượng|trung|hạ) tuần|tuần \S+|nửa đầu|nửa cuối) (?:tháng|quý)|tháng|quý|ngày|năm)(?=\.? ?[\divl|])/g,
  );
  return words?.at(-1)?.trim();
}

/** Reads "6" or "III/2024" with the word carried from its neighbour, and anything else by itself. */
export function readCarried(
  text: string,
  word: string | undefined,
  reader: DeadlineReader,
): WrittenPoint | undefined {
  if (word !== undefined && BARE.test(text)) {
    const carried = reader.point(`${word} ${text}`);
    if (carried) return carried;
  }
  return reader.point(text);
}

/** A bare number before `next`, as the part of it that it must be: "15" before 20/6 is a day, "3" before 9/2024 a month. */
export function readBefore(text: string, next: WrittenPoint): WrittenPoint | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  if (next.shape === 'day') return { shape: 'day', day: value };
  if (next.shape === 'month' && next.toDay === undefined && value <= 12)
    return { shape: 'month', month: value };
  return undefined;
}
