/** A quoted text, or what stands between two. */
const PARTS = /"(?:[^"]|"")*"|[^"]+/g;
const PLACE = /(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)(?::(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!))?/g;

/** The formula as any spreadsheet may spell it: outside quoted texts no spaces, capitals only. */
function plainly(formula: string): string {
  return formula.replace(PARTS, (part) =>
    part.startsWith('"') ? part : part.replace(/\s/g, '').toUpperCase(),
  );
}

/** True where two formulas are the same but for the spelling. */
export function isSameFormula(one: string, other: string): boolean {
  return plainly(one) === plainly(other);
}

/** What of a formula stays when rows and columns are put in and taken out: everything but the places that it names. */
export function formulaShape(formula: string): string {
  return plainly(formula).replace(PARTS, (part) => (part.startsWith('"') ? part : part.replace(PLACE, '@')));
}
