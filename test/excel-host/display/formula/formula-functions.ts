import {
  dateFromSerial,
  serialFromDate,
  type DateSystem,
} from '../../../../src/domain/calendar/excel-serial';
import type { FormulaContext } from './formula-context';
import { formulaError, isError, toLogical, toNumber, toText, type FormulaValue } from './formula-value';
import { matchCriterion } from './match-criterion';
import { cellsOf, numbersOf, valueOf, type CellBlock, type Operand } from './operand';

type FormulaFunction = (operands: readonly Operand[], context: FormulaContext) => FormulaValue;

/** What our own conditional formats use, and what people put into theirs. IF and IFERROR are with the evaluator. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['AND', (operands) => logical(operands, (all) => all.every(Boolean))],
  ['OR', (operands) => logical(operands, (all) => all.some(Boolean))],
  ['XOR', (operands) => logical(operands, (all) => all.filter(Boolean).length % 2 === 1)],
  ['NOT', ([value]) => ifFine(toLogical(valueOf(value)), (holds) => !holds)],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['N', ([value]) => numberPart(valueOf(value))],
  ['T', ([value]) => ifFine(valueOf(value), (part) => (typeof part === 'string' ? part : ''))],
  ['TODAY', (_, { today, workbook }) => serialFromDate(today, workbook.dateSystem)],
  ['NOW', (_, { today, workbook }) => serialFromDate(today, workbook.dateSystem)],
  ['DATE', (operands, { workbook }) => date(operands, workbook.dateSystem)],
  ['YEAR', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'year')],
  ['MONTH', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'month')],
  ['DAY', ([value], { workbook }) => datePart(value, workbook.dateSystem, 'day')],
  ['LEN', ([value]) => ifFine(toText(valueOf(value)), (text) => text.length)],
  ['LEFT', ([value, count]) => part(value, count, (text, length) => text.slice(0, length))],
  [
    'RIGHT',
    ([value, count]) => part(value, count, (text, length) => text.slice(Math.max(0, text.length - length))),
  ],
  ['MID', ([value, start, count]) => middle(value, start, count)],
  [
    'TRIM',
    ([value]) => ifFine(toText(valueOf(value)), (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  ],
  ['UPPER', ([value]) => ifFine(toText(valueOf(value)), (text) => text.toUpperCase())],
  ['LOWER', ([value]) => ifFine(toText(valueOf(value)), (text) => text.toLowerCase())],
  ['EXACT', ([a, b]) => both(toText(valueOf(a)), toText(valueOf(b)), (left, right) => left === right)],
  ['SEARCH', (operands) => find(operands, (text) => text.toLowerCase())],
  ['FIND', (operands) => find(operands, (text) => text)],
  ['ISBLANK', ([value]) => valueOf(value) === undefined],
  ['ISNUMBER', ([value]) => typeof valueOf(value) === 'number'],
  ['ISTEXT', ([value]) => typeof valueOf(value) === 'string'],
  ['ISNONTEXT', ([value]) => typeof valueOf(value) !== 'string'],
  ['ISLOGICAL', ([value]) => typeof valueOf(value) === 'boolean'],
  ['ISERROR', ([value]) => isError(valueOf(value))],
  ['ISNA', ([value]) => isErrorNamed(valueOf(value), '#N/A')],
  ['SUM', (operands) => ofNumbers(operands, (numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ['MIN', (operands) => ofNumbers(operands, (numbers) => (numbers.length ? Math.min(...numbers) : 0))],
  ['MAX', (operands) => ofNumbers(operands, (numbers) => (numbers.length ? Math.max(...numbers) : 0))],
  ['AVERAGE', (operands) => ofNumbers(operands, average)],
  ['COUNT', (operands) => countWhere(operands, (value) => typeof value === 'number')],
  ['COUNTA', (operands) => countWhere(operands, (value) => value !== undefined)],
  ['COUNTBLANK', (operands) => countBlank(operands)],
  ['COUNTIF', (operands) => countIfs(operands.slice(0, 2))],
  ['COUNTIFS', (operands) => countIfs(operands)],
  ['ROUND', ([value, digits]) => both(toNumber(valueOf(value)), toNumber(valueOf(digits)), round)],
  ['ABS', ([value]) => ifFine(toNumber(valueOf(value)), Math.abs)],
  ['INT', ([value]) => ifFine(toNumber(valueOf(value)), Math.floor)],
  ['MOD', ([value, by]) => both(toNumber(valueOf(value)), toNumber(valueOf(by)), modulo)],
  ['ROW', ([place], { cell }) => (place?.kind === 'block' ? place.top : cell.row)],
  ['COLUMN', ([place], { cell }) => (place?.kind === 'block' ? place.left : cell.column)],
]);

function ifFine<T extends FormulaValue>(
  value: T,
  work: (fine: Exclude<T, { error: string }>) => FormulaValue,
): FormulaValue {
  return isError(value) ? value : work(value as Exclude<T, { error: string }>);
}

function both<T extends FormulaValue>(
  a: T,
  b: T,
  work: (a: Exclude<T, { error: string }>, b: Exclude<T, { error: string }>) => FormulaValue,
): FormulaValue {
  return ifFine(a, (left) => ifFine(b, (right) => work(left, right)));
}

/** Texts and blanks inside cells are passed over; given alone, a text that is no logical value is an error. */
function logical(
  operands: readonly Operand[],
  decide: (values: readonly boolean[]) => boolean,
): FormulaValue {
  const values: boolean[] = [];
  for (const operand of operands) {
    for (const value of operand.kind === 'block' ? cellsOf(operand) : [operand.value]) {
      if (operand.kind === 'block' && (value === undefined || typeof value === 'string')) continue;
      const read = toLogical(value);
      if (isError(read)) return read;
      values.push(read);
    }
  }
  return values.length === 0 ? formulaError('#VALUE!') : decide(values);
}

