import type { DeadlineNotation } from '../pieces/notation';

const CLOCK = '24/(?:7|24h?)';
const ALWAYS = '(?:thường xuyên|liên tục|thường kỳ|duy trì|lâu dài)';
const ALL_YEAR = String.raw`(?:trong )?(?:cả |suốt |quanh )năm(?: \d{4}| nay)?`;

/** "24/7" beside words for "always" is no day of July. By itself it may be one: see ../../reader/read-as-written.ts. */
export const roundTheClock: DeadlineNotation = {
  name: 'round-the-clock',
  // 24/7, thường xuyên · 24/7 (liên tục) · 24/24, cả năm · thường xuyên, 24/7 · thường xuyên (24/7)
  pattern: new RegExp(
    String.raw`^(?:${CLOCK}[,;]? \(?(?:${ALWAYS}|${ALL_YEAR})\)?|${ALWAYS}(?:[,;] ?| ?\()${CLOCK}\)?)(?:,? ${ALL_YEAR})?$`,
  ),
  read: () => ({ kind: 'ongoing' }),
};
