import fc from 'fast-check';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import type { HostCell, HostValue } from '../../../src/xlsx/host-workbook';
import { buildXlsx } from '../../support/build-xlsx';
import { changedParts, partText } from '../../support/changed-parts';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { addFirst, firstSheet, removeRules, ruleOn, sampleBytes, SAMPLES } from './xlsx-fixtures';

const SEED = 20241115;
const RUNS = { seed: SEED, numRuns: 30 };

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', ' ', '\n', '_x000D_', 'ủy\r\nban', ']]>', '&amp;', '-', '0', 'TRUE', '😀 xong'),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((any) => any + 0);
const value: fc.Arbitrary<HostValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const place = { row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 30 }) };
const edit = fc.record({ ...place, value });
/** What the add-in writes. TRUE and errors it never does; they would make a tag forget that it said t="n". */
const ownEdit = fc.record({ ...place, value: fc.oneof(text, number) });

interface Edit {
  row: number;
  column: number;
  value: HostValue;
}

describe.each(SAMPLES)(`laws of saving, on %s (seed ${SEED})`, (name) => {
  const bytes = sampleBytes(name);

  function withEdits(edits: readonly Edit[]) {
    const loaded = loadWorkbook(bytes);
    const { rows } = firstSheet(loaded);
    for (const { row, column, value: wanted } of edits) {
      const cells = rows.get(row) ?? new Map<number, HostCell>();
      rows.set(row, cells.set(column, { value: wanted, style: cells.get(column)?.style ?? 0 }));
    }
    return loaded;
  }

  it('what is saved is what is loaded again, whatever was written where', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const loaded = withEdits(edits);
        const again = loadWorkbook(saveWorkbook(loaded));
        expect(compareWorkbooks(loaded.workbook, again.workbook)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('blank cells written and blanked again, in a file that was closed between, leave the sheet as it was', () => {
    const original = firstSheet(loadWorkbook(bytes));
    const isBlank = ({ row, column }: Edit): boolean =>
      (original.rows.get(row)?.get(column)?.value ?? '') === '';
    fc.assert(
      fc.property(fc.array(ownEdit.filter(isBlank), { minLength: 1, maxLength: 8 }), (edits) => {
        const reopened = loadWorkbook(saveWorkbook(withEdits(edits)));
        for (const { row, column } of edits) {
          const cells = firstSheet(reopened).rows.get(row);
          cells?.set(column, { value: '', style: cells.get(column)?.style ?? 0 });
        }
        expect(changedParts(bytes, saveWorkbook(reopened))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('rules come and go at any places in the order, and the sheet is as it was', () => {
    const insertion = fc.record({ row: fc.integer({ min: 1, max: 50 }), at: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(insertion, { minLength: 1, maxLength: 6 }), (places) => {
        const loaded = loadWorkbook(bytes);
        const sheet = firstSheet(loaded);
        places.forEach(({ row, at }, index) => {
          sheet.conditionalFormats.splice(at, 0, ruleOn(`A${row}:K${row}`, `=N("tien-do:${index}")=0`));
        });
        addFirst(sheet);
        const reopened = loadWorkbook(saveWorkbook(loaded));
        expect(compareWorkbooks(loaded.workbook, reopened.workbook)).toEqual([]);
        removeRules(firstSheet(reopened), () => true);
        expect(partText(saveWorkbook(reopened), 'xl/worksheets/sheet1.xml')).toBe(
          partText(bytes, 'xl/worksheets/sheet1.xml'),
        );
      }),
      RUNS,
    );
  });
});

it('edits land in the right place behind a byte order mark, line ends of Windows, comments and wide characters', () => {
  const part =
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- <row r="9"> -->\r\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\r\n<sheetData>\r\n' +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>😀\r\n😀 "&gt;" ></t></is></c>\r\n<c r="C1"/></row>\r\n</sheetData>\r\n</worksheet>\r\n';
  const bytes = buildXlsx({ sheets: [{ name: 'A' }], extraParts: { 'xl/worksheets/sheet1.xml': part } });
  const loaded = loadWorkbook(bytes);
  const sheet = firstSheet(loaded);
  sheet.rows.get(1)?.set(2, { value: 5, style: 0 });
  addFirst(sheet, ruleOn('A1', '=TRUE'));
  const saved = partText(saveWorkbook(loaded), 'xl/worksheets/sheet1.xml');
  const added = saved
    .replace('<c r="B1"><v>5</v></c>', '')
    .replace(/<conditionalFormatting.*<\/conditionalFormatting>/, '');
  expect(saved).toContain(' ></t></is></c>\r\n<c r="B1"><v>5</v></c><c r="C1"/>');
  expect(`\uFEFF${added}`).toBe(part);
  expect(changedParts(bytes, saveWorkbook(loadWorkbook(bytes)))).toEqual([]);
});
