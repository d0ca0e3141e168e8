import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { report } from '../headless/report';
import { type DocxFile, readDocx } from './docx-file';

const WORKBOOKS = path.join(__dirname, '../fixtures/workbooks');

interface Counts {
  readonly total: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly notDone: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly noDay: number;
}

interface Answer {
  readonly counts: Counts;
  readonly sections: readonly (Counts & { readonly code: string; readonly name: string })[];
  readonly overdue: readonly { readonly task: string; readonly daysLate: number }[];
  readonly open: readonly string[];
}

interface Made {
  readonly answer: Answer;
  readonly docx: DocxFile;
}

const folder = mkdtempSync(path.join(tmpdir(), 'tien-do-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function made(file: string, period: string, ...options: readonly string[]): Promise<Made> {
  const out = path.join(folder, 'report.docx');
  const args = [path.join(WORKBOOKS, file), '--period', period, '--docx', out, '--json', ...options];
  const answer = JSON.parse(await report(args)) as Answer;
  return { answer, docx: readDocx(readFileSync(out)) };
}

const CASES = [
  ['trung-trac-cchc.xlsx', '2024-Q3', '24 9 15 5'],
  ['trung-trac-cchc.xlsx', '2024-06', '24 9 15 1'],
  ['cam-giang-phu-luc-1.xlsx', '2024-H1', '23 9 14 0'],
  ['cam-giang-phu-luc-1.xlsx', '2024-Q3', '23 9 14 1'],
] as const;

// Counted by hand from the appendices: total, done, not done, overdue.
test.each(CASES)('the figures of %s in %s are those of the answer: %s', async (file, period, expected) => {
  const { answer, docx } = await made(file, period);
  const { total, done, notDone, overdue } = answer.counts;
  expect([total, done, notDone, overdue].join(' ')).toBe(expected);
  expect(docx.text).toContain(
    `Tổng số ${total} nhiệm vụ, trong đó: ${done} nhiệm vụ đã hoàn thành (đúng hạn: ${answer.counts.doneOnTime}, quá hạn: ${answer.counts.doneLate}`,
  );
  const [, sections, , results, explanation] = docx.tables;
  expect(sections?.slice(1).map(([, , ...figures]) => figures.slice(0, 4).map(Number))).toEqual(
    [...answer.sections, answer.counts].map((of) => [of.total, of.done, of.inTime + of.noDay, of.overdue]),
  );
  expect(results?.filter((cells) => cells.length > 1)).toHaveLength(1 + total);
  expect(explanation?.slice(1).map((cells) => [cells[2], Number(cells[5])]) ?? []).toEqual(
    answer.overdue.map(({ task, daysLate }) => [task, daysLate]),
  );
});

test('the table of sections as counted by hand', async () => {
  const { docx } = await made('trung-trac-cchc.xlsx', '2024-Q3');
  expect(docx.tables[1]?.slice(1).map((cells) => cells.join(' | '))).toEqual([
    '1 | I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH | 5 | 3 | 1 | 1 | 60% (3/5)',
    '2 | II. CẢI CÁCH THỂ CHẾ | 3 | 1 | 1 | 1 | 33,33% (1/3)',
    '3 | III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 4 | 1 | 1 | 2 | 25% (1/4)',
    '4 | IV. CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH | 2 | 0 | 2 | 0 | 0% (0/2)',
    '5 | V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | 3 | 0 | 3 | 0 | 0% (0/3)',
    '6 | VI. CẢI CÁCH TÀI CHÍNH CÔNG | 3 | 2 | 1 | 0 | 66,67% (2/3)',
    '7 | VII. XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ | 4 | 2 | 1 | 1 | 50% (2/4)',
    ' | Tổng cộng | 24 | 9 | 10 | 5 | 37,5% (9/24)',
  ]);
});

describe('the form that the decree gives', () => {
  test('Times New Roman stands in all four slots of the default, and nothing names another font', async () => {
    const { docx } = await made('trung-trac-cchc.xlsx', '2024-Q3');
    const fonts = /<w:docDefaults>.*?<w:rFonts ([^>]*)\/>/s.exec(docx.part('word/styles.xml'))?.[1] ?? '';
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      expect(fonts).toContain(`w:${slot}="Times New Roman"`);
    for (const name of docx.parts.filter((part) => part.endsWith('.xml'))) {
      const named = [...docx.part(name).matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)].map(
        ([, font]) => font,
      );
      expect([name, ...new Set(named)].slice(1).filter((font) => font !== 'Times New Roman')).toEqual([]);
    }
  });

  test('A4 with the margins of the decree; the appendices lie across; pages count anew in each', async () => {
    const { docx } = await made('trung-trac-cchc.xlsx', '2024-Q3');
    const xml = docx.part('word/document.xml');
    expect([...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = '']) => sizes(size))).toEqual([
      [11906, 16838],
      [16838, 11906],
      [16838, 11906],
    ]);
    for (const [, margins = ''] of xml.matchAll(/<w:pgMar ([^>]*)\/>/g)) {
      expect(inMillimetres(margins, 'left')).toBeGreaterThanOrEqual(30);
      expect(inMillimetres(margins, 'left')).toBeLessThanOrEqual(35);
      for (const side of ['top', 'bottom']) {
        expect(inMillimetres(margins, side)).toBeGreaterThanOrEqual(20);
        expect(inMillimetres(margins, side)).toBeLessThanOrEqual(25);
      }
      expect(inMillimetres(margins, 'right')).toBeGreaterThanOrEqual(15);
      expect(inMillimetres(margins, 'right')).toBeLessThanOrEqual(20);
    }
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:pgNumType [^>]*w:start="1"/g)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });

  test('several appendices are numbered in Roman, one alone is not', async () => {
    const full = await made('trung-trac-cchc.xlsx', '2024-Q3');
    expect(full.docx.text.match(/^Phụ lục .*$/gm)).toEqual(['Phụ lục I', 'Phụ lục II']);
    const short = await made('trung-trac-cchc.xlsx', '2024-Q3', '--form', 'short');
    expect(short.docx.text.match(/^PHỤ LỤC.*$/gim)).toEqual(['PHỤ LỤC']);
  });
});

