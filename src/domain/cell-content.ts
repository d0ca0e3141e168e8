/** Where a cell stands in its sheet, both counted from 1 as Excel shows them: row 8, column 2 is B8. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export function isSameAddress(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

/**
 * What a cell holds. `shown` is the user's own text as far as Excel hands it over: the text itself, or a
 * number written out by its format. `format` is the en-US number format code ("General", "dd/mm/yyyy").
 */
export type CellContent =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly shown: string;
      readonly format: string;
      readonly isFormula?: true;
    }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly shown: string;
      readonly format: string;
      readonly isFormula?: true;
    }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly shown: string; readonly isFormula?: true }
  | { readonly kind: 'error'; readonly code: string; readonly shown: string; readonly isFormula?: true };

export const EMPTY_CELL: CellContent = { kind: 'empty' };

/** The text of a cell as its user sees it; "" where it is empty. */
export function shownText(content: CellContent): string {
  return content.kind === 'empty' ? '' : content.shown;
}
