import type { PointsKind } from '../../domain/finding';
import type { FindingSentences } from '../finding-sentences';
import { formatNumber } from '../format';

const number = (value: number): string => formatNumber(value, 'en');

const POINTS: Record<PointsKind, string> = {
  max: 'Maximum points',
  selfScored: 'Self-scored points',
  appraised: 'Appraised points',
  lastYear: 'Points of last year',
};

export const scoreFindingsEn: FindingSentences<'score' | 'evidence'> = {
  'score/above-max': ({ facts }) =>
    `The score ${number(facts.score)} is above the maximum ${number(facts.max)}. Please check both cells.`,
  'score/below-zero': ({ facts }) =>
    `The score ${number(facts.score)} is below 0. Unless it is a deduction, please correct it.`,
  'score/text': ({ found, facts }) =>
    `The points “${found}” are text, so Excel leaves them out of its sums; they are read as ${number(facts.readAs)} here. Please type them as a number.`,
  'score/unreadable': ({ found }) => `“${found}” is no score. Please write it as a number.`,
  'score/children-differ': ({ facts }) =>
    `${POINTS[facts.points]} of the criterion: ${number(facts.stated)} is written, but its parts add up to ${number(facts.sum)}. The written number stays; please compare.`,
  'score/section-differs': ({ facts }) =>
    `${POINTS[facts.points]} of the section: ${number(facts.stated)} is written, but its rows add up to ${number(facts.sum)}. The written number stays; please compare.`,
  'score/total-differs': ({ facts }) =>
    `${POINTS[facts.points]} in the total row: ${number(facts.stated)} is written, but the rows add up to ${number(facts.sum)}. The written number stays; please compare.`,
  'score/misplaced': ({ facts }) =>
    facts.belongsIn === 2
      ? `The criterion has ${number(facts.score)} of ${number(facts.max)} points, below the maximum, so it belongs in Phụ lục 2. Please move the row or check the points.`
      : `The criterion has all of its ${number(facts.max)} points, so it belongs in Phụ lục 1. Please move the row or check the points.`,
  'score/below-last-year': ({ facts }) =>
    `The score ${number(facts.score)} is lower than last year (${number(facts.lastYear)}). Please keep an eye on this criterion.`,
  'evidence/missing': () =>
    'Done, but no evidence is named. Please add the number of the document or the name of the file.',
  'evidence/not-done': ({ facts }) =>
    `The document “${facts.evidence}” is there, but the row is not marked as done. If it is done, please update its status.`,
  'evidence/points-without': ({ facts }) =>
    `${number(facts.score)} points are claimed, but no evidence is named. Please add it, so that the points hold when they are appraised.`,
};
