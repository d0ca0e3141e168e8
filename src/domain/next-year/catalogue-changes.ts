import type { CriterionCatalogue } from '../criteria/catalogue';
import { indexCatalogue, isNameOf } from '../criteria/catalogue-index';
import type { CriterionCode } from '../criteria/criterion-code';
import { samePoints } from '../review/score-columns';
import type { CatalogueChanges, YearCriterion } from './next-year';

/** `known`: every code of this year, those of sections and of criteria with parts too. */
export function catalogueChanges(
  criteria: readonly YearCriterion[],
  known: ReadonlySet<string>,
  catalogue: CriterionCatalogue,
): CatalogueChanges {
  const index = indexCatalogue(catalogue);
  const coded = criteria.flatMap((criterion) =>
    criterion.code === undefined ? [] : [{ ...criterion, code: criterion.code as CriterionCode }],
  );
  const kept = coded.flatMap((criterion) => {
    const entry = index.byCode(criterion.code);
    return entry === undefined ? [] : [{ criterion, entry }];
  });
  return {
    name: catalogue.name,
    gone: coded
      .filter(({ code }) => index.byCode(code) === undefined)
      .map(({ code, name }) => {
        const alike = index.byName(name)?.code;
        return { code, name, ...(alike === undefined || known.has(alike) ? {} : { alike }) };
      }),
    added: catalogue.entries.flatMap(({ code, name }) =>
      code === undefined || known.has(code) ? [] : [{ code, name }],
    ),
    renamed: kept
      .filter(({ criterion: { name }, entry }) => name !== '' && entry.name !== '' && !isNameOf(entry, name))
      .map(({ criterion: { code, name }, entry }) => ({ code, from: name, to: entry.name })),
    pointsChanged: kept.flatMap(({ criterion: { code, max }, entry: { maxScore } }) =>
      max === undefined || maxScore === undefined || samePoints(max, maxScore)
        ? []
        : [{ code, from: max, to: maxScore }],
    ),
  };
}
