import { columnNumber } from '../../../domain/a1-notation';
import type { BinaryOperator, CornerReference, FormulaTree } from './formula-tree';
import { type FormulaToken, tokeniseFormula } from './tokenise-formula';

/** Weakest first; "^" binds tighter than these and is read by its own rule. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads an en-US formula, with or without its "="; undefined where it is not one that this evaluator knows. */
export function parseFormula(formula: string): FormulaTree | undefined {
  const tokens = tokeniseFormula(formula.replace(/^=/, ''));
  if (!tokens || tokens.length === 0) return undefined;
  const reader = new FormulaReader(tokens);
  const tree = reader.binary(0);
  return reader.isAtEnd() ? tree : undefined;
}

class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  binary(level: number): FormulaTree | undefined {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.isSign(sign));
      if (!left || !operator) return left;
      this.at += 1;
      const right = this.binary(level + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
  }

  /** Excel's minus binds tighter than "^": -2^2 is 4. */
  private unary(): FormulaTree | undefined {
    if (this.takeSign('-')) {
      const operand = this.unary();
      return operand && { kind: 'negate', operand };
    }
    if (this.takeSign('+')) return this.unary();
    let tree = this.primary();
    while (tree && this.takeSign('%')) tree = { kind: 'percent', operand: tree };
    return tree;
  }

  private primary(): FormulaTree | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'literal', value: { error: token.text } };
      case 'cell':
        return this.reference(token.text, undefined);
      case 'sheet':
        return this.onSheet(token.text);
      case 'word':
        return this.word(token.text);
      case 'sign': {
        const inner = token.text === '(' ? this.binary(0) : undefined;
        return inner && this.takeSign(')') ? inner : undefined;
      }
    }
  }

  private onSheet(text: string): FormulaTree | undefined {
    const cell = this.tokens[this.at];
    if (cell?.kind !== 'cell') return undefined;
    this.at += 1;
    const name = text.slice(0, -1);
    return this.reference(cell.text, name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);
  }

  private reference(text: string, sheet: string | undefined): FormulaTree | undefined {
    const [firstText = '', wholeColumnEnd] = text.split(':');
    let lastText = wholeColumnEnd ?? firstText;
    if (wholeColumnEnd === undefined && this.isSign(':')) {
      const next = this.tokens[this.at + 1];
      if (next?.kind !== 'cell') return undefined;
      this.at += 2;
      lastText = next.text;
    }
    const first = corner(firstText, 1);
    const last = corner(lastText, 1_048_576);
    return { kind: 'reference', first, last, ...(sheet !== undefined && { sheet }) };
  }

  private word(text: string): FormulaTree | undefined {
    const name = text.toUpperCase();
    if (!this.takeSign('(')) {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'literal', value: name === 'TRUE' };
      return { kind: 'name', name: text };
    }
    const list: FormulaTree[] = [];
    if (this.takeSign(')')) return { kind: 'call', name, arguments: list };
    for (;;) {
      const isMissing = this.isSign(',') || this.isSign(')');
      const argument: FormulaTree | undefined = isMissing ? { kind: 'missing' } : this.binary(0);
      if (!argument) return undefined;
      list.push(argument);
      if (this.takeSign(')')) return { kind: 'call', name, arguments: list };
      if (!this.takeSign(',')) return undefined;
    }
  }

  private isSign(sign: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === sign;
  }

  private takeSign(sign: string): boolean {
    const isNext = this.isSign(sign);
    if (isNext) this.at += 1;
    return isNext;
  }
}

/** "$A1", or "$A" of a whole column, whose row is then given. */
function corner(text: string, rowOfColumn: number): CornerReference {
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] =
    /^(\$?)([A-Za-z]+)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    row: row === '' ? rowOfColumn : Number(row),
    column: columnNumber(column),
    isRowFixed: rowFixed !== '' || row === '',
    isColumnFixed: columnFixed !== '',
  };
}
