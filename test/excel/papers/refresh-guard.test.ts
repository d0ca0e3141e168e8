import { writeReportSheets } from '../../../src/excel/actions/reports/write-report-sheets';
import type { HostSheet } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { areaOf, drawWorkbook } from '../../support/host-workbook-builder';
import { REPORT_PLAN, REQUEST, sheetNamed } from './report-plan';

// Starting office.js takes long on a busy machine.
jest.setTimeout(60_000);

afterEach(() => closeExcel());

const LIST = 'Quá hạn - giải trình';
const [TASK, CAUSE, REMEDY] = [3, 8, 9];
const LATER = { ...REQUEST, today: { year: 2024, month: 9, day: 24 } };

/** The list with a cause at each item, and a plan whose next refresh corrects a text, drops a row and puts one in. */
async function opened() {
  const workbook = drawWorkbook({ name: 'Phụ lục', cells: REPORT_PLAN });
  const excel = await excelForTest(workbook);
  const uninstall = excel.installGlobals();
  const { user } = excel.host;
  const plan = workbook.sheets[0]!.id;
  user.typeInto(plan, 4, 6, 'Chưa thực hiện');
  await done(REQUEST);
  const list = sheetNamed(workbook, LIST);
  // Of the item that will be done nothing is said: its row goes.
  for (const row of rowsOf(list).filter((each) => taskAt(list, each) !== 'Ban hành kế hoạch'))
    user.typeInto(list.id, row, CAUSE, `Nguyên nhân: ${taskAt(list, row)}`);
  user.typeInto(plan, 4, 6, 'Không còn trong kế hoạch');
  user.deleteRows(plan, 4, 1);
  user.typeInto(plan, 4, 3, 'Rà soát các văn bản');
  user.typeInto(plan, 8, 6, 'Chưa thực hiện');
  return { workbook, host: excel.host, user, list, uninstall };
}

async function done(request: typeof REQUEST): Promise<void> {
  const outcome = await writeReportSheets(request);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
}

const textAt = (list: HostSheet, row: number, column: number): string =>
  String(list.rows.get(row)?.get(column)?.value ?? '');

const taskAt = (list: HostSheet, row: number): string => textAt(list, row, TASK);

function rowsOf(list: HostSheet): readonly number[] {
  return [...list.rows.keys()].filter((row) => row > 7 && taskAt(list, row) !== '').sort((a, b) => a - b);
}

const causes = (list: HostSheet): readonly string[] =>
  rowsOf(list)
    .map((row) => `${taskAt(list, row)} | ${textAt(list, row, CAUSE)} | ${textAt(list, row, REMEDY)}`)
    .sort();

// The trips of a refresh; behind the last of them nothing is left to edit at.
const TRIPS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

it('keeps every cause with its item where the list is sorted, and more typed, at any trip of a refresh', async () => {
  const edited = new Set<number>();
  for (const trip of TRIPS) {
    const { host, user, list, uninstall } = await opened();
    host.beforeBatch(trip, () => {
      edited.add(trip);
      const rows = rowsOf(list);
      const area = { ...areaOf('A1'), firstRow: rows[0]!, lastRow: rows.at(-1)!, lastColumn: 14 };
      user.sortRows(list.id, area, TASK, trip % 2 === 0);
      const digital = rowsOf(list).find((row) => taskAt(list, row) === 'Số hóa hồ sơ');
      user.typeInto(list.id, digital!, REMEDY, 'Thuê máy quét');
    });
    await done(LATER);
    expect([trip, ...causes(list)]).toEqual([
      trip,
      'Công khai kết quả |  | ',
      `Rà soát các văn bản | Nguyên nhân: Rà soát văn bản | `,
      `Số hóa hồ sơ | Nguyên nhân: Số hóa hồ sơ | ${edited.has(trip) ? 'Thuê máy quét' : ''}`,
    ]);
    uninstall();
    closeExcel();
  }
  expect(edited.size).toBeGreaterThan(4);
});
