import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEMPLATE_KINDS, type TemplateKind } from '../../src/domain/templates/template-kind';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { withoutFirstSheet } from '../headless/without-first-sheet';
import { filledTemplate } from '../support/filled-template';
import { itWithLibreOffice } from '../support/find-libreoffice';
import { convertAllByLibreOffice } from '../support/painted-rows';

const ROWS = 60;

/** A heading of the first column and one of the last, and the name of the paper. */
const PRINTED: Record<TemplateKind, { headings: readonly string[]; name: string }> = {
  'phu-luc-1': { headings: ['TT', 'Tỷ lệ'], name: 'Phụ lục I ' },
  'phu-luc-2': { headings: ['TT', 'Tỷ lệ'], name: 'Phụ lục II ' },
  papi: { headings: ['TT', 'Ghi chú'], name: 'CHỈ SỐ PAPI NĂM 2026' },
  cchc: { headings: ['TT', 'Ghi chú'], name: 'CẢI CÁCH HÀNH CHÍNH NĂM 2026' },
  'phan-cong': { headings: ['TT', 'Ghi chú'], name: 'PHÂN CÔNG NHIỆM VỤ NĂM 2026' },
  'khac-phuc': { headings: ['TT', 'Tỷ lệ'], name: 'CẢI CÁCH HÀNH CHÍNH NĂM 2026' },
  'danh-muc': { headings: ['Mã', 'Điểm tối đa'], name: 'DANH MỤC TIÊU CHÍ NĂM 2026' },
};

/** Stands once in each row and is never wrapped: the day, or of a catalogue the number. */
const OF_ROW = { usual: /\d\d\/12\/2026/gu, 'danh-muc': /thành phần số \d+/gu };

const folder = mkdtempSync(join(tmpdir(), 'tien-do-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of each page: wrapped headings and texts in one line. */
function pagesOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/gu, ' '));
}

itWithLibreOffice(
  'every template with sixty rows is one page wide, repeats its heading and shows every row',
  async (program) => {
    const files: string[] = [];
    for (const kind of TEMPLATE_KINDS) {
      // Excel 2021 writes days as the machine does, and this machine is no Vietnamese one.
      const { loaded, filled } = await filledTemplate(kind, ROWS, undefined, 'web');
      expect([kind, filled]).toEqual([kind, ROWS]);
      const file = join(folder, `${kind}.xlsx`);
      writeFileSync(file, withoutFirstSheet(saveWorkbook(loaded)));
      files.push(file);
    }
    const pdfs = convertAllByLibreOffice(program, files, 'pdf', folder);
    for (const [index, kind] of TEMPLATE_KINDS.entries()) {
      const { headings, name } = PRINTED[kind];
      const pages = pagesOf(pdfs[index] ?? '');
      expect(pages.length).toBeGreaterThan(1);
      // A page to the right of another would lack the first heading, and the other the last.
      for (const heading of headings)
        expect([kind, pages.filter((page) => !page.includes(heading))]).toEqual([kind, []]);
      expect(pages[0]).toContain(name);
      const text = pages.join(' ');
      expect([kind, text.match(OF_ROW[kind === 'danh-muc' ? kind : 'usual'])?.length]).toEqual([kind, ROWS]);
      // What is too wide for its column.
      expect(text).not.toContain('##');
      if (kind !== 'danh-muc') expect(pages[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    }
  },
  120_000,
);
