import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { recomputeAll } from '../../src/excel/actions/recompute-all';
import { saveSettings } from '../../src/excel/actions/settings';
import { DEFAULT_SETTINGS } from '../../src/excel/stored/settings-schema';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { closeExcel, excelForTest } from '../excel-host/node/excel-for-test';
import { buildXlsx } from '../support/build-xlsx';
import { convertByLibreOffice, itWithLibreOffice } from '../support/find-libreoffice';
import type { CellSpec } from '../support/xlsx-spec';

type Row = readonly (string | number)[];

const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const items = (...statuses: readonly Row[]): readonly Row[] =>
  statuses.map((cells, at) => [String(at + 1), `Việc thứ ${at + 1}`, 'Văn phòng', '31/12/2024', ...cells]);

/**
 * Plans whose items stand from row 4 on, and the share that is done, counted by hand. The ratio stands in the section's
 * row, in the column after the last of `heads`.
 */
interface Plan {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly share: number;
}

/** Whoever shows this number has worked out nothing. */
const NOT_WORKED_OUT = 0.999;

const PLANS: readonly Plan[] = [
  {
    name: 'Chữ',
    heads: ['Kết quả thực hiện'],
    rows: items(['Đã hoàn thành'], ['ĐÃ HOÀN THÀNH'], ['Chưa thực hiện'], ['Xong'], ['']),
    share: 3 / 5,
  },
  {
    name: 'Ký tự đại diện',
    heads: ['Kết quả thực hiện'],
    rows: items(
      ['Đã hoàn thành *'],
      ['Đã hoàn thành (đúng hạn?)'],
      ['Đã hoàn thành ~ một phần còn lại chưa xong'],
      ['Đã hoàn thành "Đề án 06"'],
      ['Chưa hoàn thành *'],
      ['Đã hoàn thành; BC số 5/BC-UBND'],
      ['Hoàn thành 80%'],
    ),
    share: 4 / 7,
  },
  {
    name: 'Nhiều dòng',
    heads: ['Kết quả thực hiện'],
    rows: items(['Đã hoàn thành\nBC số 5'], ['Đã hoàn thành BC số 5'], ['Đang thực hiện\nBC số 5']),
    share: 2 / 3,
  },
  {
    name: 'Phần trăm',
    heads: ['% hoàn thành'],
    rows: items([100], [80], [0], ['']),
    share: 1 / 4,
  },
  {
    name: 'Dấu x',
    heads: ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
    rows: items(['x', '', ''], ['X', '', ''], ['', 'x', ''], ['x', 'x', ''], ['', '', 'x']),
    share: 2 / 5,
  },
  {
    name: 'Chữ và phần trăm',
    heads: ['Kết quả thực hiện', '% hoàn thành'],
    rows: items(['Đã hoàn thành', 1], ['Xong', ''], ['', 1], ['Đang thực hiện', 0.5], ['Đã hoàn thành', 0.5]),
    share: 3 / 5,
  },
];

/** The same, with items that do not apply taken out of the plan. */
const LEAVING_OUT: readonly Plan[] = [
  {
    name: 'Không phát sinh',
    heads: ['Kết quả thực hiện'],
    rows: items(['Đã hoàn thành'], ['Không phát sinh'], ['Chưa thực hiện'], ['không phát sinh']),
    share: 1 / 2,
  },
  {
    name: 'Chưa có gì',
    heads: ['Kết quả thực hiện'],
    rows: items(['Chưa thực hiện'], ['Không áp dụng'], ['Chưa thực hiện']),
    share: 0,
  },
];

function cellsOf({ heads, rows }: Plan): Record<string, CellSpec> {
  const drawn: readonly Row[] = [
    ['PHỤ LỤC NĂM 2024'],
    [...HEAD, ...heads, 'Tỷ lệ hoàn thành'],
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    ...rows,
  ];
  const cells: Record<string, CellSpec> = {};
  drawn.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== '') cells[`${'ABCDEFGH'.charAt(column)}${at + 1}`] = value;
    }),
  );
  return cells;
}

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tien-do-live-formulas-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => closeExcel());

/** Recomputes all sheets, checks what we said of each, and answers what LibreOffice shows in the places of the ratios. */
async function judge(
  program: string,
  plans: readonly Plan[],
  countNotApplicable: boolean,
): Promise<readonly (readonly [string, unknown])[]> {
  const sheets = plans.map((plan) => ({ name: plan.name, cells: cellsOf(plan) }));
  const loaded = loadWorkbook(buildXlsx({ sheets }));
  const excel = await excelForTest(loaded.workbook, { evaluate: () => NOT_WORKED_OUT });
  const uninstall = excel.installGlobals();
  await saveSettings({ ...DEFAULT_SETTINGS, liveFormulas: true, countNotApplicable });
  const outcome = await recomputeAll({ today: { year: 2024, month: 10, day: 15 } });
  uninstall();
  const reports =
    outcome.kind === 'done'
      ? outcome.value.sheets.flatMap((sheet) => (sheet.kind === 'done' ? [sheet.report] : []))
      : [];
  expect(reports.map(({ sheetName, written, asNumbers }) => [sheetName, written, asNumbers])).toEqual(
    plans.map(({ name, heads, share }) => [
      name,
      [{ address: `${'EFGH'.charAt(heads.length)}3`, value: share }],
      undefined,
    ]),
  );
  const file = join(folder, 'live.xlsx');
  writeFileSync(file, withoutResults(saveWorkbook(loaded), plans.length));
  const shown = convertByLibreOffice(program, file, 'xlsx', join(folder, 'shown'));
  const { workbook } = loadWorkbook(new Uint8Array(readFileSync(shown)));
  return plans.map(({ name, heads }) => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    const cell = sheet?.rows.get(3)?.get(5 + heads.length);
    return [name, cell?.formula === undefined ? 'no formula' : cell.value];
  });
}

/** LibreOffice believes the results that a file brings along: without any it has to work them out itself. */
function withoutResults(file: Uint8Array, expected: number): Uint8Array {
  let taken = 0;
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const bare = text.replaceAll(`</f><v>${NOT_WORKED_OUT}</v>`, () => {
      taken += 1;
      return '</f>';
    });
    return [name, bare === text ? bytes : new TextEncoder().encode(bare)] as const;
  });
  expect(taken).toBe(expected);
  return zipSync(Object.fromEntries(parts));
}

itWithLibreOffice('LibreOffice works our formulas out to the share that we had counted', async (program) => {
  const shares = await judge(program, PLANS, true);
  expect(shares).toEqual(PLANS.map(({ name, share }) => [name, expect.closeTo(share, 9)]));
});

itWithLibreOffice('also where what does not apply is taken out of the plan', async (program) => {
  const shares = await judge(program, LEAVING_OUT, false);
  expect(shares).toEqual(LEAVING_OUT.map(({ name, share }) => [name, expect.closeTo(share, 9)]));
});
