import type { CellContent } from '../../cell-content';

/** Excel takes texts of up to 255 characters in a formula; below that we keep room for doubled quotes. */
const LONGEST_LITERAL = 200;
/** A line end other than the plain one does not survive being written into the file as part of a formula. */
const FRAGILE = /(?!\n)[\p{Cc}\uFFFE\uFFFF]/u;

/**
 * Members of an AND that hold while the cell at `reference` ("$K14") holds what it held. A blank cell equals 0, FALSE
 * and "" alike in a formula, so those two say that it is not blank.
 */
export function cellHolds(reference: string, content: CellContent): readonly string[] {
  switch (content.kind) {
    case 'empty':
      return [`${reference}=""`];
    case 'text':
      return textHolds(reference, content.text);
    case 'number':
      return numberHolds(reference, content.value);
    case 'boolean':
      return content.value ? [`${reference}=TRUE`] : [`${reference}=FALSE`, `${reference}<>""`];
    case 'error':
      return [`ISERROR(${reference})`];
  }
}

function textHolds(reference: string, text: string): readonly string[] {
  const fragile = text.search(FRAGILE);
  const kept = Math.min(LONGEST_LITERAL, fragile < 0 ? text.length : fragile);
  if (kept === text.length) return [`${reference}=${quote(text)}`];
  // A pair of surrogates is one character of the user's: never cut inside it.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(kept - 1)) ? kept - 1 : kept;
  const start = text.slice(0, end);
  return [`LEN(${reference})=${text.length}`, `LEFT(${reference},${start.length})=${quote(start)}`];
}

/** Excel reads 15 digits of a number in a formula: what has more is compared by a hair's breadth. */
function numberHolds(reference: string, value: number): readonly string[] {
  if (value === 0) return [`${reference}=0`, `${reference}<>""`];
  if (Number(value.toPrecision(15)) === value) return [`${reference}=${value}`];
  const hair = Math.abs(value) * 1e-12;
  const bounds = [value - hair, value + hair].map((bound) => Number(bound.toPrecision(15)));
  return [`${reference}>=${bounds[0]}`, `${reference}<=${bounds[1]}`];
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
