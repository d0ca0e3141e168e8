/** What a row of the sheet is. */
export type RowKind =
  | 'title'
  | 'header'
  | 'headerNumbers'
  | 'section'
  | 'parent'
  | 'item'
  | 'continuation'
  | 'total'
  | 'note'
  | 'signature'
  | 'blank';

export interface AppendixRow {
  readonly row: number;
  readonly kind: RowKind;
}
