import type { CellLook } from '../../paper/paper';
import type { AppendixReview } from '../../review/appendix-review';
import { tidySum } from '../../review/score-columns';
import { type ScoredRow, scoredRows } from '../../review/scored-rows';
import { fingerprint } from '../../text/fingerprint';
import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import type { PeriodReport } from '../report-on';
import type { ReportSheet, ReportSheetRow } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';
import { unique } from './summary-sheet';

const CENTRED: CellLook = { wrap: true, align: 'center', numberFormat: '@' };
const POINTS: CellLook = { align: 'center', numberFormat: 'General' };

/** The points of every criterion, those first by which most can still be won; undefined where the sheet has no points. */
export function pointsSheet(
  report: PeriodReport,
  reviews: readonly AppendixReview[],
  words: ReportSheetWords,
  unit: string | undefined,
): ReportSheet | undefined {
  const rows = reviews.flatMap(scoredRows);
  if (rows.length === 0) return undefined;
  const ids = new Set<string>();
  const sorted = [...rows].sort((a, b) => b.toWin - a.toWin || b.lost - a.lost);
  const { points } = words;
  return {
    kind: 'points',
    name: words.names.points,
    titles: { unit: words.unit(unit), title: words.titles.points(report), days: words.days(report) },
    nameColumn: 3,
    identity: [2, 3],
    isNumbered: true,
    columns: [
      { heading: words.number, width: 26, look: { align: 'center', numberFormat: '0' } },
      { heading: words.code, width: 44, look: CENTRED },
      { heading: points.criterion, width: 180, look: { wrap: true } },
      ...[points.max, points.own, points.appraised, points.lost, points.toWin, points.lastYear].map(
        (heading) => ({
          heading,
          width: 48,
          look: POINTS,
        }),
      ),
      { heading: points.note, width: 60, look: { wrap: true }, isUsers: true as const },
    ],
    rows: [...sorted.map((row, index) => rowOf(row, index + 1, ids)), totalOf(rows, points.total)],
    orientation: 'portrait',
  };
}

function rowOf(
  { code, name, scores, lost, toWin }: ScoredRow,
  number: number,
  ids: Set<string>,
): ReportSheetRow {
  const { max, selfScored, appraised, lastYear } = scores;
  return {
    id: unique(fingerprint(`${fold(code)} ${fold(name)}`), ids),
    cells: [
      number,
      code,
      tidy(name),
      max ?? '',
      selfScored ?? '',
      appraised ?? '',
      lost,
      toWin,
      lastYear ?? '',
      undefined,
    ],
  };
}

function totalOf(rows: readonly ScoredRow[], name: string): ReportSheetRow {
  const sum = (part: (row: ScoredRow) => number | undefined): number | '' => {
    const known = rows.flatMap((row) => part(row) ?? []);
    return known.length === 0 ? '' : tidySum(known.reduce((total, points) => total + points, 0));
  };
  return {
    id: 'total',
    cells: [
      '',
      '',
      name,
      sum(({ scores }) => scores.max),
      sum(({ scores }) => scores.selfScored),
      sum(({ scores }) => scores.appraised),
      sum(({ lost }) => lost),
      sum(({ toWin }) => toWin),
      sum(({ scores }) => scores.lastYear),
      undefined,
    ],
    isBold: true,
  };
}
