import type { CellArea } from '../../domain/cell-area';
import type { Axis } from './axis';
import type { CellLook } from './cell-look';

/** A sheet as the grid draws it. */
export interface GridModel {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows and columns stay in sight while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  look(row: number, column: number): CellLook;
  /** No text, and no merge: the text of a neighbour may run over it. */
  isBlank(row: number, column: number): boolean;
  mergeAt(row: number, column: number): CellArea | undefined;
  /** The first and last row of all merges that touch a row; the row itself where none does. */
  mergeReach(row: number): { readonly first: number; readonly last: number };
  /** What the editor opens with and the formula bar shows: the formula where there is one. */
  entry(row: number, column: number): string;
  readonly isReadOnly: boolean;
}
