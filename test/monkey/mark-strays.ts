import { formatAddress } from '../../src/domain/a1-notation';
import type { CellArea } from '../../src/domain/cell-area';
import { isOurName, readOurName } from '../../src/domain/edits/ratios/ratio-name';
import { cellAt, ensureCell } from '../../src/excel-host/protocol/sheet/cell-access';
import { isBlank, isFree, ourCells, vouchingNames } from './harm';
import { isStray, strayOf } from './stray';
import { type Pair, sheetOf } from './world';

/** Copies of our ratios in these rows are nobody's; ours are those that a name vouches for. */
export function markCopies(
  { here, twin }: Pair,
  id: string,
  { firstRow, lastRow }: Pick<CellArea, 'firstRow' | 'lastRow'>,
): void {
  const [sheet, other] = [sheetOf(here, id), sheetOf(twin, id)];
  if (sheet === undefined || other === undefined) return;
  const vouched = ourCells(here.book, id);
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const isOurs = vouched.has(formatAddress({ row, column }));
      const held = cellAt(other, row, column);
      if (isBlank(cell) || isOurs || !(isBlank(held) || isStray(held))) continue;
      Object.assign(ensureCell(other, row, column), strayOf(cell));
    }
  }
}

/**
 * Where people put the very number or label that we have written there, or had written until a moment ago, Excel tells
 * nobody that it is not ours any more: it is nobody's in every workbook. `act` is what they do.
 */
export function markCoincidences(pairs: readonly Pair[], id: string, act: () => void): void {
  const before = pairs.map((pair) => new Set(mistaken(pair, id).map(({ name }) => name)));
  act();
  const met = pairs.flatMap((pair, at) => mistaken(pair, id).filter(({ name }) => !before[at]?.has(name)));
  for (const { row, column, value } of met) {
    for (const { twin } of pairs) {
      const sheet = sheetOf(twin, id);
      const cell = sheet && cellAt(sheet, row, column);
      if (cell === undefined || cell.value !== value || isFree(cell)) continue;
      Object.assign(cell, strayOf(cell));
      delete cell.formula;
    }
  }
}

interface Mistaken {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** Names of ours that vouch for what is people's own. */
function mistaken({ here, twin }: Pair, id: string): readonly Mistaken[] {
  const other = sheetOf(twin, id);
  return vouchingNames(here.book, id).flatMap(({ name, cell }): readonly Mistaken[] => {
    const own = cell && other && cellAt(other, cell.row, cell.column);
    return cell === undefined || isFree(own) ? [] : [{ name, ...cell, value: own?.value }];
  });
}

/** People delete hidden names of ours, one or all: what they vouched for is nobody's from then on. */
export function deleteNames(which: number | undefined, pairs: readonly Pair[]): void {
  const names = pairs[0]?.here.book.names.filter(({ name }) => isOurName(name)) ?? [];
  const gone = which === undefined ? names : names.slice(which, which + 1);
  const isGone = (name: string, sheetId: string | undefined): boolean =>
    gone.some((each) => each.name === name && each.sheetId === sheetId);
  for (const { here, twin } of pairs) {
    for (const { name, sheetId, formula, comment = '' } of here.book.names) {
      if (!isGone(name, sheetId) || sheetId === undefined) continue;
      const cell = readOurName({ name, formula, comment })?.cell;
      const [sheet, other] = [sheetOf(here, sheetId), sheetOf(twin, sheetId)];
      if (cell === undefined || sheet === undefined || other === undefined) continue;
      const held = cellAt(sheet, cell.row, cell.column);
      const isVouched = ourCells(here.book, sheetId).has(formatAddress(cell));
      if (held === undefined || !isVouched || !isFree(cellAt(other, cell.row, cell.column))) continue;
      Object.assign(ensureCell(other, cell.row, cell.column), strayOf(held));
    }
    here.book.names = here.book.names.filter(({ name, sheetId }) => !isGone(name, sheetId));
  }
}
