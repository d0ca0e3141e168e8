import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { report } from '../headless/report';
import { convertByLibreOffice, findLibreOfficeWriter, itWithLibreOffice } from '../support/find-libreoffice';

interface Counts {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
}

interface Answer {
  readonly counts: Counts;
  readonly sentences: readonly string[];
  readonly sections: readonly (Counts & { readonly name: string })[];
  readonly overdue: readonly { readonly task: string; readonly daysLate: number }[];
}

const SAMPLE = path.join(__dirname, '../fixtures/workbooks/cam-giang-phu-luc-1.xlsx');

/** In justified lines a PDF has no blanks to go by. */
const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

// One sample: starting LibreOffice takes seconds.
itWithLibreOffice(
  'LibreOffice opens the Word report, and its pages have the figures of the answer',
  async (program) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tien-do-report-pdf-'));
    try {
      const docx = path.join(folder, 'report.docx');
      const args = [SAMPLE, '--period', '2024-Q3', '--docx', docx, '--json'];
      const answer = JSON.parse(await report(args)) as Answer;
      const pdf = convertByLibreOffice(program, docx, 'pdf', folder);
      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
      const text = letters(pages.join(' '));
      const [, counts = '', share = ''] = answer.sentences;
      expect(counts).toContain('Tổng số 23 nhiệm vụ');
      expect(text).toContain(letters(counts));
      expect(text).toContain(letters(share));
      expect(answer.sections).toHaveLength(7);
      for (const { total, done } of answer.sections) expect(text).toContain(`(${done}/${total})`);
      expect(text).toContain(`(${answer.counts.done}/${answer.counts.total})`);
      expect(answer.overdue.map(({ daysLate }) => daysLate)).toEqual([14]);
      expect(text).toContain(letters('quá hạn 14 ngày'));
      // Its headings again at the head of every page of the appendix.
      expect(pages.filter((page) => page.includes('Tên nhiệm vụ')).length).toBeGreaterThan(2);
      const sizes = execFileSync('pdfinfo', ['-l', '99', pdf], { encoding: 'utf8' });
      const papers = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) =>
        [Number(width), Number(height)].map(Math.round).sort((a, b) => a - b),
      );
      expect(papers.length).toBeGreaterThan(4);
      for (const paper of papers) expect(paper).toEqual([595, 842]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
  () => findLibreOfficeWriter() !== undefined,
);
