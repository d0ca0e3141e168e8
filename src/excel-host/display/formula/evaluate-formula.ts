import type { HostSheet } from '../../../xlsx/host-workbook';
import { compareValues } from './compare-values';
import type { FormulaContext } from './formula-context';
import { FORMULA_FUNCTIONS } from './formula-functions';
import type { BinaryOperator, CornerReference, FormulaTree } from './formula-tree';
import { formulaError, type FormulaValue, isError, toLogical, toNumber, toText } from './formula-value';
import type { CellBlock, Operand } from './operand';
import { parseFormula } from './parse-formula';

/** What a formula comes to; what this evaluator does not know is #NAME?, as Excel says of a function it does not know. */
export function evaluateFormula(tree: FormulaTree, context: FormulaContext): FormulaValue {
  return single(operand(tree, context));
}

/** A block of cells where one value is asked for stands for its first cell. */
function single(value: Operand): FormulaValue {
  return value.kind === 'value' ? value.value : value.at(0, 0);
}

function operand(tree: FormulaTree, context: FormulaContext): Operand {
  const value = (result: FormulaValue): Operand => ({ kind: 'value', value: result });
  switch (tree.kind) {
    case 'literal':
      return value(tree.value);
    case 'missing':
      return value(undefined);
    case 'reference':
      return blockOf(tree, context);
    case 'name':
      return named(tree.name, context);
    case 'negate':
      return value(arithmetic(evaluateFormula(tree.operand, context), 1, (number) => -number));
    case 'percent':
      return value(arithmetic(evaluateFormula(tree.operand, context), 1, (number) => number / 100));
    case 'binary':
      return value(
        binary(tree.operator, evaluateFormula(tree.left, context), evaluateFormula(tree.right, context)),
      );
    case 'call':
      return value(call(tree.name, tree.arguments, context));
  }
}

function blockOf(tree: Extract<FormulaTree, { kind: 'reference' }>, context: FormulaContext): Operand {
  const sheet = tree.sheet === undefined ? context.sheet : sheetNamed(tree.sheet, context);
  const first = moved(tree.first, context);
  const last = moved(tree.last, context);
  if (!sheet || !first || !last) return { kind: 'value', value: formulaError('#REF!') };
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return cellBlock(
    sheet,
    top,
    left,
    Math.abs(last.row - first.row) + 1,
    Math.abs(last.column - first.column) + 1,
  );
}

function cellBlock(sheet: HostSheet, top: number, left: number, rows: number, columns: number): CellBlock {
  return {
    kind: 'block',
    top,
    left,
    rows,
    columns,
    at: (row, column) => {
      const cell = sheet.rows.get(top + row)?.get(left + column);
      if (!cell || (cell.value === '' && cell.formula === undefined)) return undefined;
      return cell.value;
    },
    lastRow: () => Math.max(0, ...sheet.rows.keys()) - top + 1,
  };
}

function moved(
  corner: CornerReference,
  { origin, cell }: FormulaContext,
): { row: number; column: number } | undefined {
  const row = corner.row + (corner.isRowFixed ? 0 : cell.row - origin.row);
  const column = corner.column + (corner.isColumnFixed ? 0 : cell.column - origin.column);
  return row < 1 || column < 1 || row > 1_048_576 || column > 16_384 ? undefined : { row, column };
}

function sheetNamed(name: string, { workbook }: FormulaContext): HostSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A name of the sheet goes before one of the workbook. */
function named(name: string, context: FormulaContext): Operand {
  const candidates = context.workbook.names.filter(
    (known) => known.name.toLowerCase() === name.toLowerCase(),
  );
  const found =
    candidates.find(({ sheetId }) => sheetId === context.sheet.id) ??
    candidates.find(({ sheetId }) => sheetId === undefined);
  const tree = found && parseFormula(found.formula);
  // Only names of places and constants: a name that refers to names could refer to itself.
  const isPlain = tree?.kind === 'reference' || tree?.kind === 'literal';
  return isPlain ? operand(tree, context) : { kind: 'value', value: formulaError('#NAME?') };
}

function call(name: string, parts: readonly FormulaTree[], context: FormulaContext): FormulaValue {
  const part = (index: number): FormulaValue => {
    const tree = parts[index];
    return tree && evaluateFormula(tree, context);
  };
  // These work out only the branch that they need.
  if (name === 'IF') {
    const holds = toLogical(part(0));
    if (isError(holds)) return holds;
    if (parts.length < 3 && !holds) return false;
    return part(holds ? 1 : 2) ?? 0;
  }
  if (name === 'IFERROR') {
    const value = part(0);
    return isError(value) ? part(1) : value;
  }
  const known = FORMULA_FUNCTIONS.get(name);
  return known
    ? known(
        parts.map((tree) => operand(tree, context)),
        context,
      )
    : formulaError('#NAME?');
}

function binary(operator: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
    case '&':
      return `${String(toText(left))}${String(toText(right))}`;
    case '+':
      return arithmetic(left, right, (a, b) => a + b);
    case '-':
      return arithmetic(left, right, (a, b) => a - b);
    case '*':
      return arithmetic(left, right, (a, b) => a * b);
    case '/':
      return toNumber(right) === 0 ? formulaError('#DIV/0!') : arithmetic(left, right, (a, b) => a / b);
    case '^':
      return arithmetic(left, right, (a, b) => a ** b);
  }
}

function arithmetic(
  left: FormulaValue,
  right: FormulaValue,
  work: (a: number, b: number) => number,
): FormulaValue {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  const result = work(a, b);
  return Number.isFinite(result) ? result : formulaError('#NUM!');
}
