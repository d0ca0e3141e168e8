import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recompute } from '../../src/excel/actions/recompute';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { openExcel } from '../excel-host/node/excel-in-node';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';
import { report } from './report';
import { readReportOptions } from './report-options';
import { openFile } from './run-file';

const WORKBOOKS = path.join(__dirname, '../fixtures/workbooks');

const folder = mkdtempSync(path.join(tmpdir(), 'tien-do-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly period: { readonly start: string; readonly end: string; readonly label: string };
  readonly asOf: string;
  readonly counts: Record<string, number>;
  readonly noDay: Record<string, number>;
  readonly sentences: readonly string[];
  readonly sections: readonly { readonly row: number; readonly done: number; readonly total: number }[];
  readonly overdue: readonly { readonly row: number; readonly lastDay: string; readonly daysLate: number }[];
}

async function answer(file: string, ...args: readonly string[]): Promise<Answer> {
  return JSON.parse(await report([path.resolve(WORKBOOKS, file), '--json', ...args])) as Answer;
}

/** "24 = 9 (3 1 5) + 15 (8 5 2)": done on time, late, on an unknown day; not done in time, overdue, without a day. */
function parts({ counts: of }: Answer): string {
  const done = `${of['done']} (${of['doneOnTime']} ${of['doneLate']} ${of['doneUnknown']})`;
  return `${of['total']} = ${done} + ${of['notDone']} (${of['inTime']} ${of['overdue']} ${of['noDay']})`;
}

describe('the verb "report"', () => {
  // Counted by hand, row by row, from the two appendices.
  test.each([
    ['trung-trac-cchc.xlsx', '2024-Q3', 'to-date', '24 = 9 (3 1 5) + 15 (8 5 2)'],
    ['trung-trac-cchc.xlsx', '2024-Q3', 'period', '9 = 0 (0 0 0) + 9 (2 5 2)'],
    ['cam-giang-phu-luc-1.xlsx', '2024-H1', 'to-date', '23 = 9 (1 1 7) + 14 (11 0 3)'],
    ['cam-giang-phu-luc-1.xlsx', '2024-Q3', 'period', '8 = 3 (0 0 3) + 5 (1 1 3)'],
  ])('%s in %s, %s: %s', async (file, period, mode, expected) => {
    expect(parts(await answer(file, '--period', period, '--mode', mode))).toBe(expected);
  });

  test('says the figures in sentences and lists what is overdue', async () => {
    const made = await answer('trung-trac-cchc.xlsx', '--period', '2024-Q3');
    expect(made.period).toEqual({ start: '2023-12-15', end: '2024-09-14', label: 'quý III năm 2024' });
    expect(made.asOf).toBe('2024-09-14');
    expect(made.noDay).toEqual({ recurring: 1, ongoing: 1, conditional: 0, notApplicable: 0, none: 0 });
    expect(made.sentences.slice(0, 4)).toEqual([
      'Số liệu lũy kế từ ngày 15/12/2023 đến ngày 14/9/2024.',
      'Tổng số 24 nhiệm vụ, trong đó: 9 nhiệm vụ đã hoàn thành (đúng hạn: 3, quá hạn: 1, chưa rõ ngày hoàn thành: 5); 15 nhiệm vụ chưa hoàn thành (trong hạn: 8, quá hạn: 5, không có ngày đến hạn: 2, gồm định kỳ: 1, thường xuyên: 1).',
      'Số nhiệm vụ đã hoàn thành trên tổng số nhiệm vụ đề ra trong kế hoạch là 9/24, đạt 37,5%.',
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH: đã hoàn thành 3/5 nhiệm vụ (60%), quá hạn 1.',
    ]);
    expect(made.overdue.map(({ row, lastDay, daysLate }) => `${row} ${lastDay} ${daysLate}`)).toEqual([
      '20 2024-05-31 106',
      '9 2024-06-30 76',
      '15 2024-06-30 76',
      '37 2024-06-30 76',
      '19 2024-08-30 15',
    ]);
    expect(made.sections.map(({ row, done, total }) => `${row} ${done}/${total}`)).toEqual([
      '6 3/5',
      '13 1/3',
      '17 1/4',
      '23 0/2',
      '26 0/3',
      '30 2/3',
      '34 2/4',
    ]);
  });

  test('counts by what earlier runs have seen where the sheet names no day', async () => {
    const file = path.join(folder, 'after-two-runs.xlsx');
    const loaded = await openFile(path.join(WORKBOOKS, 'trung-trac-cchc.xlsx'), undefined);
    const excel = await openExcel(loaded.workbook, {
      profile: profileTellingMerges(),
      evaluate: evaluateInHost,
    });
    const uninstall = excel.installGlobals();
    const [sheet] = loaded.workbook.sheets;
    await recompute({ today: { year: 2024, month: 6, day: 20 } });
    // Row 9, due on 30/6: its progress and its status.
    excel.host.user.typeInto(sheet!.id, 9, 7, 1);
    excel.host.user.typeInto(sheet!.id, 9, 8, 'Đã hoàn thành');
    await recompute({ today: { year: 2024, month: 6, day: 27 } });
    uninstall();
    excel.dispose();
    await writeFile(file, saveWorkbook(loaded));
    expect(parts(await answer(file, '--period', '2024-Q3'))).toBe('24 = 10 (4 1 5) + 14 (8 4 2)');
    const inPeriod = await answer(file, '--period', '2024-Q3', '--mode', 'period');
    expect(parts(inPeriod)).toBe('9 = 1 (1 0 0) + 8 (2 4 2)');
    expect(parts(await answer(file, '--period', '2024-06'))).toBe('24 = 9 (3 1 5) + 15 (12 1 2)');
  });

  test.each([
    [[], /đúng một tệp/],
    [['a.xlsx', 'b.xlsx', '--period', '2024'], /đúng một tệp/],
    [['a.xlsx'], /không phải kỳ báo cáo/],
    [['a.xlsx', '--period', '2024-Q5'], /“2024-Q5” không phải kỳ báo cáo/],
    [['a.xlsx', '--period', '2024', '--calendar', 'lunar'], /cách tính kỳ “lunar”/],
    [['a.xlsx', '--period', '2024', '--mode', 'all'], /cách đếm “all”/],
    [['a.xlsx', '--period', '2024', '--colour'], /Cách dùng/],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => readReportOptions(args)).toThrow(sentence);
  });
});
