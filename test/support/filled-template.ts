import type { TemplateKind } from '../../src/domain/templates/template-kind';
import { insertTemplate } from '../../src/excel/actions/reports/insert-template';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { type LoadedXlsx, loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import type { HostSheet } from '../../src/xlsx/host-workbook';
import { type ExcelInNode, openExcel } from '../excel-host/node/excel-in-node';
import type { ExcelProfileName } from '../excel-host/protocol/profiles';
import { buildXlsx } from './build-xlsx';

type Words = Readonly<Record<string, string | number>>;

const WORK = [
  'Ban hành kế hoạch và tổ chức thực hiện đúng thời hạn được giao',
  'Niêm yết công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ',
  'Rà soát, báo cáo kết quả thực hiện về Ủy ban nhân dân cấp tỉnh',
];
const UNITS = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'];
const STATUSES = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
const REPAIRS = ['Đã khắc phục', 'Đang khắc phục', 'Chưa khắc phục'];

/** 1 December 2026, as Excel counts days. */
const FIRST_OF_DECEMBER = 46_357;

const of = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** What a clerk types into the row that is the `index`-th of all and the `place`-th of its section, by heading. */
export function rowOf(kind: TemplateKind, index: number, section: number, place: number): Words {
  const work = `${of(WORK, index)} (việc ${index + 1})`;
  const day = FIRST_OF_DECEMBER + (index % 28);
  const people = { 'Chủ trì': of(UNITS, index), 'Phối hợp': of(UNITS, index + 1) };
  const end = {
    'Sản phẩm, tài liệu kiểm chứng': 'Báo cáo kết quả',
    'Kết quả thực hiện': of(STATUSES, index),
  };
  switch (kind) {
    case 'phu-luc-1':
      return {
        TT: index + 1,
        Mã: `${section}.${place}`,
        'Tiêu chí, tiêu chí thành phần': `Tiêu chí số ${index + 1}: mức độ hoàn thành`,
        'Điểm tối đa': 1,
        'Điểm đạt năm 2025': 1,
        'Nhiệm vụ, giải pháp duy trì': work,
        'Thời hạn hoàn thành': day,
        ...people,
        ...end,
      };
    case 'phu-luc-2':
      return {
        TT: index + 1,
        Mã: `${section}.${place}`,
        'Tiêu chí, tiêu chí thành phần': `Tiêu chí số ${index + 1}: mức độ hoàn thành`,
        'Điểm tối đa': 2,
        'Điểm đạt năm 2025': 1.5,
        'Điểm bị trừ': 0.5,
        'Nguyên nhân mất điểm': 'Hồ sơ gửi chậm so với quy định',
        'Giải pháp khắc phục': work,
        'Thời hạn hoàn thành': day,
        ...people,
        ...end,
      };
    case 'papi':
      return { TT: place, 'Chỉ số nội dung, nhiệm vụ': work, 'Thời gian hoàn thành': day, ...people, ...end };
    case 'cchc':
      return { TT: place, 'Nhiệm vụ, hoạt động': work, 'Thời gian hoàn thành': day, ...people, ...end };
    case 'phan-cong':
      return { TT: index + 1, 'Tên nhiệm vụ': work, 'Thời gian hoàn thành': day, ...people, ...end };
    case 'khac-phuc':
      return {
        TT: index + 1,
        'Tồn tại, hạn chế': `Tồn tại ${index + 1}: ${of(WORK, index).toLowerCase()} còn chậm`,
        'Nguyên nhân': 'Chưa phân công rõ người theo dõi',
        'Biện pháp khắc phục': work,
        'Đơn vị chủ trì': of(UNITS, index),
        'Thời hạn khắc phục': day,
        'Kết quả khắc phục': of(REPAIRS, index),
        'Tài liệu kiểm chứng (tên tệp)':
          index % 3 === 0 ? `Xa Cam Giang-KQ khac phuc ton tai ${index + 1} - bao cao` : '',
      };
    case 'danh-muc':
      return {
        Mã: index === 0 ? '1' : `1.${index}`,
        'Tên tiêu chí, tiêu chí thành phần': `Tiêu chí thành phần số ${index + 1}`,
        'Điểm tối đa': 1,
      };
  }
}

/** A workbook with a template of 2026 that has been filled in by typing; rows are put in where it has too few. */
export async function filledTemplate(
  kind: TemplateKind,
  wanted: number,
  typed: (index: number, words: Words) => Words = (_, words) => words,
  profile?: ExcelProfileName,
): Promise<{ readonly loaded: LoadedXlsx; readonly sheetName: string; readonly filled: number }> {
  const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: 'Sheet1' }] }));
  const excel = await openExcel(loaded.workbook, {
    evaluate: evaluateInHost,
    ...(profile === undefined ? {} : { profile }),
  });
  const uninstall = excel.installGlobals();
  try {
    const made = await insertTemplate({ kind, unit: 'Xã Cẩm Giàng', year: 2026 });
    if (made.kind === 'failed') throw new Error(made.failure.kind);
    const { sheetName } = made.value;
    putInRows(excel, loaded.workbook.sheets.at(-1)!, wanted);
    const filled = await typeInto(kind, sheetName, wanted, typed);
    return { loaded, sheetName, filled };
  } finally {
    uninstall();
    excel.dispose();
  }
}

/** Puts rows in before the last blank row of the table; they look like their neighbours, as in Excel. */
function putInRows({ host }: ExcelInNode, sheet: HostSheet, wanted: number): void {
  const { styles } = host.workbook;
  const blank = [...sheet.rows].flatMap(([row, cells]) => {
    const isBlank = [...cells.values()].every(({ value = '' }) => value === '');
    return isBlank && styles[cells.get(1)?.style ?? 0]?.borders !== undefined ? [row] : [];
  });
  const last = Math.max(...blank);
  const missing = wanted - blank.length;
  if (missing <= 0) return;
  host.user.insertRows(sheet.id, last, missing);
  for (let row = last; row < last + missing; row += 1) host.user.pasteRows(sheet.id, last + missing, 1, row);
}

/** Types rows into the blank rows of a template, `wanted` at most; tells how many there were. */
export function typeInto(
  kind: TemplateKind,
  sheetName: string,
  wanted: number,
  typed: (index: number, words: Words) => Words,
): Promise<number> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const rows = used.values as (string | number)[][];
    const header = rows.findIndex((row) => row.includes('TT') || row.includes('Mã'));
    const headings = rows[header]?.map(String) ?? [];
    const isMarker = (row: readonly (string | number)[]): boolean =>
      row.slice(0, headings.indexOf('') < 0 ? undefined : headings.indexOf('')).some((cell) => cell !== '');
    let [filled, section, place] = [0, 0, 0];
    for (const [at, row] of rows.entries()) {
      if (at <= header || filled >= wanted) continue;
      if (isMarker(row)) {
        section += 1;
        place = 0;
        continue;
      }
      place += 1;
      const words = typed(filled, rowOf(kind, filled, section, place));
      for (const [heading, value] of Object.entries(words)) {
        if (value === '') continue;
        const column = headings.indexOf(heading);
        if (column < 0) throw new Error(`no column “${heading}”`);
        sheet.getCell(at, column).values = [[value]];
      }
      // Excel fits a row while it is typed in, unless it was given a height.
      sheet.getRange(`${at + 1}:${at + 1}`).format.autofitRows();
      filled += 1;
    }
    await context.sync();
    return filled;
  });
}
