/** A piece of a formula. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'error' | 'word' | 'cell' | 'sheet' | 'sign';
  readonly text: string;
}

/** In this order; the first that fits wins. A sheet name includes its "!". */
const PIECES: readonly (readonly [FormulaToken['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/y],
  ['cell', /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/uy],
  ['cell', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),:]/y],
];

/** The pieces of a formula without its leading "="; undefined where a character fits nowhere. */
export function tokeniseFormula(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = pieceAt(formula, at);
    if (!token) return undefined;
    if (token.kind !== 'space') tokens.push({ kind: token.kind, text: token.text });
    at += token.text.length;
  }
  return tokens;
}

function pieceAt(
  formula: string,
  at: number,
): { kind: FormulaToken['kind'] | 'space'; text: string } | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
