import type { PlanAppendix } from '../appendix/plan-appendix';
import { cellAt, lastColumn, lastRow, type SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { lookUpAreas } from '../area-lookup';
import type { CellAddress } from '../cell-content';
import { tidy } from '../text/tidy';
import type { KeyedRow, ReadAppendix } from './keyed-rows';
import { returnEntry, shownInReturn } from './return-entry';
import type { AddedRole, ReturnFill, UnplacedValue } from './return-merge';
import { RETURN_ROLES } from './return-roles';

/** A row of a return that the user wants below the appendix. */
export interface RowToAdd {
  readonly file: string;
  readonly row: KeyedRow;
}

export interface AddedRows {
  readonly fills: readonly ReturnFill[];
  readonly unplaced: readonly UnplacedValue[];
}

/**
 * Where rows that match nothing go: one after the other into wholly blank rows under the last table of the sheet, else
 * under everything. A cell gets the number format of the table's last row.
 */
export function addedRows(
  appendices: readonly ReadAppendix[],
  rows: readonly RowToAdd[],
  target: (cell: CellAddress) => { readonly format: string; readonly wholePercents: boolean },
): AddedRows {
  const of = appendices.at(-1);
  if (of === undefined || rows.length === 0) return { fills: [], unplaced: [] };
  const { columns } = of.appendix.layout;
  const end = endOfTable(of.appendix);
  const first = firstFreeRow(of.snapshot, end + 1, rows.length);
  const fills: ReturnFill[] = [];
  const unplaced: UnplacedValue[] = [];
  rows.forEach(({ file, row }, index) => {
    const told = { file, row: row.row, task: row.content };
    const put = (column: number, fill: Pick<ReturnFill, 'role' | 'shown' | 'entry'>): void => {
      const { format } = target({ row: end, column });
      const entry = fill.entry.kind === 'blank' ? fill.entry : { format, ...fill.entry };
      fills.push({ ...told, ...fill, entry, cell: { row: first + index, column }, held: '' });
    };
    for (const [role, text] of wordsOf(row)) {
      const column = columnOf(of.appendix, role);
      if (column !== undefined && text !== '')
        put(column, { role, shown: text, entry: { kind: 'text', text } });
    }
    for (const role of RETURN_ROLES) {
      const value = row.values.get(role);
      const column = columns.get(role);
      if (value === undefined) continue;
      const shown = shownInReturn(role, value);
      if (column === undefined)
        unplaced.push({ ...told, baseRow: first + index, role, shown, reason: 'noColumn' });
      else put(column, { role, shown, entry: returnEntry(role, value, target({ row: end, column })) });
    }
  });
  return { fills, unplaced };
}

/** What the row is about, made even; a Mac takes letters and their marks apart. */
function wordsOf({ of, row, content }: KeyedRow): readonly (readonly [AddedRole, string])[] {
  const item = of.appendix.items.find((each) => each.row === row);
  const parent = of.appendix.parents.find((each) => each.row === row);
  const told: readonly (readonly [AddedRole, string])[] = [
    ['code', (item ?? parent)?.code.written ?? ''],
    ['content', content],
    ['lead', item?.leads.join('; ') ?? ''],
    ['support', item?.supports.join('; ') ?? ''],
    ['deadline', item?.deadlineText ?? ''],
  ];
  return told.map(([role, text]) => [role, tidy(text).normalize('NFC')]);
}

/** Order numbers are the sheet's own: an added row gets none. */
function columnOf({ layout: { columns } }: PlanAppendix, role: AddedRole): number | undefined {
  return role === 'content' ? (columns.get('content') ?? columns.get('task')) : columns.get(role);
}

/** The last row of the table itself. */
function endOfTable({ layout, rows }: PlanAppendix): number {
  const table = rows.filter(
    ({ kind }) => kind === 'item' || kind === 'parent' || kind === 'continuation' || kind === 'total',
  );
  return table.at(-1)?.row ?? layout.headerLastRow;
}

/** So many rows that hold nothing and lie under no merge, the first of them at `from` or below. */
function firstFreeRow(snapshot: SheetSnapshot, from: number, count: number): number {
  const mergeOver = lookUpAreas(snapshot.merges ?? []);
  const isFree = (row: number): boolean => {
    for (let column = 1; column <= lastColumn(snapshot); column += 1)
      if (cellAt(snapshot, row, column).kind !== 'empty' || mergeOver({ row, column }) !== undefined)
        return false;
    return true;
  };
  const areFree = (row: number): boolean =>
    Array.from({ length: count }, (_, index) => row + index).every(isFree);
  let row = from;
  // Below the used cells only merges can stand, and they end.
  while (row <= lastRow(snapshot) + MOST_BELOW && !areFree(row)) row += 1;
  return row;
}

const MOST_BELOW = 1000;
