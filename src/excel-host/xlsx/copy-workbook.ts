import type { HostCell, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';

/** A workbook of its own: what is done to the copy does not show in the original. Setting values are shared. */
export function copyWorkbook(workbook: HostWorkbook): HostWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map(copySheet),
    names: workbook.names.map((name) => ({ ...name })),
    settings: new Map(workbook.settings),
    styles: workbook.styles.map((style) => ({ ...style })),
  };
}

function copySheet(sheet: HostSheet): HostSheet {
  return {
    ...sheet,
    rows: copyRows(sheet.rows),
    merges: [...sheet.merges],
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({
      ...rule,
      areas: [...rule.areas],
      format: { ...rule.format },
    })),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    ...(sheet.fittedRows && { fittedRows: new Set(sheet.fittedRows) }),
    tables: sheet.tables.map((table) => ({ ...table })),
    ...(sheet.page && { page: structuredClone(sheet.page) }),
    ...(sheet.validations && { validations: structuredClone(sheet.validations) }),
    ...(sheet.charts && { charts: structuredClone(sheet.charts) }),
  };
}

function copyRows(rows: HostSheet['rows']): HostSheet['rows'] {
  const copies: HostSheet['rows'] = new Map();
  for (const [row, cells] of rows) {
    const copy = new Map<number, HostCell>();
    for (const [column, cell] of cells) copy.set(column, { ...cell });
    copies.set(row, copy);
  }
  return copies;
}
