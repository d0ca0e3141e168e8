/**
 * What to enter into a cell so that it holds again what it held: its formula, or its value. A text is entered with a
 * leading apostrophe, which Excel takes away: without it "30/6" would become a date and "=x" a formula.
 */
export function restoringEntry(value: unknown, formula: unknown): string | number | boolean {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
