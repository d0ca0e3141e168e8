import { isOurName, readOurName, type OurName } from '../../domain/edits/ratios/ratio-name';

/** Queues the loading of a sheet's own names; reads those of ours. They are local, so that a copied sheet has its own. */
export function loadOurNames(sheet: Excel.Worksheet): () => readonly OurName[] {
  const { names } = sheet;
  names.load('items/name,items/formula,items/comment');
  return () =>
    names.items
      .filter(({ name }) => isOurName(name))
      .flatMap(
        ({ name, formula, comment }) => readOurName({ name, formula: String(formula), comment }) ?? [],
      );
}
