import type { CellLook } from '../../paper/paper';
import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import { COUNT_PARTS, type PeriodCounts } from '../period-counts';
import type { PeriodReport } from '../report-on';
import type { ReportColumn, ReportSheet, ReportSheetRow } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';

const NUMBER: CellLook = { align: 'center', numberFormat: '0' };
const SHARE: CellLook = { align: 'center', numberFormat: '0.00%' };

/** The figures of a period: of the plan, of its sections, of what is to be kept and won, and of the leads. */
export function summarySheet(
  report: PeriodReport,
  words: ReportSheetWords,
  unit: string | undefined,
): ReportSheet {
  const { summary } = words;
  const ids = new Set<string>();
  const row = (
    id: string,
    number: string,
    name: string,
    counts: PeriodCounts,
    isBold = false,
  ): ReportSheetRow => ({
    id: unique(id, ids),
    cells: [
      number,
      name,
      ...COUNT_PARTS.map((part) => counts[part]),
      counts.total === 0 ? '' : counts.done / counts.total,
    ],
    ...(isBold ? { isBold: true as const } : {}),
  });
  const heading = (id: string, name: string): ReportSheetRow => ({
    id,
    cells: ['', name, ...COUNT_PARTS.map(() => ''), ''],
    isBold: true,
  });
  const sections = report.sections
    .filter(({ total }) => total > 0)
    .map((section) => row(`s:${fold(section.name)}`, section.code ?? '', nameOf(section), section));
  const groups = report.groups.map((counts) => row(`g:${counts.group}`, '', summary[counts.group], counts));
  const leads = report.leads
    .filter(({ total }) => total > 0)
    .map((lead, index) => row(`l:${fold(lead.name)}`, String(index + 1), tidy(lead.name), lead));
  const part = (id: string, name: string, rows: readonly ReportSheetRow[]): readonly ReportSheetRow[] =>
    rows.length === 0 ? [] : [heading(id, name), ...rows];
  const charted = sections.length > 0 ? sections : leads;
  return {
    kind: 'summary',
    name: words.names.summary,
    titles: { unit: words.unit(unit), title: words.titles.summary(report), days: words.days(report) },
    nameColumn: 2,
    identity: [2],
    columns: columnsOf(words),
    rows: [
      row('plan', '', summary.plan, report.counts, true),
      ...part('sections', summary.bySection, sections),
      ...part('groups', summary.byGroup, groups),
      ...part('leads', summary.byLead, leads),
    ],
    orientation: 'landscape',
    ...(charted.length === 0
      ? {}
      : { bars: { title: summary.chart, ids: charted.map(({ id }) => id), column: COUNT_PARTS.length + 3 } }),
  };
}

function columnsOf(words: ReportSheetWords): readonly ReportColumn[] {
  const { summary } = words;
  return [
    { heading: words.number, width: 30, look: { align: 'center', numberFormat: '@' } },
    { heading: summary.content, width: 200, look: { wrap: true } },
    ...COUNT_PARTS.map((part): ReportColumn => ({ heading: summary[part], width: 52, look: NUMBER })),
    { heading: summary.ratio, width: 60, look: SHARE },
  ];
}

function nameOf({ code, name }: { readonly code?: string; readonly name: string }): string {
  const tidied = tidy(name);
  return code !== undefined && tidied.startsWith(`${code}. `) ? tidied.slice(code.length + 2) : tidied;
}

/** Sections of one name are told apart by their order. */
export function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id} ${number}`;
  taken.add(free);
  return free;
}
