import type { PeriodCounts } from '../domain/reports/period-counts';
import type { PeriodReport } from '../domain/reports/report-on';
import { tidy } from '../domain/text/tidy';
import { sectionName } from '../messages/report-sentences';
import { periodDocumentVi as words } from '../messages/vi/period-document';
import type { Run, Table, TableRow } from './text-document';

export interface CountedRow {
  readonly name: string;
  readonly counts: PeriodCounts;
}

/** Rows that hold nothing in the period are left out. */
export function sectionRows({ sections }: PeriodReport): readonly CountedRow[] {
  return sections
    .filter(({ total }) => total > 0)
    .map((section) => ({ name: sectionName(section), counts: section }));
}

export function leadRows({ leads }: PeriodReport): readonly CountedRow[] {
  return leads.filter(({ total }) => total > 0).map((lead) => ({ name: tidy(lead.name), counts: lead }));
}

/** How each stands, a row each, and the whole below; undefined where there is no row. */
export function countsTable(
  rows: readonly CountedRow[],
  heading: string,
  sum?: PeriodCounts,
): Table | undefined {
  if (rows.length === 0) return undefined;
  const { order, total, done, going, overdue, share } = words.sectionColumns;
  return {
    kind: 'table',
    columns: [
      { heading: order, width: 7, align: 'center' },
      { heading, width: 35, align: 'left' },
      { heading: total, width: 11, align: 'center' },
      { heading: done, width: 12, align: 'center' },
      { heading: going, width: 14, align: 'center' },
      { heading: overdue, width: 9, align: 'center' },
      { heading: share, width: 12, align: 'center' },
    ],
    rows: [
      ...rows.map(({ name, counts }, index) => rowOf(String(index + 1), name, counts)),
      ...(sum === undefined ? [] : [rowOf('', words.sum, sum, true)]),
    ],
  };
}

function rowOf(number: string, name: string, of: PeriodCounts, bold?: true): TableRow {
  const cells = [
    number,
    name,
    words.count(of.total),
    words.count(of.done),
    words.count(of.inTime + of.noDay),
    words.count(of.overdue),
    words.shareOf(of.done, of.total),
  ];
  return {
    kind: 'cells',
    cells: cells.map((text): readonly Run[] => [{ text, ...(bold === undefined ? {} : { bold }) }]),
  };
}
