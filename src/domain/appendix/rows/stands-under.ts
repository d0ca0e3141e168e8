import type { RowFacts } from './row-facts';

const LETTERED = /^[a-zđ] ?[).] /u;
const PLUS = /^\+/;
const DASHED = /^[-*•●○–—▪]/u;

/** How deep a row stands by the sign before it: numbered 0, "a)" 1, "-" 2, "+" 3; undefined for plain words. */
function signDepth({ marker, title }: RowFacts): number | undefined {
  switch (marker.style) {
    case 'letter':
    case 'roman':
    case 'arabic':
    case 'dotted':
    case 'odd':
      return 0;
    case 'lower':
      return 1;
    case 'bullet':
      return 2;
    case 'none':
      if (LETTERED.test(title)) return 1;
      if (PLUS.test(title)) return 3;
      return DASHED.test(title) ? 2 : undefined;
    default:
      return marker.style satisfies never;
  }
}

/** True for a row with neither a number nor a sign such as "-" before its words. */
export function isPlainRow(facts: RowFacts): boolean {
  return signDepth(facts) === undefined;
}

function isUnderCode(code: string, upper: string): boolean {
  if (upper === '' || code.length <= upper.length || !code.startsWith(upper)) return false;
  // "3.10" that lost its zero is "3.1" and still holds "3.10.1".
  return code[upper.length] === '.' || (upper.includes('.') && code.startsWith('0.', upper.length));
}

/** True where the number or sign of a row says that it belongs to a row above it: 1.1.1 to 1.1, "-" to 2, 1 to I. */
export function standsUnder(row: RowFacts, upper: RowFacts): boolean {
  if (isUnderCode(row.marker.code, upper.marker.code)) return true;
  const [depth, upperDepth] = [signDepth(row), signDepth(upper)];
  if (depth === undefined || upperDepth === undefined) return false;
  if (depth !== 0 || upperDepth !== 0) return depth > upperDepth;
  const isCapital = upper.marker.style === 'roman' || upper.marker.style === 'letter';
  return isCapital && (row.marker.style === 'arabic' || row.marker.style === 'dotted');
}
