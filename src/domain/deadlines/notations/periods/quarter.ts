import type { PointNotation } from '../pieces/notation';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';

const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  nhất: 1,
};

/** "II", "ll" (typed with the letter l), "2", "tư"; 0 for anything else. */
export function quarterNumber(text: string): number {
  const plain = /^[il|]+v?$/.test(text) ? text.replace(/[l|]/g, 'i') : text;
  return QUARTERS[plain] ?? (/^\d+$/.test(plain) ? Number(plain) : 0);
}

export const quarter: PointNotation = {
  name: 'quarter',
  // quý II/2024 · quí 2 · Q2/2024 · Q.II · quý tư năm 2024 · quý II-2024 · quý I năm sau · quý ll (letters l)
  pattern: new RegExp(
    String.raw`^quý\.? ?(?:thứ )?([ivxl|]{1,5}|\d{1,2}|một|hai|ba|tư|bốn|nhất)${YEAR_OR_SHORT}$`,
  ),
  read: (match) => ({
    shape: 'quarter',
    quarter: quarterNumber(match[1] ?? ''),
    written: match[1] ?? '',
    ...withYear(match.groups),
  }),
};
