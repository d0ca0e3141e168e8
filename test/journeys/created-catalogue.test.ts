import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalogue } from '../../src/excel/actions/create-catalogue';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import type { HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { openExcel } from '../excel-host/node/excel-in-node';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';
import { convertByLibreOffice, itWithLibreOffice } from '../support/find-libreoffice';
import { heldAt } from '../support/host-workbook-builder';

const FIXTURES = join(__dirname, '../fixtures/workbooks');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tien-do-created-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const catalogueOf = ({ sheets }: HostWorkbook): HostSheet => {
  const sheet = sheets.find(({ name }) => name === 'Danh mục tiêu chí');
  if (!sheet) throw new Error('no catalogue');
  return sheet;
};

/** What is held, with its type: the text "1.10" is not the number 1.1. */
const held = (sheet: HostSheet): readonly string[] =>
  [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      value === '' ? [] : [`${row},${column} ${JSON.stringify(value)}`],
    ),
  );

describe('LibreOffice opens a file with a catalogue made of its appendix', () => {
  itWithLibreOffice('and finds on the new sheet, and on the others, what we wrote', async (program) => {
    const loaded = loadWorkbook(new Uint8Array(readFileSync(join(FIXTURES, 'cam-giang-phu-luc-1.xlsx'))));
    const excel = await openExcel(loaded.workbook, { profile: profileTellingMerges() });
    const uninstall = excel.installGlobals();
    try {
      expect(await createCatalogue()).toMatchObject({ kind: 'done' });
    } finally {
      uninstall();
      excel.dispose();
    }
    const ours = join(folder, 'ours.xlsx');
    writeFileSync(ours, saveWorkbook(loaded));
    const theirs = convertByLibreOffice(program, ours, 'xlsx', join(folder, 'theirs'));
    const { workbook } = loadWorkbook(new Uint8Array(readFileSync(theirs)));

    const sheet = catalogueOf(workbook);
    expect(held(sheet)).toEqual(held(catalogueOf(loaded.workbook)));
    expect(['A1', 'A2', 'B2', 'C2'].map((address) => heldAt(sheet, address))).toEqual([
      'Danh mục tiêu chí năm 2024',
      'Mã',
      'Tên tiêu chí',
      'Điểm tối đa',
    ]);
    // Codes that Excel had damaged in the appendix stand here as texts, as they were meant.
    const codes = [...sheet.rows].slice(2).map(([, cells]) => cells.get(1)?.value);
    expect(codes).toEqual(expect.arrayContaining(['1', '1.2', '2.1', '3.1', '3.10', '7.2.2']));
    expect(new Set(codes).size).toBe(codes.length);
    const [first] = workbook.sheets;
    expect(first && held(first)).toEqual(loaded.workbook.sheets[0] && held(loaded.workbook.sheets[0]));
  });
});
