import type { CriterionCatalogue } from '../criteria/catalogue';
import { samePoints } from '../review/score-columns';
import { catalogueChanges } from './catalogue-changes';
import type { NextYear, YearAppendix, YearCriterion } from './next-year';
import { readCriteria, type YearSheet } from './read-criteria';

/**
 * The next year's appendices from this year's points: those at full points into Phụ lục I, those below into Phụ lục II.
 * What has no points goes into neither, and is told.
 */
export function planNextYear(
  sheets: readonly YearSheet[],
  year: number,
  catalogue?: CriterionCatalogue,
): NextYear {
  const criteria = sheets.flatMap(readCriteria);
  const goesTo = new Map(criteria.map((criterion) => [criterion, appendixOf(criterion)] as const));
  const of = (appendix: YearAppendix | undefined) =>
    criteria.filter((criterion) => goesTo.get(criterion) === appendix);
  const known = new Set(sheets.flatMap(({ review }) => [...review.codes.values()]));
  return {
    year,
    pointsOf: sheets.find(({ review }) => review.appendix.planYear !== undefined)?.review.appendix.planYear,
    full: of('I'),
    below: of('II'),
    withoutPoints: of(undefined),
    moved: criteria.flatMap((criterion) => {
      const { from } = criterion;
      const to = goesTo.get(criterion);
      return from === undefined || to === undefined || from === to ? [] : [{ criterion, from, to }];
    }),
    ...(catalogue === undefined ? {} : { catalogue: catalogueChanges(criteria, known, catalogue) }),
  };
}

/** Points above the maximum are full points here: that they are above is told. */
function appendixOf({ max, score }: YearCriterion): YearAppendix | undefined {
  if (max === undefined || score === undefined) return undefined;
  return score < max && !samePoints(score, max) ? 'II' : 'I';
}
