import { type FinalRow, reconcileRows } from './reconcile-rows';
import type { ReportSheet, ReportSheetRow } from './report-sheet';
import { rowMark } from './row-ids';

export type Entry = string | number | boolean;

/** A table of ours as it stands below its headings. */
export interface StandingTable {
  readonly rows: readonly StandingTableRow[];
  /** Where each column of ours stands, from 1; undefined where it is gone. */
  readonly columns: readonly (number | undefined)[];
  readonly hidden: number | undefined;
}

export interface StandingTableRow {
  readonly id: string | undefined;
  /** What the row holds, from column A on. */
  readonly values: readonly Entry[];
  readonly holdsUsers: boolean;
  readonly holdsBeside: boolean;
}

/** What brings a table to how it is to be. Rows count from 1 below the headings. */
export interface TableChange {
  /** Rows that go, as they stand now, from the last to the first. */
  readonly removed: readonly number[];
  /** Places, after the removals, before which so many rows are put in, from the last to the first. */
  readonly inserted: readonly { readonly at: number; readonly count: number }[];
  /** Cells that get another value, where they then are. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[];
  /** Rows that are new, where they then are, with what they are about. */
  readonly added: readonly { readonly row: number; readonly content: ReportSheetRow }[];
  /** Where each row at the end stood before, from 0; undefined for one that is new. */
  readonly from: readonly (number | undefined)[];
  /** The ids of all rows at the end. */
  readonly ids: readonly (string | undefined)[];
}

/** Never a cell of the user's; a table that is as it should be is not changed. */
export function tableChange(
  { rows, columns, hidden }: StandingTable,
  sheet: ReportSheet,
  dropped: ReadonlySet<string> = new Set(),
): TableChange {
  const wanted = new Map(sheet.rows.map((row) => [row.id, row]));
  const final = reconcileRows(rows, [...wanted.keys()], dropped);
  const kept = new Set(final.map(({ from }) => from));
  const removed = [...rows.keys()].filter((index) => !kept.has(index)).map((index) => index + 1);
  let number = 0;
  const numbered = (content: ReportSheetRow): ReportSheetRow => {
    const [first, ...rest] = content.cells;
    if (sheet.isNumbered !== true || typeof first !== 'number') return content;
    number += 1;
    return { ...content, cells: [number, ...rest] };
  };
  const written = final.flatMap(({ from, id }, index) => {
    const content = id === undefined ? undefined : wanted.get(id);
    return content === undefined ? [] : [{ from, content: numbered(content), row: index + 1 }];
  });
  return {
    removed: removed.reverse(),
    inserted: insertions(final),
    cells: written.flatMap(({ from, content, row }) => {
      const before = from === undefined ? [] : (rows[from]?.values ?? []);
      const typed = from === undefined ? content.users : undefined;
      return cellsOf(content, sheet, columns, hidden, typed)
        .filter(({ column, value }) => (before[column - 1] ?? '') !== value)
        .map((cell) => ({ row, ...cell }));
    }),
    added: written.flatMap(({ from, content, row }) => (from === undefined ? [{ row, content }] : [])),
    from: final.map(({ from }) => from),
    ids: final.map(({ id }) => id),
  };
}

function cellsOf(
  { id, cells }: ReportSheetRow,
  { identity }: ReportSheet,
  columns: readonly (number | undefined)[],
  hidden: number | undefined,
  typed: ReadonlyMap<number, string> | undefined,
): readonly { readonly column: number; readonly value: string | number }[] {
  const own = cells.flatMap((cell, index) => {
    const column = columns[index];
    const value = cell ?? typed?.get(index + 1);
    return column === undefined || value === undefined ? [] : [{ column, value }];
  });
  const mark = rowMark(
    id,
    identity.map((at) => cells[at - 1]),
  );
  return hidden === undefined ? own : [...own, { column: hidden, value: mark }];
}

function insertions(final: readonly FinalRow[]): TableChange['inserted'] {
  const places: { at: number; count: number }[] = [];
  let standing = 0;
  for (const { from } of final) {
    if (from !== undefined) {
      standing += 1;
      continue;
    }
    const at = standing + 1;
    const last = places.at(-1);
    if (last?.at === at) last.count += 1;
    else places.push({ at, count: 1 });
  }
  return places.reverse();
}