function numberPart(value: FormulaValue): FormulaValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || isError(value) ? value : 0;
}

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

function part(
  operand: Operand | undefined,
  count: Operand | undefined,
  cut: (text: string, length: number) => string,
): FormulaValue {
  const length = count ? toNumber(valueOf(count)) : 1;
  return ifFine(length, (number) =>
    number < 0
      ? formulaError('#VALUE!')
      : ifFine(toText(valueOf(operand)), (text) => cut(text, Math.trunc(number))),
  );
}

function middle(
  operand: Operand | undefined,
  start: Operand | undefined,
  count: Operand | undefined,
): FormulaValue {
  return both(toNumber(valueOf(start)), toNumber(valueOf(count)), (from, length) =>
    from < 1 || length < 0
      ? formulaError('#VALUE!')
      : ifFine(toText(valueOf(operand)), (text) =>
          text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(length)),
        ),
  );
}

function find([wanted, within, from]: readonly Operand[], fold: (text: string) => string): FormulaValue {
  const start = from ? toNumber(valueOf(from)) : 1;
  return ifFine(start, (first) =>
    both(toText(valueOf(wanted)), toText(valueOf(within)), (needle, text) => {
      const at = fold(text).indexOf(fold(needle), first - 1);
      return at < 0 ? formulaError('#VALUE!') : at + 1;
    }),
  );
}

function isErrorNamed(value: FormulaValue, name: string): boolean {
  return isError(value) && value.error === name;
}

function ofNumbers(
  operands: readonly Operand[],
  work: (numbers: readonly number[]) => FormulaValue,
): FormulaValue {
  const numbers = numbersOf(operands);
  return isError(numbers) ? numbers : work(numbers);
}

function average(numbers: readonly number[]): FormulaValue {
  if (numbers.length === 0) return formulaError('#DIV/0!');
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function countWhere(operands: readonly Operand[], counts: (value: FormulaValue) => boolean): number {
  const values = operands.flatMap((operand) =>
    operand.kind === 'block' ? [...cellsOf(operand)] : [operand.value],
  );
  return values.filter(counts).length;
}

function countBlank(operands: readonly Operand[]): FormulaValue {
  const [block] = operands;
  if (block?.kind !== 'block') return formulaError('#VALUE!');
  const filled = [...cellsOf(block)].filter((value) => value !== undefined && value !== '').length;
  return block.rows * block.columns - filled;
}

function countIfs(operands: readonly Operand[]): FormulaValue {
  const pairs: { block: CellBlock; matches: (value: FormulaValue) => boolean }[] = [];
  for (let index = 0; index < operands.length; index += 2) {
    const block = operands[index];
    if (block?.kind !== 'block') return formulaError('#VALUE!');
    pairs.push({ block, matches: matchCriterion(valueOf(operands[index + 1])) });
  }
  const [first] = pairs;
  if (!first) return formulaError('#VALUE!');
  const rows = Math.min(first.block.rows, first.block.lastRow());
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < first.block.columns; column += 1) {
      if (pairs.every(({ block, matches }) => matches(block.at(row, column)))) count += 1;
    }
  }
  return count;
}

/** Half away from zero, on the digits that Excel shows. */
function round(value: number, digits: number): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

/** The sign of the result is the divisor's. */
function modulo(value: number, by: number): FormulaValue {
  return by === 0 ? formulaError('#DIV/0!') : value - by * Math.floor(value / by);
}
