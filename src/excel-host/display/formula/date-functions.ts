import { daysInMonth } from '../../../domain/calendar/calendar-date';
import { dateFromSerial, type DateSystem, serialFromDate } from '../../../domain/calendar/excel-serial';
import { type FormulaFunction, ifFine } from './formula-function';
import { formulaError, type FormulaValue, isError, toNumber } from './formula-value';
import { type Operand, valueOf } from './operand';

/** Days as serial numbers of the workbook. */
export const DATE_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['TODAY', (_, { today, workbook }) => serialFromDate(today, workbook.dateSystem)],
  ['NOW', (_, { today, workbook }) => serialFromDate(today, workbook.dateSystem)],
  ['DATE', (operands, { workbook }) => date(operands, workbook.dateSystem)],
  ['YEAR', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'year')],
  ['MONTH', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'month')],
  ['EDATE', ([from, months], { workbook }) => monthsLater(from, months, workbook.dateSystem, false)],
  ['EOMONTH', ([from, months], { workbook }) => monthsLater(from, months, workbook.dateSystem, true)],
  ['DAY', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'day')],
];

/** Months and days beyond their range run on into the next month or year; years below 1900 count from it. */
function date(operands: readonly Operand[], system: DateSystem): FormulaValue {
  const numbers = numbersOfEach(operands.slice(0, 3));
  if (isError(numbers)) return numbers;
  const [year = 0, month = 0, day = 0] = numbers.map(Math.trunc);
  const fullYear = (year < 1900 ? year + 1900 : year) + Math.floor((month - 1) / 12);
  const monthInYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const firstOfMonth = serialFromDate({ year: fullYear, month: monthInYear, day: 1 }, system);
  const serial = firstOfMonth + day - 1;
  return serial < 0 || !Number.isFinite(serial) ? formulaError('#NUM!') : serial;
}

/** The same day so many months later, or the last day of that month where it is shorter or its end is asked for. */
function monthsLater(
  from: Operand | undefined,
  months: Operand | undefined,
  system: DateSystem,
  atEnd: boolean,
): FormulaValue {
  const numbers = numbersOfEach(
    [from, months].flatMap((operand) => (operand === undefined ? [] : [operand])),
  );
  if (isError(numbers)) return numbers;
  const [serial = 0, count = 0] = numbers.map(Math.trunc);
  const start = dateFromSerial(serial, system);
  if (!start) return formulaError('#NUM!');
  const month = start.month - 1 + count;
  const year = start.year + Math.floor(month / 12);
  const monthInYear = (((month % 12) + 12) % 12) + 1;
  const last = daysInMonth(year, monthInYear);
  return serialFromDate({ year, month: monthInYear, day: atEnd ? last : Math.min(start.day, last) }, system);
}

function datePart(
  operand: Operand | undefined,
  system: DateSystem,
  key: 'year' | 'month' | 'day',
): FormulaValue {
  return ifFine(
    toNumber(valueOf(operand)),
    (serial) => dateFromSerial(serial, system)?.[key] ?? formulaError('#NUM!'),
  );
}

function numbersOfEach(operands: readonly Operand[]): number[] | Extract<FormulaValue, { error: string }> {
  const numbers: number[] = [];
  for (const operand of operands) {
    const number = toNumber(valueOf(operand));
    if (isError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}
