import { recompute } from '../../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../../src/excel/actions/recompute-all';
import { writeReportSheets } from '../../../../src/excel/actions/reports/write-report-sheets';
import { undoRuns } from '../../../../src/excel/actions/undo-runs';
import { REPORTS_KEY } from '../../../../src/excel/stored/reports-store';
import type { HostWorkbook } from '../../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../../support/compare-workbooks';
import { failTrip } from '../../../support/fail-trip';
import { areaOf, drawWorkbook, heldAt } from '../../../support/host-workbook-builder';
import { REPORT_PLAN, REQUEST, sheetNamed, table } from '../../papers/report-plan';

let uninstall: () => void;

async function open() {
  const workbook = drawWorkbook({ name: 'Phụ lục', cells: REPORT_PLAN });
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, user: excel.host.user };
}

async function opened() {
  const excel = await open();
  await write();
  return excel;
}

async function write(request = REQUEST) {
  const outcome = await writeReportSheets(request);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const LIST = 'Quá hạn - giải trình';

/** What a version that does not exist yet might have stored beside what this one does. */
function storeAsLater(workbook: HostWorkbook) {
  const stored = workbook.settings.get(REPORTS_KEY) as { sheets: { explained: object[] }[] };
  const [sheet] = stored.sheets;
  const [item, ...more] = sheet!.explained;
  const later = { id: '{9}', name: 'Phụ lục khác', tide: 'low' };
  const explained = [{ ...item, moon: 1 }, ...more];
  workbook.settings.set(REPORTS_KEY, { version: 1, sheets: [{ ...sheet, explained, tide: 2 }, later] });
  return later;
}

describe('writeReportSheets()', () => {
  it('keeps what a later version has stored of the explanations', async () => {
    const { workbook, user } = await opened();
    const later = storeAsLater(workbook);
    user.typeInto(sheetNamed(workbook, LIST).id, 8, 8, 'Chờ hướng dẫn');
    await write();
    const { sheets } = workbook.settings.get(REPORTS_KEY) as { sheets: unknown[] };
    expect(sheets).toEqual([
      expect.objectContaining({
        tide: 2,
        explained: expect.arrayContaining([expect.objectContaining({ moon: 1 })]) as unknown,
      }),
      later,
    ]);
    expect(JSON.stringify(sheets)).toContain('Chờ hướng dẫn');
  });

  it('writes the four sheets as counted by hand, and touches no other', async () => {
    const { workbook } = await open();
    const before = structuredClone(workbook);
    const { sheets } = await write();
    expect(sheets.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['Tổng hợp', true],
      [LIST, true],
      ['Chưa có tài liệu kiểm chứng', true],
      ['Điểm', true],
    ]);
    expect(table(sheetNamed(workbook, 'Tổng hợp'))).toEqual([
      '|Toàn kế hoạch|5|2|1|1|0|3|1|2|0|0.4',
      '|Theo lĩnh vực, nhóm nhiệm vụ||||||||||',
      'I|CẢI CÁCH THỂ CHẾ|2|1|1|0|0|1|0|1|0|0.5',
      'II|CẢI CÁCH THỦ TỤC|3|1|0|1|0|2|1|1|0|0.3333333333333333',
      '|Theo đơn vị, người chủ trì||||||||||',
      '1|Văn phòng|1|1|1|0|0|0|0|0|0|1',
      '2|Tư pháp|1|0|0|0|0|1|0|1|0|0',
      '3|Một cửa|3|1|0|1|0|2|1|1|0|0.3333333333333333',
    ]);
    expect(table(sheetNamed(workbook, LIST))).toEqual([
      '1|1.2|Rà soát văn bản|Tư pháp|30/6/2024|30/6/2024|76||||||',
      '2|2.2|Số hóa hồ sơ|Một cửa|31/8/2024|31/8/2024|14||||||',
    ]);
    expect(table(sheetNamed(workbook, 'Chưa có tài liệu kiểm chứng'))).toEqual([
      '1|2.3|Công khai kết quả|Một cửa|31/7/2024|Đã hoàn thành ngày 10/8/2024|',
    ]);
    expect(table(sheetNamed(workbook, 'Điểm'))).toEqual([
      '1|2.2|Số hóa hồ sơ|4|0||4|4||',
      '2|1.2|Rà soát văn bản|3|1||2|2||',
      '3|2.1|Niêm yết thủ tục|2|1||1|1||',
      '4|1.1|Ban hành kế hoạch|2|2||0|0||',
      '5|2.3|Công khai kết quả|1|1||0|0||',
      '||Tổng cộng|12|5||7|7||',
    ]);
    expect(heldAt(sheetNamed(workbook, LIST), 'A1')).toBe('ỦY BAN NHÂN DÂN\nXÃ CẨM GIÀNG');
    expect(heldAt(sheetNamed(workbook, LIST), 'A4')).toBe('GIẢI TRÌNH NHIỆM VỤ QUÁ HẠN QUÝ III NĂM 2024');
    workbook.sheets.splice(1);
    workbook.names = [];
    workbook.settings.clear();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { workbook, host } = await opened();
    const before = structuredClone(workbook);
    const trips = host.roundTrips;
    await write();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    expect(host.roundTrips - trips).toBe(4);
  });

  it('is undone by one press while nobody has changed the sheets', async () => {
    const { workbook } = await open();
    await write();
    expect(await undoRuns()).toEqual({ kind: 'done', value: { restored: 4, gone: [] } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
  });

  it('leaves no sheet and the run before to be undone, at whichever round trip Excel fails', async () => {
    let failures = 0;
    for (let trip = 1, isMet = true; isMet; trip += 1) {
      const { workbook, host } = await open();
      await recompute(REQUEST);
      const before = structuredClone(workbook);
      const fault = failTrip(host, trip);
      const outcome = await writeReportSheets(REQUEST);
      isMet = fault.stop();
      if (outcome.kind === 'failed') {
        failures += 1;
        // What the list of explanations knows already is no part of a sheet.
        workbook.settings.delete(REPORTS_KEY);
        expect(compareWorkbooks(before, workbook)).toEqual([]);
      }
      expect((await write()).sheets).toHaveLength(4);
      uninstall();
    }
    expect(failures).toBeGreaterThan(5);
  });

  it('keeps what was typed with its item when the plan and the list are sorted, renamed and grown', async () => {
    const { workbook, user } = await opened();
    const [plan, list] = [workbook.sheets[0]!, sheetNamed(workbook, LIST)];
    user.typeInto(list.id, 8, 8, 'Chờ ký');
    user.typeInto(list.id, 9, 8, 'Thiếu máy quét');
    user.typeInto(list.id, 9, 10, '30/11/2024');
    user.typeInto(list.id, 9, 16, 'hỏi lại anh Nam');
    user.renameSheet(list.id, 'Giải trình');
    user.insertColumns(list.id, 3, 1);
    user.insertRows(list.id, 1, 2);
    user.sortRows(list.id, areaOf('A10:Q11'), 3);
    // A new overdue item before the others, and the text of one of them is corrected.
    user.insertRows(plan.id, 4, 1);
    for (const [column, value] of [
      [2, '1.0'],
      [3, 'Họp Ban chỉ đạo'],
      [4, 'Văn phòng'],
      [5, '15/3/2024'],
      [6, 'Chưa'],
    ] as const)
      user.typeInto(plan.id, 4, column, value);
    user.typeInto(plan.id, 9, 3, 'Số hóa toàn bộ hồ sơ');
    await write();
    expect(workbook.sheets).toHaveLength(5);
    expect([...table(sheetNamed(workbook, 'Giải trình'), 9)].sort()).toEqual([
      '1|1.0||Họp Ban chỉ đạo|Văn phòng|15/3/2024|15/3/2024|183||||||||',
      '2|1.2||Rà soát văn bản|Tư pháp|30/6/2024|30/6/2024|76|Chờ ký|||||||',
      '3|2.2||Số hóa toàn bộ hồ sơ|Một cửa|31/8/2024|31/8/2024|14|Thiếu máy quét||30/11/2024|||||hỏi lại anh Nam',
    ]);
  });

  it('marks an item that was done meanwhile, and keeps one that has left the plan with its words', async () => {
    const { workbook, user } = await opened();
    const [plan, list] = [workbook.sheets[0]!, sheetNamed(workbook, LIST)];
    user.typeInto(list.id, 9, 8, 'Thiếu máy quét');
    user.typeInto(plan.id, 5, 6, 'Đã hoàn thành ngày 12/9/2024');
    user.deleteRows(plan.id, 8, 1);
    await write();
    expect(table(list)).toEqual([
      '1|1.2|Rà soát văn bản|Tư pháp|30/6/2024|||||||Đã hoàn thành ngày 12/9/2024|',
      '2|2.2|Số hóa hồ sơ|Một cửa|31/8/2024|||Thiếu máy quét||||Không còn trong phụ lục|',
    ]);
  });

  it('brings the words back on a sheet that was deleted', async () => {
    const { workbook, user } = await opened();
    user.typeInto(sheetNamed(workbook, LIST).id, 8, 9, 'Đôn đốc hằng tuần');
    await write();
    user.deleteSheet(sheetNamed(workbook, LIST).id);
    expect((await write()).sheets.map(({ isNew }) => isNew)).toEqual([false, true, false, false]);
    expect(table(sheetNamed(workbook, LIST))[0]).toBe(
      '1|1.2|Rà soát văn bản|Tư pháp|30/6/2024|30/6/2024|76||Đôn đốc hằng tuần||||',
    );
  });

  it('knows its rows where the workbook has forgotten them', async () => {
    const { workbook, user } = await opened();
    user.typeInto(sheetNamed(workbook, LIST).id, 9, 8, 'Thiếu máy quét');
    workbook.settings.clear();
    user.typeInto(workbook.sheets[0]!.id, 5, 6, 'Đã hoàn thành');
    await write();
    expect(table(sheetNamed(workbook, LIST))).toEqual([
      '1|1.2|Rà soát văn bản|Tư pháp|30/6/2024|||||||Đã hoàn thành|',
      '2|2.2|Số hóa hồ sơ|Một cửa|31/8/2024|31/8/2024|14|Thiếu máy quét|||||',
    ]);
  });

  it('leaves a row of the user’s own below the list where it is', async () => {
    const { workbook, user } = await opened();
    const list = sheetNamed(workbook, LIST);
    user.typeInto(list.id, 12, 3, 'Người lập: Trần Thị B');
    user.insertRows(workbook.sheets[0]!.id, 4, 1);
    for (const [column, value] of [
      [3, 'Họp Ban chỉ đạo'],
      [5, '15/3/2024'],
      [6, 'Chưa'],
    ] as const)
      user.typeInto(workbook.sheets[0]!.id, 4, column, value);
    await write();
    expect(table(list).map((row) => row.split('|')[2])).toEqual([
      'Họp Ban chỉ đạo',
      'Rà soát văn bản',
      'Số hóa hồ sơ',
      '',
      '',
      'Người lập: Trần Thị B',
    ]);
  });

  it('refuses to report on a report, and all sheets are computed without them', async () => {
    const { workbook, user } = await opened();
    user.activateSheet(sheetNamed(workbook, LIST).id);
    expect(await writeReportSheets(REQUEST)).toEqual({
      kind: 'failed',
      failure: { kind: 'reportSheet', sheetName: LIST },
    });
    const all = await recomputeAll({ today: REQUEST.today! });
    expect(all).toMatchObject({ kind: 'done', value: { sheets: [{ kind: 'done' }] } });
  });

  it('reads again where a row is put in just before it writes', async () => {
    const { workbook, host, user } = await opened();
    const list = sheetNamed(workbook, LIST);
    user.typeInto(list.id, 9, 8, 'Thiếu máy quét');
    user.typeInto(workbook.sheets[0]!.id, 5, 6, 'Đã hoàn thành ngày 12/9/2024');
    let isPut = false;
    host.failWhen(({ member }) => {
      if (member !== 'Worksheet.GetUsedRange' && !member.includes('GetIntersection')) return undefined;
      if (!isPut) {
        isPut = true;
        user.insertRows(list.id, 8, 1);
      }
      return undefined;
    });
    await write();
    expect(isPut).toBe(true);
    expect(table(list).map((row) => row.split('|')[7])).toEqual(['', '', 'Thiếu máy quét']);
    expect(table(list)[2]).toContain('Số hóa hồ sơ');
  });
});

describe('writeReportSheets() that Excel breaks off', () => {
  const PARTLY = { kind: 'failed', failure: { kind: 'partlyDone', code: 'GeneralException' } };

  it('behind the first new sheet takes that one away again, and says so', async () => {
    const { workbook, host } = await open();
    const before = structuredClone(workbook);
    const stop = host.failWhen(({ member }) =>
      member === 'Borders' && workbook.sheets.length === 3 ? 'GeneralException' : undefined,
    );
    expect(await writeReportSheets(REQUEST)).toMatchObject({
      failure: { kind: 'excelFailed', restored: true },
    });
    stop();
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    await write();
    expect(workbook.sheets).toHaveLength(5);
  });

  it('at a sheet that stands says that a part may be done, and the next press does the rest', async () => {
    const { workbook, host, user } = await opened();
    user.typeInto(workbook.sheets[0]!.id, 5, 6, 'Đã hoàn thành ngày 12/9/2024');
    const without = sheetNamed(workbook, 'Chưa có tài liệu kiểm chứng');
    const stop = host.failWhen(({ member }) => (member === 'Insert' ? 'GeneralException' : undefined));
    expect(await writeReportSheets(REQUEST)).toMatchObject(PARTLY);
    stop();
    expect(table(without)).toHaveLength(1);
    await write();
    expect(table(without)).toHaveLength(2);
  });

  it('before anything is written leaves all as it was, and says so', async () => {
    const { workbook, host } = await open();
    const before = structuredClone(workbook);
    host.failAt({ batch: 3, code: 'GeneralException' });
    expect(await writeReportSheets(REQUEST)).toMatchObject({
      failure: { kind: 'excelFailed', restored: true },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it.each([
    ['in the last row', 1_048_576, 1],
    ['in the last column', 1, 16_384],
  ])('writes none of them where one is too large to be read for a stray cell %s', async (_, row, column) => {
    const { workbook, user } = await opened();
    user.typeInto(sheetNamed(workbook, 'Điểm').id, row, column, 'x');
    const before = structuredClone(workbook);
    expect(await writeReportSheets(REQUEST)).toEqual({ kind: 'failed', failure: { kind: 'tooLarge' } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('writes none of them where one is protected', async () => {
    const { workbook, user } = await opened();
    sheetNamed(workbook, 'Điểm').isProtected = true;
    user.typeInto(workbook.sheets[0]!.id, 5, 6, 'Đã hoàn thành ngày 12/9/2024');
    const before = structuredClone(workbook);
    expect(await writeReportSheets(REQUEST)).toEqual({
      kind: 'failed',
      failure: { kind: 'protectedSheet', sheetName: 'Điểm' },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});
