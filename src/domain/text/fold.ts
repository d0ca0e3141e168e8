import { tidy } from './tidy';

const MARKS = /[\u0300-\u036F]/g;

const folded = new Map<string, string>();
const MOST_TEXTS = 10_000;
const LONGEST_KEPT = 60;

function foldAnew(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/**
 * Text reduced for keyword matching alone: tidied, lower case, no diacritics, "đ" as "d".
 * Never shown and never written: "chưa" and "chứa" fold alike.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldAnew(text);
  // A sheet says the same few things over and over.
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = foldAnew(text);
  if (folded.size >= MOST_TEXTS) folded.clear();
  folded.set(text, result);
  return result;
}
