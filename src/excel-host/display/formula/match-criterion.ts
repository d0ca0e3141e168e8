import { compareValues } from './compare-values';
import { type FormulaValue, isError, toText } from './formula-value';

/** The test that COUNTIF makes of a cell for a criterion such as 5, "x*", ">=5" or "<>". */
export function matchCriterion(criterion: FormulaValue): (value: FormulaValue) => boolean {
  if (typeof criterion !== 'string') {
    return (value) =>
      !isError(value) &&
      !isError(criterion) &&
      value !== undefined &&
      compareValues(value, criterion ?? 0) === 0;
  }
  const [, sign = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = rest.trim() === '' ? NaN : Number(rest);
  const isEqual = Number.isFinite(number) ? equalsNumber(number) : equalsText(rest, sign !== '');
  switch (sign) {
    case '':
    case '=':
      return isEqual;
    case '<>':
      return (value) => !isEqual(value);
    default:
      return (value) => {
        const wanted = Number.isFinite(number) ? number : rest;
        if (value === undefined || isError(value) || typeof value !== typeof wanted) return false;
        const order = compareValues(value, wanted);
        if (order === 0) return sign.length === 2;
        return sign.startsWith('<') ? order < 0 : order > 0;
      };
  }
}

function equalsNumber(number: number): (value: FormulaValue) => boolean {
  // A text that reads as the number counts too: "1" and 1 are alike to COUNTIF.
  return (value) =>
    typeof value === 'string' ? value.trim() !== '' && Number(value) === number : value === number;
}

function equalsText(text: string, hasSign: boolean): (value: FormulaValue) => boolean {
  if (text === '') return (value) => value === undefined || (value === '' && !hasSign);
  const pattern = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return `\\${part.startsWith('~') ? part.slice(1) : part}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'iu');
  return (value) =>
    (typeof value === 'string' || typeof value === 'boolean') && whole.test(String(toText(value)));
}
