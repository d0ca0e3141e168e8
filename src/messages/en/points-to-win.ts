import { formatNumber } from '../format';
import type { pointsToWinVi } from '../vi/points-to-win';

const count = (value: number): string => formatNumber(value, 'en');

export const pointsToWinEn: typeof pointsToWinVi = {
  title: 'Points still to be won',
  selfScoreBy: 'Day of self-scoring',
  selfScoreByHelp: 'Leave it blank where there is none. The days left until then are counted.',
  look: 'Show the points still to be won',
  looked: (criteria) => `${count(criteria)} criteria are below their maximum.`,
  none: 'No criterion is below its maximum.',
  daysLeft: (days) =>
    days > 0
      ? `${count(days)} days are left until self-scoring.`
      : days === 0
        ? 'Today is the day of self-scoring.'
        : `The day of self-scoring was ${count(-days)} days ago.`,
  sum: (criteria, points) => `Full points in these ${count(criteria)} criteria: +${count(points)} points.`,
  sumOfAll: (criteria, points) =>
    `All ${count(criteria)} criteria below their maximum: +${count(points)} points.`,
  onlyMaxima: 'This adds up what is missing from the maxima; nobody promises these points.',
  line: (name, score, max, toWin) =>
    `${name}: ${count(score)}/${count(max)} points, ${count(toWin)} still to be won`,
  lacksEvidence: 'no evidence yet',
  cause: (text) => `cause: ${text}`,
  goTo: (row) => `Go to row ${row}`,
  withoutPoints: (criteria) => `${count(criteria)} criteria have no points and are not counted here.`,
  copyAll: 'Copy all',
};
