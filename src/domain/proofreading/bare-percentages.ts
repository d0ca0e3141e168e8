const PERCENTAGE = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s?%/gu;
const PARTS = /\d[\d.]*\s?\/\s?\d[\d.]*/u;
/** A number in a column of percentages. */
const ALONE = /^\s*\d{1,3}(?:[.,]\d+)?\s?%?\s*$/u;
/** What is aimed at has no parts yet. */
const AIMED_AT = /(?:từ|trên|ít nhất|tối thiểu|phấn đấu|mục tiêu|chỉ tiêu|không quá|dưới|tối đa)[^.;\n]*$/iu;

/** Percentages that stand without the two numbers that they come from, in the same sentence. */
export function barePercentages(text: string): readonly string[] {
  return text
    .split(/[;\n]|\.(?=\s|$)/u)
    .filter((sentence) => !PARTS.test(sentence) && !ALONE.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(PERCENTAGE)].flatMap((match) =>
        match[1] === '100' || match[1] === '0' || AIMED_AT.test(sentence.slice(0, match.index))
          ? []
          : [match[0]],
      ),
    );
}
