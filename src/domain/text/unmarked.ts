import { tidy } from './tidy';

const MARKS = /[\u0300-\u036F]/g;

/** Text as it is written where marks make trouble, in names of files: tidied, capitals kept, no diacritics, "Đ" as "D". */
export function unmarked(text: string): string {
  return tidy(text).normalize('NFD').replace(MARKS, '').replace(/[đðɖ]/g, 'd').replace(/[ĐÐƉ]/g, 'D');
}
