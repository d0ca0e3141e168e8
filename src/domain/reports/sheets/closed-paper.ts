import type { CellLook, Paper, PaperCell, PaperRow } from '../../paper/paper';
import { tidy } from '../../text/tidy';
import { COUNT_PARTS } from '../period-counts';
import type { PeriodReport } from '../report-on';
import type { ReportSheet } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';

const CELL: CellLook = { border: true, wrap: true };
const HEADING: CellLook = { bold: true, align: 'center', wrap: true, border: true };

/** How many columns the name of a figure takes; the figure stands behind them. */
const LABEL_COLUMNS = 3;

/** No row fits itself to a merged cell: so many capitals stand in a line of a label, each line so many points high. */
const LETTERS_OF_LABEL = 30;
const LINE = 15;

/** The sheet that keeps a closed period: its figures, and the list with what was said of each item. */
export function closedPaper(
  name: string,
  report: PeriodReport,
  list: ReportSheet,
  words: ReportSheetWords,
  closedOn: string,
): Paper {
  const { columns } = list;
  const wide = (value: string, look: CellLook): PaperRow => ({
    cells: [{ value, columns: columns.length, align: 'center', ...look }],
  });
  const figure = (label: string, value: string | number): PaperRow => ({
    cells: [
      { value: label, columns: LABEL_COLUMNS, ...CELL },
      undefined,
      undefined,
      { value, ...CELL, align: 'center' },
    ],
    height: LINE * Math.max(1, Math.ceil(label.length / LETTERS_OF_LABEL)),
  });
  const above: readonly PaperRow[] = [
    { ...wide(list.titles.unit, { bold: true, wrap: true }), height: 34 },
    { ...wide(words.closed.title(report), { bold: true, size: 14, wrap: true }), height: 24 },
    { ...wide(words.closed.days(report, closedOn), { italic: true, size: 13 }), height: 20 },
    { cells: [], height: 8 },
    ...COUNT_PARTS.map((part) => figure(words.summary[part], report.counts[part])),
    ...report.sections
      .filter(({ total }) => total > 0)
      .map(({ name: section, done, total }) => figure(tidy(section), `${done}/${total}`)),
    { cells: [], height: 8 },
  ];
  const headings = above.length + 1;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      ...above,
      { cells: columns.map(({ heading }): PaperCell => ({ value: heading, ...HEADING })) },
      ...list.rows.map(({ cells, users }): PaperRow => ({
        cells: columns.map(({ look }, index) => ({
          value: cells[index] ?? users?.get(index + 1) ?? '',
          border: true,
          ...look,
        })),
      })),
    ],
    page: { orientation: 'landscape', titleRows: { first: headings, last: headings } },
  };
}
