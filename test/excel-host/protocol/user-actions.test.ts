import { ExcelHost } from '../../../src/excel-host/protocol/excel-host';
import { rulesInOrder } from '../../../src/excel-host/protocol/sheet/rule-order';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { areaOf, drawRule, drawWorkbook, heldAt, sheetId } from '../../support/host-workbook-builder';

function open(): { host: ExcelHost; workbook: HostWorkbook; sheet: HostSheet } {
  const workbook = drawWorkbook(
    {
      name: 'Phụ lục 1',
      cells: [
        ['1.2', 20, { formula: '=B1*$B$3', result: 200 }],
        ['1.1', 30, { formula: '=B2*$B$3', result: 300 }],
        [undefined, 10],
      ],
      formats: { A1: { fillColor: '#FFFF00' } },
      merges: ['E1:E2'],
    },
    {
      name: 'Tổng',
      cells: [
        [
          { formula: "=SUM('Phụ lục 1'!B1:B3)", result: 60 },
          { formula: "='Phụ lục 1'!B2", result: 30 },
        ],
      ],
    },
  );
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('unreachable');
  drawRule(sheet, { at: 'A1:A2', formula: '=$B1>25' });
  return { host: new ExcelHost(workbook), workbook, sheet };
}

function held(sheet: HostSheet | undefined, ...addresses: string[]): unknown[] {
  if (!sheet) throw new Error('The sheet is not there.');
  return addresses.map((address) => heldAt(sheet, address));
}

test('rows put in move cells, merges and the formulas that look at them, on every sheet', () => {
  const { host, workbook, sheet } = open();
  host.user.insertRows(sheetId(0), 2, 1);
  expect(held(sheet, 'A1', 'A2', 'A3', 'C1', 'C3')).toEqual([
    '1.2',
    undefined,
    '1.1',
    '=B1*$B$4',
    '=B3*$B$4',
  ]);
  expect(sheet.merges).toEqual([areaOf('E1:E3')]);
  expect(held(workbook.sheets[1], 'A1', 'B1')).toEqual(["=SUM('Phụ lục 1'!B1:B4)", "='Phụ lục 1'!B3"]);
});

test('rows taken out leave #REF! where their cells were looked at', () => {
  const { host, workbook, sheet } = open();
  host.user.deleteRows(sheetId(0), 2, 1);
  expect(held(sheet, 'A1', 'B2', 'C1')).toEqual(['1.2', 10, '=B1*$B$2']);
  expect(sheet.merges).toEqual([]);
  expect(held(workbook.sheets[1], 'A1', 'B1')).toEqual(["=SUM('Phụ lục 1'!B1:B2)", "='Phụ lục 1'!#REF!"]);
});

test('a sheet that is renamed is renamed in formulas', () => {
  const { host, workbook } = open();
  host.user.renameSheet(sheetId(0), 'Biểu');
  expect(held(workbook.sheets[1], 'A1')).toEqual(['=SUM(Biểu!B1:B3)']);
});

test('a copied sheet brings its rules, and twins of the names that point into it', () => {
  const { host, workbook, sheet } = open();
  workbook.names.push(
    { name: 'TienDo_1', formula: "='Phụ lục 1'!$B$1", visible: false },
    { name: 'Khác', formula: '=Tổng!$A$1', visible: true },
  );
  const id = host.user.copySheet(sheetId(0), 'Phụ lục 1 (2)');
  const copy = workbook.sheets[1];
  expect(copy?.id).toBe(id);
  expect(held(copy, 'A1', 'C1')).toEqual(['1.2', '=B1*$B$3']);
  expect(copy?.conditionalFormats).toEqual([
    { ...sheet.conditionalFormats[0], id: expect.not.stringMatching('USER-RULE') as unknown },
  ]);
  expect(workbook.names.slice(2)).toEqual([
    { name: 'TienDo_1', formula: "='Phụ lục 1 (2)'!$B$1", visible: false, sheetId: id },
  ]);
});

test('pasted rows bring their formats, their formulas at the same distance, and a rule of their own', () => {
  const { host, sheet } = open();
  host.user.pasteRows(sheetId(0), 1, 2, 6);
  expect(held(sheet, 'A6', 'B7', 'C6')).toEqual(['1.2', 30, '=B6*$B$3']);
  expect(sheet.rows.get(6)?.get(1)?.style).toBe(sheet.rows.get(1)?.get(1)?.style);
  expect(rulesInOrder(sheet).map(({ areas, formula, priority }) => [areas, formula, priority])).toEqual([
    [[areaOf('A1:A2')], '=$B1>25', 0],
    [[areaOf('A6:A7')], '=$B6>25', 1],
  ]);
});

test('sorting moves cells with their formulas, and leaves rules where they are', () => {
  const { host, sheet } = open();
  host.user.sortRows(sheetId(0), areaOf('A1:C2'), 1);
  expect(held(sheet, 'A1', 'A2', 'B1', 'C1', 'C2')).toEqual(['1.1', '1.2', 30, '=B1*$B$3', '=B2*$B$3']);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([areaOf('A1:A2')]);
});
