import type { ColumnRole } from '../../../src/domain/appendix/layout/appendix-layout';
import type {
  PlanAppendix,
  PlanItem,
  PlanParent,
  PlanSection,
  PlanTotal,
  RowScores,
} from '../../../src/domain/appendix/plan-appendix';
import type { AppendixNumber } from '../../../src/domain/appendix/title/title';
import { readCodeText } from '../../../src/domain/criteria/read-code-text';

/** Maximum, self-scored, appraised, last year; undefined is a blank cell. */
type Score = number | undefined;
export type Points = readonly [max?: Score, self?: Score, appraised?: Score, lastYear?: Score];

const scores = ([max, selfScored, appraised, lastYear]: Points = []): RowScores => ({
  ...(max === undefined ? {} : { max }),
  ...(selfScored === undefined ? {} : { selfScored }),
  ...(appraised === undefined ? {} : { appraised }),
  ...(lastYear === undefined ? {} : { lastYear }),
});

const COLUMNS: readonly ColumnRole[] = [
  'code',
  'content',
  'maxScore',
  'selfScore',
  'appraisedScore',
  'lastYearScore',
  'lead',
  'deadline',
  'evidence',
  'status',
];

interface PlanParts {
  readonly number?: AppendixNumber;
  readonly sections?: readonly PlanSection[];
  readonly parents?: readonly PlanParent[];
  readonly items?: readonly PlanItem[];
  readonly totals?: readonly PlanTotal[];
  readonly without?: readonly ColumnRole[];
}

/** An appendix with every column, A the code, as if it had been read. */
export function plan({
  number,
  sections = [],
  parents = [],
  items = [],
  totals = [],
  without = [],
}: PlanParts): PlanAppendix {
  const columns = new Map(
    COLUMNS.map((role, index) => [role, index + 1] as const).filter(([role]) => !without.includes(role)),
  );
  return {
    layout: {
      firstRow: 1,
      headerFirstRow: 1,
      headerLastRow: 1,
      columns,
      headings: new Map(),
      lastRow: 100,
      certainty: { kind: 'sure' },
    },
    title: [],
    ...(number === undefined ? {} : { appendixNumber: number }),
    planYear: 2024,
    rows: [],
    sections,
    parents,
    items,
    totals,
    findings: [],
  };
}

export function section(
  row: number,
  code: string,
  name: string,
  points?: Points,
  parentRow?: number,
): PlanSection {
  const around = parentRow === undefined ? {} : { parentRow };
  return {
    row,
    level: parentRow === undefined ? 1 : 2,
    code,
    name,
    ...around,
    ...(points ? { scores: scores(points) } : {}),
  };
}

export function parent(row: number, code: string, points?: Points, sectionRow?: number): PlanParent {
  const around = sectionRow === undefined ? {} : { sectionRow };
  return { row, code: readCodeText(code), content: `Tiêu chí ${code}`, scores: scores(points), ...around };
}

type ItemParts = Partial<Omit<PlanItem, 'row' | 'code' | 'scores'>> & { readonly points?: Points };

export function item(row: number, code: string, { points, ...rest }: ItemParts = {}): PlanItem {
  return {
    row,
    code: readCodeText(code),
    content: `Nhiệm vụ ${code}`,
    leads: [],
    supports: [],
    deadline: { kind: 'missing' },
    deadlineText: '',
    status: 'unknown',
    statusText: '',
    evidence: '',
    scores: scores(points),
    ...rest,
  };
}

export function total(row: number, points: Points, text = 'Tổng cộng', sectionRow?: number): PlanTotal {
  return { row, text, scores: scores(points), ...(sectionRow === undefined ? {} : { sectionRow }) };
}
