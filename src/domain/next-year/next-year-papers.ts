import { compareCodes } from '../criteria/compare-codes';
import type { CriterionCode } from '../criteria/criterion-code';
import { groupBy } from '../group-by';
import type { Paper } from '../paper/paper';
import { tidySum } from '../review/score-columns';
import type { AppendixBodyRow } from '../templates/appendix-paper';
import { keptAppendix, wonBackAppendix } from '../templates/points-appendices';
import { fold } from '../text/fold';
import type { NextYear, YearCriterion } from './next-year';
import { noteText } from './note-text';

/**
 * The next year's appendices as sheets: Phụ lục I and II in the form of the templates, codes, points, causes and people as
 * they stand this year, deadlines and results left blank. What has no points stands in a section of its own under
 * Phụ lục II. No sheets where nothing has points.
 */
export function nextYearPapers(plan: NextYear, unit: string | undefined): readonly Paper[] {
  const { full, below, withoutPoints, year, pointsOf } = plan;
  if (full.length + below.length === 0) return [];
  const request = { unit, year, hasNotes: true };
  const unsettled: readonly AppendixBodyRow[] =
    withoutPoints.length === 0
      ? []
      : [
          { kind: 'section', code: '', name: `CHƯA CÓ ĐIỂM NĂM ${pointsOf ?? year - 1}, CẦN XEM LẠI` },
          ...withoutPoints.map((criterion) => itemOf(criterion, 'II')),
        ];
  const kept = full.length === 0 ? [] : [keptAppendix(request, numbered([...sectionsOf(full, 'I'), TOTAL]))];
  const wonBack = [...sectionsOf(below, 'II'), ...unsettled];
  return wonBack.length === 0 ? kept : [...kept, wonBackAppendix(request, numbered([...wonBack, TOTAL]))];
}

const TOTAL: AppendixBodyRow = { kind: 'total' };

/** Criteria of one field come together, from whichever sheet; fields and criteria by their codes where all have one. */
function sectionsOf(criteria: readonly YearCriterion[], to: 'I' | 'II'): readonly AppendixBodyRow[] {
  const sections = [
    ...groupBy(criteria, ({ section }) => section?.code ?? fold(section?.name ?? '')).values(),
  ].map((held) => ({ head: held[0]?.section, held: inOrder(held, ({ code }) => code) }));
  return inOrder(sections, ({ head }) => head?.code).flatMap(({ head, held }): readonly AppendixBodyRow[] => [
    ...(head === undefined ? [] : [{ kind: 'section' as const, code: head.code ?? '', name: head.name }]),
    ...held.map((criterion) => itemOf(criterion, to)),
  ]);
}

function inOrder<T>(all: readonly T[], codeOf: (one: T) => string | undefined): readonly T[] {
  if (all.some((one) => codeOf(one) === undefined)) return all;
  return [...all].sort((a, b) => compareCodes(codeOf(a) as CriterionCode, codeOf(b) as CriterionCode));
}

function itemOf(criterion: YearCriterion, to: 'I' | 'II'): AppendixBodyRow {
  const { code = '', name, max = '', score, task, solution } = criterion;
  const lost = criterion.max !== undefined && score !== undefined ? tidySum(criterion.max - score) : '';
  return {
    kind: 'item',
    values: {
      code,
      content: name,
      max,
      lastYear: score ?? '',
      lead: criterion.leads,
      support: criterion.supports,
      evidence: criterion.evidence,
      note: noteText(criterion, to),
      ...(to === 'I'
        ? { task: task || solution }
        : { lost, cause: criterion.cause, solution: solution || task }),
    },
  };
}

/** TT runs on through the sections. */
function numbered(rows: readonly AppendixBodyRow[]): readonly AppendixBodyRow[] {
  let number = 0;
  return rows.map((row) => {
    if (row.kind !== 'item') return row;
    number += 1;
    return { ...row, values: { ...row.values, order: number } };
  });
}
