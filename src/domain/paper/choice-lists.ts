import { columnName } from '../a1-notation';
import type { Paper, PaperCell, PaperChoice, PaperRow } from './paper';
import { paperArea } from './paper-size';

/** A list of words is cut at its commas, and no longer than this. */
const LONGEST_LIST = 255;

/**
 * The paper with every list of words that Excel would cut or refuse put into a hidden column behind its others; equal
 * lists share one.
 */
export function withChoiceLists(paper: Paper): Paper {
  const { lastColumn } = paperArea(paper);
  const lists: (readonly string[])[] = [];
  const choices = (paper.choices ?? []).map((choice): PaperChoice => {
    const { list } = choice;
    if ('range' in list || fitsAsWords(list)) return choice;
    const known = lists.findIndex((other) => other.join('\n') === list.join('\n'));
    const index = known >= 0 ? known : lists.push(list) - 1;
    const column = columnName(lastColumn + index + 1);
    return { ...choice, list: { range: `=$${column}$1:$${column}$${list.length}` } };
  });
  if (lists.length === 0) return paper;
  const widths = Array.from(
    { length: lastColumn },
    (_, index) => paper.columnWidths[index] ?? STANDARD_WIDTH,
  );
  return {
    ...paper,
    choices,
    columnWidths: [...widths, ...lists.map(() => 0)],
    rows: withColumns(paper.rows, lists, lastColumn),
  };
}

const STANDARD_WIDTH = 48;

function fitsAsWords(list: readonly string[]): boolean {
  return list.join(',').length <= LONGEST_LIST && list.every((word) => !word.includes(','));
}

function withColumns(
  rows: readonly PaperRow[],
  lists: readonly (readonly string[])[],
  width: number,
): readonly PaperRow[] {
  const count = Math.max(rows.length, ...lists.map((list) => list.length));
  return Array.from({ length: count }, (_, row): PaperRow => {
    const own = rows[row] ?? { cells: [] };
    const words = lists.map((list) => list[row]);
    if (words.every((word) => word === undefined)) return own;
    const cells: (PaperCell | undefined)[] = Array.from({ length: width }, (__, column) => own.cells[column]);
    return {
      ...own,
      cells: [...cells, ...words.map((word) => (word === undefined ? undefined : { value: word }))],
    };
  });
}
