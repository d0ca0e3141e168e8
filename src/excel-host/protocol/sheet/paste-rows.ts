import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { intersect, LAST_COLUMN } from './area-operations';
import { renumber } from './rule-order';
import { rebaseRuleFormula } from './shift-formula';

/**
 * Copies whole rows over others on the same sheet. Cells come with their formats, formulas keep their distance, and
 * every rule of the copied rows is doubled for the new ones: the worst of what Excel does there.
 */
export function pasteRows(
  sheet: HostSheet,
  firstRow: number,
  count: number,
  toRow: number,
  newId: () => string,
): void {
  const offset = toRow - firstRow;
  const source = Array.from({ length: count }, (_, index) =>
    structuredClone(sheet.rows.get(firstRow + index)),
  );
  source.forEach((cells, index) => {
    const row = toRow + index;
    if (!cells) {
      sheet.rows.delete(row);
      return;
    }
    for (const cell of cells.values()) {
      if (cell.formula !== undefined)
        cell.formula = rebaseRuleFormula(cell.formula, rowsArea(firstRow, 1), rowsArea(toRow, 1));
    }
    sheet.rows.set(row, cells);
  });
  const copied = rowsArea(firstRow, count);
  for (const rule of [...sheet.conditionalFormats]) {
    const areas = rule.areas
      .flatMap((area) => intersect(area, copied) ?? [])
      .map((area) => movedDown(area, offset));
    const [before] = rule.areas;
    const [after] = areas;
    if (!before || !after) continue;
    const formula =
      rule.formula === undefined ? {} : { formula: rebaseRuleFormula(rule.formula, before, after) };
    sheet.conditionalFormats.push({
      ...structuredClone(rule),
      id: newId(),
      areas,
      priority: rule.priority + 0.5,
      ...formula,
    });
  }
  renumber(sheet);
}

function rowsArea(firstRow: number, count: number): CellArea {
  return { firstRow, lastRow: firstRow + count - 1, firstColumn: 1, lastColumn: LAST_COLUMN };
}

function movedDown(area: CellArea, rows: number): CellArea {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}
