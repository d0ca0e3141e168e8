/** The parts of an A1 formula that moving cells or renaming a sheet can change, and the rest as it stands. */
export type FormulaToken =
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly sheetName?: string;
      readonly corners: readonly ReferenceCorner[];
    }
  /** Name, number, function, operator, text in quotes, spaces. */
  | { readonly kind: 'other'; readonly text: string };

/** "$B8": a part that is absent ("B:B" has no row) is undefined. */
export interface ReferenceCorner {
  readonly column?: string;
  readonly row?: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

// 'Phụ lục 1'!$K$8:$L$9   Sheet1!A1   B8   B:D   8:9   "text"   'name with quote'   SUM   #REF!
const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(!])|#[A-Z/0]+[!?A]?|'(?:[^']|'')+'!?|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*!?|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+|\s+|./gsu;

/** Splits a formula, with or without its "=", without losing a character. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, sheet, reference] = match;
    if (reference === undefined) {
      tokens.push({ kind: 'other', text });
      continue;
    }
    const corners = reference.split(':').map(parseCorner);
    const sheetName = sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
    tokens.push(
      sheetName === undefined
        ? { kind: 'reference', text, corners }
        : { kind: 'reference', text, sheetName, corners },
    );
  }
  return tokens;
}

function parseCorner(text: string): ReferenceCorner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, firstDollar = '', column = '', secondDollar = '', row = ''] = match ?? [];
  const isRowOnly = column === '';
  return {
    ...(isRowOnly ? {} : { column: column.toUpperCase() }),
    ...(row === '' ? {} : { row: Number(row) }),
    isColumnFixed: !isRowOnly && firstDollar === '$',
    isRowFixed: isRowOnly ? firstDollar === '$' : secondDollar === '$',
  };
}
