import type { CellArea } from '../../cell-area';
import type { HighlightKind, HighlightPalette } from './highlight-kind';
import type { HighlightRule } from './highlight-rule';
import { marker } from './marker';
import { chunkAreas } from './row-areas';

/** Cells that light up together: on the same days, while they hold the same. */
export interface RuleGroup {
  readonly kind: HighlightKind;
  /** In sheet order. */
  readonly areas: readonly CellArea[];
  /** The members of the rule's AND over these of the areas, written for their first row. */
  readonly members: (over: RowSpan) => readonly string[];
}

/** Rows from the first to the last, both included. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rules of a group: one, or more where the list of its areas would become too long. */
export function rulesOf(group: RuleGroup, palette: HighlightPalette): readonly HighlightRule[] {
  const colours = palette[group.kind];
  return chunkAreas(group.areas).map((chunk) => {
    const over = {
      firstRow: Math.min(...chunk.map(({ firstRow }) => firstRow)),
      lastRow: Math.max(...chunk.map(({ lastRow }) => lastRow)),
    };
    return {
      kind: group.kind,
      formula: `=AND(${[marker(group.kind, chunk, colours), ...group.members(over)].join(',')})`,
      areas: chunk,
      colours,
      bold: group.kind === 'overdue',
    };
  });
}
