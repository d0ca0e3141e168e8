import { EMPTY_CELL, shownText, type CellContent } from '../cell-content';
import { readLegacyText } from '../text/legacy-encoding';
import type { AppendixLayout, ColumnRole } from './appendix-layout';
import { isDitto } from './ditto';
import { keywordText, type SheetGrid } from './sheet-grid';

export interface ResolvedCell {
  /** What the cell stands for: its own value, that of its merge, or that of the row which it repeats. */
  readonly content: CellContent;
  /** "-nt-" with nothing above it. */
  readonly repeatsNothing: boolean;
}

/** Cells with what merges and "-nt-" make of them. Rows must be asked for from the top down. */
export class InheritedCells {
  private readonly above = new Map<ColumnRole, CellContent>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly layout: AppendixLayout,
  ) {}

  /** Undefined where no column has the role. */
  resolve(row: number, role: ColumnRole): ResolvedCell | undefined {
    const column = this.layout.columns.get(role);
    if (column === undefined) return undefined;
    const own = this.grid.at(row, column);
    if (own.kind !== 'text') {
      this.above.set(role, own);
      return { content: own, repeatsNothing: false };
    }
    if (own.text.length > 24 || !isDitto(keywordText(own))) {
      this.above.set(role, own);
      return { content: own, repeatsNothing: false };
    }
    const above = this.above.get(role);
    const isBlank = above === undefined || shownText(above).trim() === '';
    return isBlank
      ? { content: EMPTY_CELL, repeatsNothing: true }
      : { content: above, repeatsNothing: false };
  }

  /** The content with its text as it was meant, where an old encoding hides it. */
  readable(content: CellContent): CellContent {
    if (content.kind !== 'text') return content;
    // The deadline's own reader reports stray spaces and the like, so Unicode text goes to it untouched.
    const legacy = readLegacyText(content.text);
    return legacy ? { ...content, text: legacy.readable } : content;
  }
}
