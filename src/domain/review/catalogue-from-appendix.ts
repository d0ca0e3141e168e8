import type { CatalogueEntry, CriterionCatalogue } from '../criteria/catalogue';
import { tidy } from '../text/tidy';
import type { AppendixReview } from './appendix-review';

/**
 * The catalogue that an appendix itself amounts to: every section, criterion and item with a code, in sheet order,
 * its name and its maximum. Codes are taken as the review settled them; rows without one are left out.
 */
export function catalogueFromAppendix(review: AppendixReview, name: string): CriterionCatalogue {
  const { appendix, codes } = review;
  const rows = [
    ...appendix.sections
      .filter(({ run }) => run === undefined)
      .map(({ row, name: title, scores }) => ({ row, name: title, max: scores?.max })),
    ...appendix.parents.map(({ row, content, scores }) => ({ row, name: content, max: scores.max })),
    ...appendix.items.map(({ row, content, scores }) => ({ row, name: content, max: scores.max })),
  ].sort((a, b) => a.row - b.row);
  const taken = new Set<string>();
  const entries = rows.flatMap(({ row, name: title, max }): readonly CatalogueEntry[] => {
    const code = codes.get(row);
    if (!code || taken.has(code)) return [];
    taken.add(code);
    return [{ code, name: tidy(title), aliases: [], ...(max === undefined ? {} : { maxScore: max }) }];
  });
  const year = appendix.planYear === undefined ? {} : { year: appendix.planYear };
  return { name, ...year, matchBy: 'code', isReference: false, entries };
}
