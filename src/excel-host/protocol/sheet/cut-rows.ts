import type { CellArea } from '../../../domain/cell-area';
import type { HostConditionalFormat, HostSheet } from '../../../xlsx/host-workbook';
import type { HostState } from '../host-state';
import { intersect, LAST_COLUMN, subtract } from './area-operations';
import { renumber } from './rule-order';
import { followRows, rebaseRuleFormula } from './shift-formula';

/**
 * Cuts whole rows and puts them in before row `before`, as "Insert Cut Cells" does: cells, their rules, what hides them
 * and every reference to them go along. Played as Excel's own steps: room is made, the rows move over, the gap closes.
 */
export function cutRows(
  state: HostState,
  sheet: HostSheet,
  firstRow: number,
  count: number,
  before: number,
): void {
  if (before >= firstRow && before <= firstRow + count) return;
  state.shift({ sheetId: sheet.id, axis: 'row', at: before, count });
  const from = before <= firstRow ? firstRow + count : firstRow;
  moveRows(state, sheet, from, count, before);
  state.shift({ sheetId: sheet.id, axis: 'row', at: from, count: -count });
}

function moveRows(
  { workbook, holders }: HostState,
  sheet: HostSheet,
  from: number,
  count: number,
  to: number,
): void {
  const offset = to - from;
  const taken = rowsArea(from, count);
  for (let index = 0; index < count; index += 1) {
    moveKey(sheet.rows, from + index, to + index);
    moveKey(sheet.rowHeights, from + index, to + index);
    if (sheet.hiddenRows.delete(from + index)) sheet.hiddenRows.add(to + index);
  }
  sheet.merges = sheet.merges.map((merge) => (isWithin(merge, taken) ? movedDown(merge, offset) : merge));
  for (const rule of sheet.conditionalFormats) moveRule(rule, taken, offset);
  renumber(sheet);
  const follow = (formula: string, home: string | undefined): string =>
    followRows(formula, home, sheet.name, taken, offset);
  for (const other of workbook.sheets) {
    for (const cells of other.rows.values()) {
      for (const cell of cells.values())
        if (cell.formula !== undefined) cell.formula = follow(cell.formula, other.name);
    }
  }
  for (const name of workbook.names) name.formula = follow(name.formula, undefined);
  for (const holder of holders) {
    for (const held of holder.heldCells()) {
      if (held.sheetId !== sheet.id) continue;
      held.areas = held.areas.map((area) => (isWithin(area, taken) ? movedDown(area, offset) : area));
    }
  }
}

function moveRule(rule: HostConditionalFormat, taken: CellArea, offset: number): void {
  const [before] = rule.areas;
  rule.areas = rule.areas.flatMap((area) => {
    const inside = intersect(area, taken);
    return inside ? [...subtract(area, taken), movedDown(inside, offset)] : [area];
  });
  const [after] = rule.areas;
  if (rule.formula !== undefined && before && after)
    rule.formula = rebaseRuleFormula(rule.formula, before, after);
}

function moveKey<T>(map: Map<number, T>, from: number, to: number): void {
  const value = map.get(from);
  map.delete(from);
  map.delete(to);
  if (value !== undefined) map.set(to, value);
}

function isWithin(area: CellArea, rows: CellArea): boolean {
  return area.firstRow >= rows.firstRow && area.lastRow <= rows.lastRow;
}

function rowsArea(firstRow: number, count: number): CellArea {
  return { firstRow, lastRow: firstRow + count - 1, firstColumn: 1, lastColumn: LAST_COLUMN };
}

function movedDown(area: CellArea, rows: number): CellArea {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}
