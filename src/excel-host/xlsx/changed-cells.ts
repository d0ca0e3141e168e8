import type { HostCell } from '../../xlsx/host-workbook';
import type { FileCells } from '../../xlsx/reading/read-cells';

export interface CellChange {
  readonly before: HostCell | undefined;
  /** Undefined where nothing is left: no value, no formula, no style. */
  readonly after: HostCell | undefined;
}

/** The cells whose value, formula or style is not what the file says, by row and column. */
export function changedCells(
  file: FileCells,
  current: ReadonlyMap<number, ReadonlyMap<number, HostCell>>,
): Map<number, Map<number, CellChange>> {
  const changes = new Map<number, Map<number, CellChange>>();
  const note = (row: number, column: number, change: CellChange): void => {
    const inRow = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, inRow.set(column, change));
  };
  for (const row of new Set([...file.rows.keys(), ...current.keys()])) {
    const before = file.rows.get(row);
    const after = current.get(row);
    for (const column of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const change = { before: before?.get(column), after: after?.get(column) };
      if (!isUnchangedCell(change.before, change.after))
        note(row, column, { ...change, after: substance(change.after) });
    }
  }
  // Members of a shared formula depend on its first cell for their text: when one is written, all are.
  for (const members of file.sharedFormulas.values()) {
    if (!members.some(({ row, column }) => changes.get(row)?.has(column))) continue;
    for (const { row, column } of members) {
      if (changes.get(row)?.has(column)) continue;
      note(row, column, { before: undefined, after: current.get(row)?.get(column) });
    }
  }
  return changes;
}

/** An empty cell in the default style is no cell. */
function substance(cell: HostCell | undefined): HostCell | undefined {
  return cell && (cell.value !== '' || cell.formula !== undefined || cell.style !== 0) ? cell : undefined;
}

export function isSameContent(a: HostCell, b: HostCell): boolean {
  const same =
    typeof a.value === 'object' && typeof b.value === 'object'
      ? a.value.error === b.value.error
      : a.value === b.value;
  return same && a.formula === b.formula;
}

function isUnchangedCell(a: HostCell | undefined, b: HostCell | undefined): boolean {
  if (a && b) return isSameContent(a, b) && a.style === b.style;
  return substance(a ?? b) === undefined;
}
