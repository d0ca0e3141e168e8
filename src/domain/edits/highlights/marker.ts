import { formatArea } from '../../a1-notation';
import type { CellArea } from '../../cell-area';
import { fingerprint } from '../../text/fingerprint';
import { HIGHLIGHT_KINDS, type HighlightColours, type HighlightKind } from './highlight-kind';

const MARKER = /\bN\("tien-do:([a-zA-Z]+)(?::[0-9a-z]+)?"\)=0/;

/**
 * The member of an AND by which our rules are found again, always true. It carries a fingerprint of the areas and
 * colours that the rule was made with: Excel tells the formula of a rule in the first round trip, but its areas only
 * in a second one, and shifts no text inside quotes when rows move. So a rule whose rows have moved is noticed at once.
 */
export function marker(kind: HighlightKind, areas: readonly CellArea[], colours: HighlightColours): string {
  const made = fingerprint([...areas.map(formatArea), colours.fill, colours.font].join(' '));
  return `N("tien-do:${kind}:${made}")=0`;
}

/** The kind of our highlight whose formula this is; undefined for everyone else's. */
export function markedKind(formula: string | undefined): HighlightKind | undefined {
  const kind = formula === undefined ? undefined : MARKER.exec(formula)?.[1];
  return HIGHLIGHT_KINDS.find((known) => known === kind);
}

/**
 * Ours even where the kind is from a later version: it is cleared with the rest. So is a rule that never got its
 * formula, which only a run that broke off in its midst leaves behind.
 */
export function isMarked(formula: string | undefined): boolean {
  return formula !== undefined && (formula === '' || MARKER.test(formula));
}
