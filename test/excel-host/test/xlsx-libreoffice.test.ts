import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import type { HostCell, HostSheet } from '../../../src/xlsx/host-workbook';
import { convertByLibreOffice, itWithLibreOffice } from '../../support/find-libreoffice';
import { pdfFillColours } from '../../support/pdf-colours';
import { addFirst, firstSheet, loadSample, ruleOn, SAMPLES } from './xlsx-fixtures';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tien-do-libreoffice-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Values by address, without blanks; LibreOffice keeps the digits of a number a little differently. */
function values(sheet: HostSheet): Map<string, string> {
  const found = new Map<string, string>();
  const plain = ({ value }: HostCell): string =>
    typeof value === 'number' ? value.toFixed(9) : JSON.stringify(value);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) if (cell.value !== '') found.set(`${row},${column}`, plain(cell));
  }
  return found;
}

/** What the program understood of a file: its own .xlsx of it, loaded by us. */
function asLibreOfficeSees(program: string, bytes: Uint8Array): HostSheet {
  const file = join(folder, 'ours.xlsx');
  writeFileSync(file, bytes);
  const theirs = join(folder, 'theirs');
  return firstSheet(
    loadWorkbook(new Uint8Array(readFileSync(convertByLibreOffice(program, file, 'xlsx', theirs)))),
  );
}

describe('LibreOffice opens what we save', () => {
  itWithLibreOffice('with the values that we wrote and those that we did not touch', (program) => {
    for (const name of SAMPLES) {
      const loaded = loadSample(name);
      const sheet = firstSheet(loaded);
      sheet.rows.get(8)?.set(11, { value: 0.3913, style: sheet.rows.get(8)?.get(11)?.style ?? 0 });
      sheet.rows.set(60, new Map([[2, { value: '=1+1 <là chữ> & ', style: 0 }]]));
      const seen = values(asLibreOfficeSees(program, saveWorkbook(loaded)));
      expect(values(sheet).size).toBeGreaterThan(100);
      expect([...seen].sort()).toEqual([...values(sheet)].sort());
    }
  });

  itWithLibreOffice('with our conditional formats, their formulas and their look', (program) => {
    const loaded = loadSample('cam-giang-phu-luc-1.xlsx');
    const sheet = firstSheet(loaded);
    addFirst(
      sheet,
      ruleOn('A10:K10 A14:K14', '=AND(TODAY()>DATE(2024,6,30),$K10<>"xong",N("tien-do:overdue")=0)'),
    );
    const [seen] = asLibreOfficeSees(program, saveWorkbook(loaded)).conditionalFormats;
    const [ours] = sheet.conditionalFormats;
    expect(seen?.areas).toEqual(ours?.areas);
    expect(seen?.formula).toBe(ours?.formula);
    expect(seen?.format).toMatchObject({ fillColor: '#FDE0DD', fontColor: '#8B0000', bold: true });
  });

  itWithLibreOffice('and paints the rows that are lit, and no others', (program) => {
    const loaded = loadSample('trung-trac-cchc.xlsx');
    // I.2 holds the text "100%", I.4 the number 0.5; only the latter is a number below 1.
    addFirst(firstSheet(loaded), {
      ...ruleOn('A8:I8 A10:I10', '=AND($G8<1,$G8<>"",N("tien-do:overdue")=0)'),
      format: { fillColor: '#12FE56' },
    });
    const file = join(folder, 'lit.xlsx');
    writeFileSync(file, saveWorkbook(loaded));
    const page = readFileSync(convertByLibreOffice(program, file, 'html', folder), 'utf8');
    const rows = page.split('<tr').filter((row) => /bgcolor="#12FE56"/i.test(row));
    expect(rows.map((row) => />(I\.\d+)</.exec(row)?.[1])).toEqual(['I.4']);
    const pdf = readFileSync(convertByLibreOffice(program, file, 'pdf', folder));
    expect(pdfFillColours(pdf)).toContain('#12FE56');
  });
});
