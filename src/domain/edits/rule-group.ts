import type { HighlightKind, HighlightPalette } from './highlight-kind';
import type { HighlightRule } from './highlight-rule';
import { marker } from './marker';
import { chunkAreas, rowAreas } from './row-areas';
import type { ColumnSpan } from './table-span';

/** Rows that light up together: on the same days, while their cells hold the same. */
export interface RuleGroup {
  readonly kind: HighlightKind;
  readonly span: ColumnSpan;
  readonly rows: readonly number[];
  /** The members of the rule's AND, written for the rule's first row. */
  readonly members: (firstRow: number) => readonly string[];
}

/** The rules of a group: one, or more where the list of its areas would become too long. */
export function rulesOf(group: RuleGroup, palette: HighlightPalette): readonly HighlightRule[] {
  const colours = palette[group.kind];
  const areas = rowAreas(group.rows, group.span.firstColumn, group.span.lastColumn);
  return chunkAreas(areas).map((chunk) => ({
    kind: group.kind,
    formula: `=AND(${[marker(group.kind, chunk, colours), ...group.members(chunk[0]?.firstRow ?? 1)].join(',')})`,
    areas: chunk,
    colours,
    bold: group.kind === 'overdue',
  }));
}
