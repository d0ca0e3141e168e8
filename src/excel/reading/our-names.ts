import { isOurName, readOurName, type OurName } from '../../domain/edits/ratios/ratio-name';

/**
 * Queues the loading of a sheet's own names; reads those of ours. They are local, so that a copied sheet has its own.
 * One whose cell was moved to another sheet has no cell here any more.
 */
export function loadOurNames(sheet: Excel.Worksheet): () => readonly OurName[] {
  const { names } = sheet;
  sheet.load('name');
  names.load('items/name,items/formula,items/comment,items/scope');
  return () =>
    names.items
      // Excel on the web lists the workbook's own names, too.
      .filter(({ name, scope }) => scope === 'Worksheet' && isOurName(name))
      .flatMap(({ name, formula, comment }) => {
        const here = isOnSheet(String(formula), sheet.name) ? String(formula) : '=#REF!';
        return readOurName({ name, formula: here, comment }) ?? [];
      });
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
