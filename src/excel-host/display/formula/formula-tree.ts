/** One corner of a reference. Relative parts ("A" of A$1) count from the cell that the formula is written for. */
export interface CornerReference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export type BinaryOperator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

export type FormulaTree =
  | { readonly kind: 'literal'; readonly value: number | string | boolean | { readonly error: string } }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'reference';
      readonly sheet?: string;
      readonly first: CornerReference;
      readonly last: CornerReference;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: FormulaTree }
  | { readonly kind: 'percent'; readonly operand: FormulaTree }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly FormulaTree[] };
