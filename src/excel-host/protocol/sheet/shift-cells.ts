import type { CellArea } from '../../../domain/cell-area';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { type CellShift, shiftArea, shiftIndex } from './cell-shift';
import { sheetById } from './find-sheet';
import { renumber } from './rule-order';
import { shiftFormula, shiftRuleFormula } from './shift-formula';

/** Puts in or takes out whole rows or columns: cells move, and everything that points at them follows, as in Excel. */
export function shiftCells(workbook: HostWorkbook, shift: CellShift): void {
  const sheet = sheetById(workbook, shift.sheetId);
  if (!sheet) return;
  if (shift.axis === 'row') {
    sheet.rows = shiftKeys(sheet.rows, shift);
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    if (sheet.fittedRows) sheet.fittedRows = shiftSet(sheet.fittedRows, shift);
  } else {
    for (const [row, cells] of sheet.rows) sheet.rows.set(row, shiftKeys(cells, shift));
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
  }
  sheet.merges = sheet.merges
    .flatMap((area) => shiftArea(area, shift) ?? [])
    .filter((area) => !isOneCell(area));
  shiftValidations(sheet, shift);
  shiftCharts(sheet, shift);
  if (shift.axis === 'row' && sheet.page?.breaksBefore)
    sheet.page.breaksBefore = sheet.page.breaksBefore.flatMap((row) => shiftIndex(row, shift) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  const autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  if (autoFilter) sheet.autoFilter = autoFilter;
  else delete sheet.autoFilter;
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  shiftRules(sheet, sheet.name, shift);
  for (const other of workbook.sheets) {
    if (other !== sheet)
      for (const rule of other.conditionalFormats) shiftForeignRule(rule, other, sheet.name, shift);
    for (const cells of other.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined)
          cell.formula = shiftFormula(cell.formula, other.name, sheet.name, shift);
      }
    }
  }
  for (const name of workbook.names) {
    const scope = name.sheetId === undefined ? undefined : sheetById(workbook, name.sheetId)?.name;
    name.formula = shiftFormula(name.formula, scope, sheet.name, shift);
  }
}

function shiftValidations(sheet: HostSheet, shift: CellShift): void {
  const kept = (sheet.validations ?? []).flatMap((validation) => {
    const areas = validation.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    const isList = validation.kind === 'list' && !validation.formula.startsWith('"');
    const formula = isList
      ? shiftFormula(`=${validation.formula}`, sheet.name, sheet.name, shift).slice(1)
      : validation.formula;
    return areas.length === 0 ? [] : { ...validation, areas, formula };
  });
  if (kept.length > 0) sheet.validations = kept;
  else delete sheet.validations;
}

/** A chart goes on showing its cells, and moves and grows with those that it lies over. */
function shiftCharts(sheet: HostSheet, shift: CellShift): void {
  if (!sheet.charts) return;
  sheet.charts = sheet.charts.map((chart) => {
    const labels = chart.labels && shiftArea(chart.labels, shift);
    const values = chart.values && shiftArea(chart.values, shift);
    const { labels: _labels, values: _values, ...rest } = chart;
    return {
      ...rest,
      at: shiftArea(chart.at, shift) ?? chart.at,
      ...(labels && { labels }),
      ...(values && { values }),
    };
  });
}

function shiftRules(sheet: HostSheet, sheetName: string, shift: CellShift): void {
  const kept: HostConditionalFormat[] = [];
  for (const rule of sheet.conditionalFormats) {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    const [before] = rule.areas;
    const [after] = areas;
    if (!before || !after) continue;
    if (rule.formula !== undefined) {
      const isRow = shift.axis === 'row';
      const from = isRow ? before.firstRow : before.firstColumn;
      const to = isRow ? after.firstRow : after.firstColumn;
      rule.formula = shiftRuleFormula(rule.formula, sheetName, sheetName, shift, from, to);
    }
    rule.areas = areas;
    kept.push(rule);
  }
  sheet.conditionalFormats = kept;
  renumber(sheet);
}

function shiftForeignRule(
  rule: HostConditionalFormat,
  sheet: HostSheet,
  shiftedSheet: string,
  shift: CellShift,
): void {
  if (rule.formula === undefined) return;
  rule.formula = shiftRuleFormula(rule.formula, sheet.name, shiftedSheet, shift, 0, 0);
}

function shiftKeys<T>(map: Map<number, T>, shift: CellShift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const target = shiftIndex(key, shift);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}

function shiftSet(set: Set<number>, shift: CellShift): Set<number> {
  return new Set([...set].flatMap((index) => shiftIndex(index, shift) ?? []));
}

function isOneCell(area: CellArea): boolean {
  return area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
}
