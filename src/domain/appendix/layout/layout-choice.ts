import type { ColumnRole } from './appendix-layout';

/** A column that the user pointed at. The heading finds it again after columns were inserted or moved. */
export interface ChosenColumn {
  readonly role: ColumnRole;
  /** Counted from 1, where the column stood when it was chosen. */
  readonly column: number;
  /** Its heading then, as in {@link AppendixLayout.headings}; "" where it had none. */
  readonly heading: string;
}

/** The user's own mapping of one sheet, as kept in the workbook. */
export interface LayoutChoice {
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly columns: readonly ChosenColumn[];
}
