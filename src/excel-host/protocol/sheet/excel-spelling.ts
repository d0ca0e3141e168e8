import { type FormulaToken, tokenizeFormula } from './formula-tokens';
import { quoteSheetName } from './sheet-address';

/** A cell's formula as Excel tells it again: functions, references and truth values in capitals, sheets quoted where they must be. */
export function inExcelSpelling(formula: string): string {
  const tokens = tokenizeFormula(formula);
  return tokens.map((token, index) => spelled(token, tokens[index + 1]?.text)).join('');
}

/** A number as Excel writes it in a formula: 1e-7 is 1E-07. */
export function withExcelNumbers(formula: string): string {
  return tokenizeFormula(formula)
    .map(({ text }) => excelNumber(text))
    .join('');
}

function spelled(token: FormulaToken, next: string | undefined): string {
  const { text } = token;
  if (token.kind === 'reference') {
    const local = text.slice(text.lastIndexOf('!') + 1).toUpperCase();
    return token.sheetName === undefined ? local : `${quoteSheetName(token.sheetName)}!${local}`;
  }
  if (next === '(' && /^[a-z]/i.test(text)) return text.toUpperCase();
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  return excelNumber(text);
}

function excelNumber(text: string): string {
  const match = /^(\d+\.?\d*|\.\d+)e([+-]?)(\d+)$/i.exec(text);
  if (!match) return text;
  const [, digits = '', sign = '', exponent = ''] = match;
  return `${digits}E${sign === '-' ? '-' : '+'}${exponent.padStart(2, '0')}`;
}
