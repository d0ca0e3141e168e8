import { both, type FormulaFunction, ifFine } from './formula-function';
import { formulaError, type FormulaValue, toNumber, toText } from './formula-value';
import { type Operand, valueOf } from './operand';

/** Texts, their parts, and where one stands in another. */
export const TEXT_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['T', ([value]) => ifFine(valueOf(value), (part) => (typeof part === 'string' ? part : ''))],
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
];

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
