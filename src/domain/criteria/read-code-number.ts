import type { CellContent } from '../cell-content';
import type { CellFinding } from '../finding';
import { codesFromSerial } from './code-from-date';
import type { CodeDamage } from './code-damage';
import { criterionCode, type CriterionCode } from './criterion-code';
import type { CodeReading } from './read-code';

type NumberCell = Extract<CellContent, { kind: 'number' }>;

const formatCodes = (format: string): string =>
  /^general$/iu.test(format)
    ? ''
    : format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./giu, '').toLowerCase();
const isTime = (format: string): boolean =>
  /h/u.test(formatCodes(format)) && !/[dy]/u.test(formatCodes(format));
const isDate = (format: string): boolean => /[dy]|m/u.test(formatCodes(format)) && !isTime(format);
const isPercent = (format: string): boolean => formatCodes(format).includes('%');
const decimals = (format: string): number => /0\.(0+)/u.exec(format)?.[1]?.length ?? 0;

/** Whole numbers that are days of 2000-2099: nobody numbers a criterion 45293. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

const plain = (value: number): string => String(Number(value.toPrecision(12)));

function dateTurned(
  cell: NumberCell,
  damage: CodeDamage | undefined,
  likely: CriterionCode | undefined,
): CodeReading {
  const finding: CellFinding = {
    rule: 'code/date-turned',
    severity: 'error',
    found: cell.shown,
    facts: {},
    ...(likely ? { proposal: { text: likely, certain: false } } : {}),
  };
  return {
    written: cell.shown,
    ...(likely ? { code: likely } : {}),
    ...(damage ? { damage } : {}),
    findings: [finding],
  };
}

/** The number as a code, and the code with a zero more: 1.1 may have been 1.10. */
function readPlain(cell: NumberCell, value: number): CodeReading {
  const text = plain(value);
  const short = criterionCode(text);
  if (!short) {
    return {
      written: cell.shown,
      findings: [{ rule: 'code/malformed', severity: 'error', found: cell.shown, facts: {} }],
    };
  }
  // A whole number loses nothing by being a number.
  if (Number.isInteger(value) && decimals(cell.format) === 0)
    return { written: cell.shown, code: short, findings: [] };
  const long = criterionCode(Number.isInteger(value) ? `${text}.${'1'.padEnd(2, '0')}` : `${text}0`);
  const displayed =
    decimals(cell.format) > 1 ? criterionCode(value.toFixed(decimals(cell.format))) : undefined;
  const code = displayed ?? short;
  const oneDecimal = /^\d+\.\d$/u.test(text);
  return {
    written: cell.shown,
    code,
    ...(oneDecimal && long ? { damage: { kind: 'number', short, long } } : {}),
    findings: [
      {
        rule: 'code/stored-as-number',
        severity: 'info',
        found: cell.shown,
        facts: {},
        proposal: { text: code, certain: true },
      },
    ],
  };
}

/**
 * The code behind a number cell. Excel keeps "1.10" as 1.1, "2.1" as a day (45293 shown "2-Jan"), "1:10" as a time
 * of day, "(1)" as −1, and divides by 100 what is typed into a cell with a percent format.
 */
export function readCodeNumber(cell: NumberCell): CodeReading {
  const { value, format } = cell;
  if (isTime(format) && value > 0 && value < 5) {
    const minutes = Math.round(value * 24 * 60);
    const code = criterionCode(`${Math.floor(minutes / 60)}.${minutes % 60}`);
    return dateTurned(cell, code && { kind: 'ambiguous', codes: [code] }, code);
  }
  if (isDate(format)) {
    // Below 61 no date was meant: a code was typed into a column that is formatted as dates.
    if (value < 61) {
      const code = criterionCode(plain(value));
      return dateTurned(cell, code && { kind: 'ambiguous', codes: [code] }, code);
    }
    const damage = codesFromSerial(value, format);
    return dateTurned(cell, damage, damage?.dayFirst ?? damage?.monthFirst);
  }
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) {
    const damage = codesFromSerial(value, 'd-mmm');
    return dateTurned(cell, damage, damage?.dayFirst ?? damage?.monthFirst);
  }
  return readPlain(cell, Math.abs(isPercent(format) ? value * 100 : value));
}
