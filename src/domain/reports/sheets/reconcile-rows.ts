/** A row of a sheet of ours below its headings, as it stands. */
export interface StandingRow {
  /** Undefined for a row of the user's. */
  readonly id: string | undefined;
  /** The user has something in it. */
  readonly holdsUsers: boolean;
  /** In a column that the user has added: nothing of ours keeps those words. */
  readonly holdsBeside: boolean;
}

/** A row as it is to be: `from` is its place among those that stand, absent where it is to be put in. */
export interface FinalRow {
  readonly from?: number;
  /** What is written into it; undefined for a row that is left alone. */
  readonly id?: string;
}

/**
 * Brings the rows that stand to those that are wanted. Where the user has written beside any of them every row keeps its
 * place, new ones come behind the one that goes before them, and those that are wanted no more go, the user's words aside.
 * `dropped`: ids that go even so, unless the user has written in a column of their own. Where the user has written nothing the rows come in the order that is wanted.
 */
export function reconcileRows(
  standing: readonly StandingRow[],
  wanted: readonly string[],
  dropped: ReadonlySet<string> = new Set(),
): readonly FinalRow[] {
  if (standing.every(({ id, holdsUsers }) => id !== undefined && !holdsUsers))
    return wanted.map((id, index) => (index < standing.length ? { from: index, id } : { id }));
  const known = new Set(wanted);
  const rows = standing.flatMap(({ id, holdsUsers, holdsBeside }, from): FinalRow[] => {
    if (id !== undefined && known.has(id)) return [{ from, id }];
    const stays = id === undefined || (holdsUsers && (holdsBeside || !dropped.has(id)));
    return stays ? [{ from }] : [];
  });
  wanted.forEach((id, index) => {
    if (rows.some((row) => row.id === id)) return;
    const before = wanted
      .slice(0, index)
      .reverse()
      .find((other) => rows.some((row) => row.id === other));
    const at = before === undefined ? firstPlace(rows) : rows.findIndex((row) => row.id === before) + 1;
    rows.splice(at, 0, { id });
  });
  return rows;
}

/** Before the first row of ours, else behind all. */
function firstPlace(rows: readonly FinalRow[]): number {
  const first = rows.findIndex(({ id }) => id !== undefined);
  return first < 0 ? rows.length : first;
}
