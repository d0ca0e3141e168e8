import type { ReturnRole } from '../../domain/returns/return-roles';
import type { Slip, SlipRow } from '../../domain/returns/slip';
import { slipMark } from '../../domain/returns/slip-mark';
import type { SlipWords } from '../../domain/returns/slip-words';
import { STATUSES } from '../../domain/templates/choices';
import { columnRange } from './new-sheet-xml';
import type { NewCell, NewSheet, NewStyle, NewWorkbook } from './new-workbook';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: SlipRow) => NewCell;
  readonly choices?: readonly string[];
}

const FILLED_IN: NewStyle = { hasBorder: true, fill: '#FFF2CC', format: '@' };
const GIVEN: NewStyle = { hasBorder: true, format: '@' };
const TICKS = ['x'];
/** Points, of letters of 12. */
const LINE_HEIGHT = 16.5;

const WIDTHS: Readonly<Record<ReturnRole, number>> = {
  status: 20,
  progress: 10,
  markDone: 11,
  markInProgress: 11,
  markNotStarted: 11,
  completedOn: 13,
  evidence: 24,
  cause: 22,
  solution: 22,
};

/**
 * A small workbook of one lead's rows: what it is to fill in has a colour and lists to choose from. Behind them stands the
 * key of each row in a hidden column, so that the row is known however the table is changed. All cells but shares are for
 * texts: a day that is typed there stays as it is typed.
 */
export function slipWorkbook(slip: Slip, words: SlipWords): NewWorkbook {
  const columns = columnsOf(slip, words);
  const width = columns.length;
  const top: readonly NewCell[] = [
    { value: words.title, style: { bold: true, isCentred: true } },
    { value: words.lead(slip.lead), style: { bold: true, isCentred: true } },
    ...(slip.planYear === undefined
      ? []
      : [{ value: words.year(slip.planYear), style: { italic: true, isCentred: true } } as const]),
    { value: words.help, style: { italic: true } },
  ];
  const head = columns.map(({ heading }): NewCell => ({
    value: heading,
    style: { bold: true, isCentred: true, hasBorder: true },
  }));
  const first = top.length + 3;
  const last = first + slip.rows.length - 1;
  const heightOf = (cells: readonly (NewCell | undefined)[]): number =>
    LINE_HEIGHT *
    Math.max(1, ...columns.map((column, index) => linesOf(String(cells[index]?.value ?? ''), column.width)));
  const rows = slip.rows.map((row): readonly NewCell[] => [
    ...columns.map(({ cell }) => cell(row)),
    { value: row.key },
  ]);
  const lists = columns.flatMap(({ choices }, index) => (choices === undefined ? [] : [{ index, choices }]));
  const sheet: NewSheet = {
    name: words.sheet,
    // Excel takes what touches a table for a part of it, and sorts no merged cells.
    rows: [...top.map((cell) => [cell]), [], head, ...rows],
    heights: [...top.map(() => LINE_HEIGHT), undefined, heightOf(head), ...rows.map(heightOf)],
    widths: [...columns.map((column) => column.width), 4],
    hiddenColumns: [width + 1],
    merges: top.map((_, index) => ({
      firstRow: index + 1,
      lastRow: index + 1,
      firstColumn: 1,
      lastColumn: width,
    })),
    choices: lists.map(({ index, choices }, at) => ({
      area: { firstRow: first, lastRow: last, firstColumn: index + 1, lastColumn: index + 1 },
      from: columnRange(words.lists, at + 1, choices.length),
    })),
    headRows: first - 1,
  };
  return { sheets: [sheet, listsSheet(slip.lead, lists, words)] };
}

/** A line holds a few letters less than its column is wide. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
}

/** The lists to choose from, and for whom the slip is: nobody needs to see either. */
function listsSheet(
  lead: string,
  lists: readonly { readonly choices: readonly string[] }[],
  words: SlipWords,
): NewSheet {
  const longest = Math.max(1, ...lists.map(({ choices }) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    [...lists.map(({ choices }) => choices[row]), row === 0 ? slipMark(lead) : undefined].map((value) =>
      value === undefined ? undefined : { value },
    ),
  );
  return { name: words.lists, rows, isHidden: true };
}

function columnsOf({ hasCodes, roles, rows }: Slip, { headings, causes }: SlipWords): readonly Column[] {
  const given = (heading: string, width: number, text: (row: SlipRow) => string): Column => ({
    heading,
    width,
    cell: (row) => ({ value: text(row), style: GIVEN }),
  });
  const choices: Partial<Record<ReturnRole, readonly string[]>> = {
    status: STATUSES,
    markDone: TICKS,
    markInProgress: TICKS,
    markNotStarted: TICKS,
    cause: causes,
  };
  const hasSupports = rows.some(({ supports }) => supports.length > 0);
  return [
    ...(rows.some(({ code }) => code !== '')
      ? [given(hasCodes ? headings.code : headings.order, 8, ({ code }) => code)]
      : []),
    given(headings.task, 40, ({ task }) => task),
    given(headings.lead, 18, ({ leads }) => leads.join('; ')),
    ...(hasSupports ? [given(headings.support, 18, ({ supports }) => supports.join('; '))] : []),
    given(headings.deadline, 16, ({ deadline }) => deadline),
    ...roles.map((role): Column => {
      const list = choices[role];
      return {
        heading: headings[role],
        width: WIDTHS[role],
        cell: ({ said }) => {
          const value = said.get(role);
          const style = role === 'progress' ? { ...FILLED_IN, format: '0%' } : FILLED_IN;
          return value === undefined ? { style } : { value, style };
        },
        ...(list === undefined ? {} : { choices: list }),
      };
    }),
  ];
}
