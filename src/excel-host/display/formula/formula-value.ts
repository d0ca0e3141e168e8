/** What a formula can come to. Undefined is a blank cell, which is 0, "" and FALSE as the place asks. */
export type FormulaValue = number | string | boolean | FormulaError | undefined;

export interface FormulaError {
  readonly error: string;
}

export function formulaError(error: string): FormulaError {
  return { error };
}

export function isError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** As arithmetic reads it: TRUE is 1, "12" is 12, a blank is 0, any other text is #VALUE!. */
export function toNumber(value: FormulaValue): number | FormulaError {
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : formulaError('#VALUE!');
}

/** As "&" reads it; a number by its 15 digits. */
export function toText(value: FormulaValue): string | FormulaError {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value;
}

/** As IF and a conditional format read it. */
export function toLogical(value: FormulaValue): boolean | FormulaError {
  if (value === undefined) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  const name = value.toUpperCase();
  return name === 'TRUE' ? true : name === 'FALSE' ? false : formulaError('#VALUE!');
}
