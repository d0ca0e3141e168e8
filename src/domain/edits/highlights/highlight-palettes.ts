import { DEFAULT_PALETTE, type HighlightPalette } from './highlight-kind';

/** The colours that the user may choose from; the first are the usual ones. */
export const PALETTE_NAMES = ['redAndYellow', 'orangeAndBlue'] as const;

export type PaletteName = (typeof PALETTE_NAMES)[number];

export const PALETTES: Readonly<Record<PaletteName, HighlightPalette>> = {
  redAndYellow: DEFAULT_PALETTE,
  // Yellow is due soon and blue a deadline to mend in both: who has chosen one reads the file of who has chosen the other.
  // Who cannot tell red from green, or yellow from pink, still tells these apart: by lightness too, not by hue alone.
  orangeAndBlue: {
    overdue: { fill: '#F8B26A', font: '#4A1F00' },
    dueSoon: { fill: '#FFF3B0', font: '#4D4700' },
    codeError: { fill: '#595959', font: '#FFFFFF' },
    deadlineError: { fill: '#B3D7F5', font: '#063A66' },
  },
};
