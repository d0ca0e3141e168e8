import { isOurName, type OurName, readOurName } from '../../domain/edits/ratios/ratio-name';

/** The names of ours that a sheet has. */
export interface NamesOfSheet {
  readonly names: readonly OurName[];
  /** Those of them that the user can see: hiding them has failed, and is to be done with the next write. */
  readonly seenNames: readonly string[];
}

/**
 * Queues the loading of a sheet's own names; reads those of ours. They are local, so that a copied sheet has its own.
 * One whose cell was moved to another sheet has no cell here any more.
 */
export function loadOurNames(sheet: Excel.Worksheet): () => NamesOfSheet {
  const { names } = sheet;
  sheet.load('name');
  names.load('items/name,items/formula,items/comment,items/scope,items/visible');
  return () => {
    // Excel on the web lists the workbook's own names, too.
    const ours = names.items.filter(({ name, scope }) => scope === 'Worksheet' && isOurName(name));
    const read = ours.flatMap(({ name, formula, comment, visible }) => {
      const here = isOnSheet(String(formula), sheet.name) ? String(formula) : '=#REF!';
      const our = readOurName({ name, formula: here, comment });
      return our === undefined ? [] : [{ our, visible }];
    });
    return {
      names: read.map(({ our }) => our),
      // Excel refuses to hide a name whose cell is gone.
      seenNames: read.flatMap(({ our, visible }) => (visible && our.cell !== undefined ? [our.name] : [])),
    };
  };
}

/** "='Phụ lục 1'!$K$8" is on "Phụ lục 1"; a reference without a sheet is on its own. */
export function isOnSheet(formula: string, sheetName: string): boolean {
  const mark = formula.lastIndexOf('!');
  if (mark < 0) return true;
  const sheet = formula
    .slice(1, mark)
    .replace(/^'(.*)'$/u, '$1')
    .replaceAll("''", "'");
  return sheet.toLowerCase() === sheetName.toLowerCase();
}
