/**
 * Why something is highlighted, the strongest first. The two errors stand before the two standings: they colour one
 * cell, which would be lost under the colour of its row, while the row shows on all its other cells.
 */
export const HIGHLIGHT_KINDS = ['codeError', 'deadlineError', 'overdue', 'dueSoon'] as const;

export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** "#RRGGBB" both; together they must read at 4.5 : 1 or better. */
export interface HighlightColours {
  readonly fill: string;
  readonly font: string;
}

export type HighlightPalette = Readonly<Record<HighlightKind, HighlightColours>>;

export const DEFAULT_PALETTE: HighlightPalette = {
  overdue: { fill: '#FDE0DD', font: '#8B0000' },
  dueSoon: { fill: '#FFE699', font: '#5C3D00' },
  codeError: { fill: '#E4DFEC', font: '#4B2C82' },
  deadlineError: { fill: '#DDEBF7', font: '#1F3864' },
};
