import { foldTonePlacement } from '../text/fold-tone-placement';

// Written short in one office and in full in the next. In full they would outweigh the words that tell criteria apart.
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/cải cách hành chính/gu, 'cchc'],
  [/thủ tục hành chính/gu, 'tthc'],
  [/văn bản (?:quy phạm pháp luật|qppl)|vbqppl/gu, 'qppl'],
  [/quy phạm pháp luật/gu, 'qppl'],
  [/uỷ ban nhân dân/gu, 'ubnd'],
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/cán bộ,? công chức/gu, 'cbcc'],
  [/dịch vụ công trực tuyến/gu, 'dvctt'],
  [/dịch vụ công/gu, 'dvc'],
  [/công nghệ thông tin/gu, 'cntt'],
  [/kinh tế ?- ?xã hội/gu, 'ktxh'],
  [/kt ?- ?xh/gu, 'ktxh'],
];

// Words that say nothing of which criterion it is.
const FILLERS = new Set(
  'và các của về việc năm trong tại theo được cho là từ trên với đối những xã phường cấp'.split(' '),
);
const LEADING_CODE = /^\(?(?:[\divxl]{1,4}(?:\.\d{1,3}){0,5}|[a-zđ])[.):]\s+/u;
// "Chỉ số nội dung 2: Công khai, minh bạch", "Nội dung “Thủ tục hành chính công”": what a list calls its rows.
const LEADING_LABEL =
  /^(?:(?:trục|chỉ số) nội dung|chỉ số thành phần|nội dung|chỉ số|lĩnh vực)(?: (?:số |thứ )?[\divx]{1,4}(?![\p{L}\d]))? ?[.:-]? ?["“]?(?=\p{L})/u;

/** The words of a name by which it is known: short forms for full ones, lower case, tones in one place, no fillers and no years. */
export function meaningWords(name: string): ReadonlySet<string> {
  let text = foldTonePlacement(name).replace(LEADING_CODE, '').replace(LEADING_LABEL, '');
  text = text.replace(/(?<!\p{L})công tác(?!\p{L})/gu, ' ');
  for (const [full, short] of SHORT_FORMS) text = text.replace(full, short);
  const words = text
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word) && !/^\d+$/u.test(word));
  return new Set(words);
}

/** One text for every way of writing a name that differs in short forms, case, punctuation and fillers alone. */
export function meaningKey(name: string): string {
  return [...meaningWords(name)].sort().join(' ');
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}

/** How much two names share, 0 to 1: words in common out of the words of both. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * inCommon(a, b)) / (a.size + b.size);
}

/** From here on two names mean one criterion. */
export const SAME_MEANING = 0.6;
const TOLD_SHORTER = 0.8;

/**
 * True where two names may be told of one criterion, whose code they share: they are alike, or nearly all of the shorter
 * stands in the longer. Too weak to find a criterion by: "Cung ứng dịch vụ công" stands in the name of two.
 */
export function mayBeSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shorter = Math.min(a.size, b.size);
  return likeness(a, b) >= SAME_MEANING || (shorter >= 2 && inCommon(a, b) / shorter >= TOLD_SHORTER);
}
