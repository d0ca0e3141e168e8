/** A quoted text, or what stands between two. */
const PARTS = /"(?:[^"]|"")*"|[^"]+/g;
const PLACE = /(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)(?::(?:\$?[A-Z]{1,3}\$?\d{1,7}|#REF!))?/g;

/** The formula as any spreadsheet may spell it: outside quoted texts no spaces, capitals only, and what `also` makes of it. */
function plainly(formula: string, also: (part: string) => string): string {
  return formula.replace(PARTS, (part) =>
    part.startsWith('"') ? part : also(part.replace(/\s/g, '').toUpperCase()),
  );
}

/** Excel writes "1E-07" and "1E+21" where a script writes "1e-7" and "1e+21". */
const EXPONENT = /(\d)E\+?(-?)0*(\d)/g;

/** The same for all formulas that differ in their spelling only. */
export function formulaKey(formula: string): string {
  return plainly(formula, (part) => part.replace(EXPONENT, '$1E$2$3'));
}

/** True where two formulas are the same but for the spelling. */
export function isSameFormula(one: string, other: string): boolean {
  return formulaKey(one) === formulaKey(other);
}

/** What of a formula stays when rows and columns are put in and taken out: everything but the places that it names. */
export function formulaShape(formula: string): string {
  return plainly(formula, (part) => part.replace(PLACE, '@'));
}
