import { memoize } from '../memo';
import { tidy } from './tidy';

const MARKS = /[\u0300-\u036F]/g;

/** "đ", and the letters of Icelandic and of African languages that look like it. */
const LIKE_D = /[đðɖ]/g;
const LONGEST_KEPT = 60;

function foldAnew(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(LIKE_D, 'd');
}

const foldKept = memoize(foldAnew, { max: 10_000 });

/**
 * Text reduced for keyword matching alone: tidied, lower case, no diacritics, "đ" as "d".
 * Never shown and never written: "chưa" and "chứa" fold alike.
 */
export function fold(text: string): string {
  return text.length > LONGEST_KEPT ? foldAnew(text) : foldKept(text);
}
