import { shownText } from '../../cell-content';
import { readLegacyText } from '../../text/legacy-encoding';
import { tidy } from '../../text/tidy';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { PlanSection } from '../plan-appendix';
import type { RowFacts } from '../rows/row-facts';
import type { SheetGrid } from '../sheet/sheet-grid';

/** What a row is about, in the user's own words: what was read for an old encoding is never shown in their place. */
export class RowContents {
  private readonly columns: readonly number[];
  private readonly hasLegacy: boolean;
  /** What the row above is about. */
  private above = '';

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    const { columns } = layout;
    this.columns = [columns.get('content'), columns.get('task')].filter((column) => column !== undefined);
    this.hasLegacy = grid.legacy.length > 0;
  }

  /** A row without a name of its own goes by that of the row above. Rows must be given from the top down. */
  of(facts: RowFacts): string {
    const own = this.ownName(facts);
    if (own !== '') this.above = own;
    return own === '' ? this.above : own;
  }

  private ownName(facts: RowFacts): string {
    // Without an old encoding, the words for keywords are the user's own.
    if (!this.hasLegacy && facts.content !== '') return facts.content;
    for (const column of this.columns) {
      const text = tidy(shownText(this.grid.at(facts.row, column)));
      if (text !== '') return text;
    }
    return '';
  }

  /** A section's name, without the number that stands before it. */
  nameOf({ row, name }: PlanSection): string {
    const [content] = this.columns;
    if (!this.hasLegacy || content === undefined) return name;
    const written = tidy(shownText(this.grid.at(row, content)));
    return readLegacyText(written) ? written : name;
  }
}
