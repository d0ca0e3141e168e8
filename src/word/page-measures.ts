import type { DocumentSection } from './text-document';

export type Orientation = DocumentSection['orientation'];

/** The decree's letters, named in all four slots: Word takes Vietnamese letters from more than one of them. */
export const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
} as const;

/** Half points. */
export const BODY_SIZE = 28;
export const TABLE_SIZE = 24;

/** A length in twentieths of a point, as Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** A4. */
export const PAGE = { short: twips(210), long: twips(297) } as const;

/** Top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. */
export const MARGINS = {
  portrait: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10) },
  landscape: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10) },
} as const;

export function textWidth(orientation: Orientation): number {
  const { left, right } = MARGINS[orientation];
  return (orientation === 'portrait' ? PAGE.short : PAGE.long) - left - right;
}

/** Whole lengths in the given shares that add up to the width. */
export function shareOut(width: number, shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((width * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)) / all),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
