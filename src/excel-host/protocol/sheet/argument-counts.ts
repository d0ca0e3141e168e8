import { tokenizeFormula } from './formula-tokens';

/** The fewest arguments of functions that people use in trackers; of others nothing is known here. */
const FEWEST: Readonly<Record<string, number>> = {
  ABS: 1,
  AND: 1,
  AVERAGE: 1,
  COUNT: 1,
  COUNTA: 1,
  COUNTBLANK: 1,
  COUNTIF: 2,
  COUNTIFS: 2,
  DATE: 3,
  DATEDIF: 3,
  DATEVALUE: 1,
  DAY: 1,
  EDATE: 2,
  EOMONTH: 2,
  EXACT: 2,
  FIND: 2,
  HLOOKUP: 3,
  IF: 2,
  IFERROR: 2,
  INDEX: 2,
  INT: 1,
  ISBLANK: 1,
  ISERROR: 1,
  ISNUMBER: 1,
  ISTEXT: 1,
  LEFT: 1,
  LEN: 1,
  LOWER: 1,
  MATCH: 2,
  MAX: 1,
  MID: 3,
  MIN: 1,
  MOD: 2,
  MONTH: 1,
  N: 1,
  NETWORKDAYS: 2,
  NOT: 1,
  OR: 1,
  RIGHT: 1,
  ROUND: 2,
  SEARCH: 2,
  SUBSTITUTE: 3,
  SUM: 1,
  SUMIF: 2,
  SUMIFS: 3,
  SUMPRODUCT: 1,
  TEXT: 2,
  TRIM: 1,
  UPPER: 1,
  VALUE: 1,
  VLOOKUP: 3,
  WEEKDAY: 1,
  WORKDAY: 2,
  YEAR: 1,
};

/** Excel refuses a known function that lacks arguments: "=DATE()". */
export function hasEnoughArguments(formula: string): boolean {
  const open: { fewest: number; commas: number; isEmpty: boolean }[] = [];
  let before = '';
  for (const { text } of tokenizeFormula(formula)) {
    if (/^\s+$/.test(text)) continue;
    const call = open.at(-1);
    if (text === ')') {
      const closed = open.pop();
      if (closed && (closed.isEmpty ? 0 : closed.commas + 1) < closed.fewest) return false;
    } else if (call && text === ',') {
      call.commas += 1;
      call.isEmpty = false;
    } else if (call) call.isEmpty = false;
    if (text === '(') open.push({ fewest: FEWEST[before.toUpperCase()] ?? 0, commas: 0, isEmpty: true });
    before = text;
  }
  return true;
}
