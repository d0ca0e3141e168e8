import { unmarked } from '../text/unmarked';

/** Signs that Windows takes in no file name. */
const ILLEGAL = /[\\/:*?"<>|]/;
const BETWEEN = /\s*[\\/:|]\s*/g;
const DROPPED = /[*?"<>[\]]/g;
const LONGEST_SHORT_NAME = 60;

export function hasIllegalCharacter(name: string): boolean {
  return ILLEGAL.test(name);
}

/**
 * "Xa Thach Chau-KQ khac phuc ton tai 1 - sang kien": the name that the rule gives to a document, without marks, so that
 * it stays the same on every machine.
 */
export function evidenceName(unit: string, number: string, shortName: string): string {
  const whose = asFileName(unit);
  return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}-KQ khac phuc ton tai ${number} - ${asShortName(shortName)}`;
}

/** A text as the short name of a document: unmarked, its illegal signs replaced, cut between words. */
export function asShortName(text: string): string {
  const name = asFileName(text).replace(/[ .;,-]+$/, '');
  if (name.length <= LONGEST_SHORT_NAME) return name;
  const cut = name.slice(0, LONGEST_SHORT_NAME + 1).lastIndexOf(' ');
  return name.slice(0, cut > 0 ? cut : LONGEST_SHORT_NAME).replace(/[ .;,-]+$/, '');
}

function asFileName(text: string): string {
  return unmarked(text).replace(BETWEEN, '-').replace(DROPPED, '').replace(/ {2,}/g, ' ').trim();
}
