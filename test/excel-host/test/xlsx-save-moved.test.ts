import { type LoadedXlsx, loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import type { WorkbookSpec } from '../../support/xlsx-spec';
import { type ExcelInNode, openExcel } from '../node/excel-in-node';
import { firstSheet } from './xlsx-fixtures';

const SPEC: WorkbookSpec = {
  sheets: [
    {
      name: 'S',
      cells: { A1: 'x', B1: 'y', A2: 1, A3: 2, A5: 3 },
      hiddenRows: [3],
      autoFilter: 'A1:B5',
      conditionalFormatting: ['"C"', '"A"', '"B"']
        .map(
          (text, index) =>
            `<conditionalFormatting sqref="A1:B5"><cfRule type="expression" priority="${[3, 1, 2][index]}"><formula>${text}="x"</formula></cfRule></conditionalFormatting>`,
        )
        .join(''),
    },
  ],
};

async function opened(): Promise<{ loaded: LoadedXlsx; sheet: HostSheet; excel: ExcelInNode }> {
  const loaded = loadWorkbook(buildXlsx(SPEC));
  return { loaded, sheet: firstSheet(loaded), excel: await openExcel(loaded.workbook) };
}

const again = (loaded: LoadedXlsx): HostSheet => firstSheet(loadWorkbook(saveWorkbook(loaded)));

test('rows that moved keep what hides them and how high they are, and the filter its place', async () => {
  const { loaded, sheet, excel } = await opened();
  sheet.rowHeights.set(2, 30);
  excel.host.user.insertRows(sheet.id, 2, 2);
  const saved = again(loaded);
  expect([...saved.hiddenRows]).toEqual([5]);
  expect([...saved.rowHeights]).toEqual([[4, 30]]);
  expect(saved.autoFilter).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 7, lastColumn: 2 });
  expect(saved.rows.get(5)?.get(1)?.value).toBe(2);
  excel.dispose();
});

test('rows that were hidden and shown by hand are so again, where no cell stands too', async () => {
  const { loaded, sheet, excel } = await opened();
  const rows = (
    row: number,
  ): { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number } => ({
    firstRow: row,
    lastRow: row,
    firstColumn: 1,
    lastColumn: 1,
  });
  excel.host.user.setRowsHidden(sheet.id, rows(3), false);
  excel.host.user.setRowsHidden(sheet.id, rows(5), true);
  excel.host.user.setRowsHidden(sheet.id, rows(9), true);
  expect([...again(loaded).hiddenRows]).toEqual([5, 9]);
  excel.dispose();
});

test.each(['ABC', 'BAC', 'CBA', 'CAB', 'BCA', 'ACB'])(
  'the user puts the rules into the order %s',
  async (order) => {
    const { loaded, sheet, excel } = await opened();
    for (const rule of sheet.conditionalFormats)
      rule.priority = order.indexOf(rule.formula?.slice(2, 3) ?? '');
    const saved = again(loaded).conditionalFormats.map(({ formula }) => formula?.slice(2, 3));
    expect(saved.join('')).toBe(order);
    excel.dispose();
  },
);

test('hidden columns are saved, a filter that moved aside is refused', async () => {
  const { loaded, sheet, excel } = await opened();
  sheet.hiddenColumns.add(2);
  expect([...again(loaded).hiddenColumns]).toEqual([2]);
  excel.host.user.insertColumns(sheet.id, 1, 1);
  expect(() => saveWorkbook(loaded)).toThrow(/filter|widths/);
  excel.dispose();
});