test('the draft has our notes in a last column, in red; the issued copy has none', async () => {
  const draft = await made('trung-trac-cchc.xlsx', '2024-Q3');
  const heading = draft.docx.tables[3]?.[0];
  expect(heading?.at(-1)).toBe('Ghi chú để trình (cột này không phát hành)');
  expect(
    draft.docx.tables[3]?.find((cells) => cells[1] === 'Đánh giá mức độ hài lòng của người dân')?.at(-1),
  ).toMatch(/^Chưa ghi kết quả\./);
  expect(draft.docx.part('word/document.xml')).toContain('w:val="C00000"');
  const issued = await made('trung-trac-cchc.xlsx', '2024-Q3', '--issued');
  expect(issued.docx.tables[3]?.[0]).toEqual([
    'STT',
    'Tên nhiệm vụ',
    'Cơ quan chủ trì',
    'Thời hạn',
    'Kết quả',
    'Đánh giá',
  ]);
  expect(issued.docx.part('word/document.xml')).not.toContain('C00000');
  expect(issued.docx.text).not.toMatch(/Chưa ghi kết quả|Đồng chí/);
});

test('what only the office knows is [...], and all of it is told', async () => {
  const { answer, docx } = await made('cam-giang-phu-luc-1.xlsx', '2024-Q3');
  expect(answer.open).toEqual([
    'Số của báo cáo (văn thư điền khi phát hành)',
    'Ngày, tháng ban hành (văn thư điền khi phát hành)',
    'Nơi nhận báo cáo (dòng Kính gửi)',
    'Số của Kế hoạch',
    'Mục I: công tác chỉ đạo, điều hành',
    'Giải trình nhiệm vụ quá hạn: Số hóa hồ sơ, kết quả giải quyết TTHC',
    'Mục V: kiến nghị, đề xuất',
    'Các nơi nhận khác',
    'Họ tên người ký',
  ]);
  // Number and day are blanks, not brackets; the explanation is asked for in its chapter and in three columns.
  expect(docx.text.match(/\[\.\.\.\]/g)).toHaveLength(answer.open.length - 2 + 3);
});

function sizes(attributes: string): readonly number[] {
  return ['w', 'h'].map((side) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(attributes)?.[1]));
}

function inMillimetres(attributes: string, side: string): number {
  return Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(attributes)?.[1]) * 25.4) / 1440);
}
