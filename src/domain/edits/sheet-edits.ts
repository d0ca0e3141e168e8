import type { CellAddress } from '../cell-content';
import type { RuleEdits } from './highlights/compare-rules';

/** What goes into one cell. A label is one of our own texts; nothing from the sheet is ever written. */
export type CellEdit = { readonly cell: CellAddress } & (
  | {
      readonly kind: 'ratio';
      readonly value: number;
      /** Set where the ratio is written as a formula that comes to the value. */
      readonly formula?: string;
      /** Set where the cell shows no percentage yet. */ readonly format?: string;
    }
  | { readonly kind: 'label'; readonly text: string }
  /** One of our own ratios or labels goes. */
  | { readonly kind: 'blank' }
);

export interface NameEdit {
  readonly name: string;
  readonly cell: CellAddress;
  readonly comment: string;
}

export interface RatioEdits {
  readonly cells: readonly CellEdit[];
  readonly addNames: readonly NameEdit[];
  readonly removeNames: readonly string[];
}

/** Everything that a run changes in one sheet. It is made for the sheet that was read, and for no other. */
export interface SheetEdits extends RatioEdits {
  readonly sheetId: string;
  readonly rules: RuleEdits;
}

/** True where the sheet already is as it should be. */
export function isNothing(edits: SheetEdits): boolean {
  return (
    edits.cells.length === 0 &&
    edits.addNames.length === 0 &&
    edits.removeNames.length === 0 &&
    edits.rules.add.length === 0 &&
    edits.rules.remove.length === 0
  );
}
