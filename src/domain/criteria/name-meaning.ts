import { foldTonePlacement } from '../text/fold-tone-placement';

// Written short in one office and in full in the next.
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cchc(?!\p{L})/gu, 'cải cách hành chính'],
  [/(?<!\p{L})tthc(?!\p{L})/gu, 'thủ tục hành chính'],
  [/(?<!\p{L})(?:vbqppl|qppl)(?!\p{L})/gu, 'văn bản quy phạm pháp luật'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})cbcc(?!\p{L})/gu, 'cán bộ công chức'],
  [/(?<!\p{L})dvctt(?!\p{L})/gu, 'dịch vụ công trực tuyến'],
  [/(?<!\p{L})dvc(?!\p{L})/gu, 'dịch vụ công'],
  [/(?<!\p{L})cntt(?!\p{L})/gu, 'công nghệ thông tin'],
  [/(?<!\p{L})kt-xh(?!\p{L})/gu, 'kinh tế xã hội'],
  [/(?<!\p{L})tn ?& ?tkq(?!\p{L})/gu, 'tiếp nhận và trả kết quả'],
];

// Words that say nothing of which criterion it is.
const FILLERS = new Set(
  'và các của về việc công tác năm trong tại theo được có cho là từ trên với đối những một số tình hình xã phường cấp'.split(
    ' ',
  ),
);
const LEADING_CODE = /^(?:[\divxl]{1,4}(?:\.\d{1,3}){0,5}|[a-zđ])[.):]\s+/u;

/** The words of a name by which it is known: short forms in full, lower case, tones in one place, no fillers and no years. */
export function meaningWords(name: string): ReadonlySet<string> {
  let text = foldTonePlacement(name).replace(LEADING_CODE, '');
  for (const [short, full] of SHORT_FORMS) text = text.replace(short, full);
  const words = text
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word) && !/^\d+$/u.test(word));
  return new Set(words);
}

/** One text for every way of writing a name that differs in short forms, case, punctuation and fillers alone. */
export function meaningKey(name: string): string {
  return [...meaningWords(name)].sort().join(' ');
}

/** How much two names share, 0 to 1: words in common out of the shorter, held down by the longer. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const ofShorter = common / Math.min(a.size, b.size);
  const ofBoth = (2 * common) / (a.size + b.size);
  // A short name inside a long one is the same criterion told at less length, if it has words enough to tell.
  return Math.min(a.size, b.size) >= 3 ? Math.max(ofBoth, ofShorter * 0.8) : ofBoth;
}

/** From here on two names mean one criterion. */
export const SAME_MEANING = 0.6;
