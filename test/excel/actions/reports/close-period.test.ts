import { parsePeriodName, reportingPeriod } from '../../../../src/domain/reports/reporting-period';
import { closePeriod } from '../../../../src/excel/actions/reports/close-period';
import { writeReportSheets } from '../../../../src/excel/actions/reports/write-report-sheets';
import { undoRuns } from '../../../../src/excel/actions/undo-runs';
import { closeExcel, excelForTest } from '../../../excel-host/node/excel-for-test';
import { drawWorkbook, heldAt, type SheetDrawing } from '../../../support/host-workbook-builder';
import { REPORT_PLAN, REQUEST, sheetNamed, table } from '../../papers/report-plan';

let uninstall: () => void;

async function open(...sheets: readonly SheetDrawing[]) {
  const plan: SheetDrawing = { name: 'Phụ lục', cells: REPORT_PLAN };
  const workbook = drawWorkbook(...(sheets.length === 0 ? [plan] : sheets));
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, user: excel.host.user };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const LIST = 'Quá hạn - giải trình';
const CLOSED = 'Chốt kỳ 2024-Q3';
const KEY = 'tienDo.closed.1.2024-Q3.decree';

const NEXT = {
  ...REQUEST,
  period: reportingPeriod(parsePeriodName('2024')!, 'decree'),
  today: { year: 2024, month: 12, day: 16 },
};

async function value<T>(
  outcome: Promise<{ kind: 'done'; value: T } | { kind: 'failed'; failure: unknown }>,
): Promise<T> {
  const made = await outcome;
  if (made.kind === 'failed') throw new Error(JSON.stringify(made.failure));
  return made.value;
}

/** The third quarter, explained and closed; row 5 was done on the day before. */
async function closed() {
  const opened = await open();
  await value(writeReportSheets(REQUEST));
  const list = sheetNamed(opened.workbook, LIST);
  opened.user.typeInto(list.id, 8, 8, 'Chờ ký');
  opened.user.typeInto(list.id, 9, 8, 'Thiếu máy quét');
  opened.user.typeInto(opened.workbook.sheets[0]!.id, 5, 6, 'Đã hoàn thành ngày 19/9/2024');
  const made = await value(closePeriod(REQUEST));
  return { ...opened, made, list };
}

describe('closePeriod()', () => {
  it('keeps the figures and the list with what was said of it', async () => {
    const { workbook, made } = await closed();
    expect(made.closedSheet).toBe(CLOSED);
    const sheet = sheetNamed(workbook, CLOSED);
    expect(heldAt(sheet, 'A2')).toBe('SỐ LIỆU VÀ GIẢI TRÌNH ĐÃ CHỐT QUÝ III NĂM 2024');
    expect(['A5', 'D5', 'A12', 'D12', 'A14', 'D14'].map((address) => heldAt(sheet, address))).toEqual([
      'Tổng số nhiệm vụ',
      5,
      'Trong đó: quá hạn',
      2,
      'CẢI CÁCH THỂ CHẾ',
      '1/2',
    ]);
    expect(table(sheet, 17)).toEqual([
      '1|1.2|Rà soát văn bản|Tư pháp|30/6/2024|30/6/2024|76|Chờ ký||||Đã hoàn thành ngày 19/9/2024|',
      '2|2.2|Số hóa hồ sơ|Một cửa|31/8/2024|31/8/2024|14|Thiếu máy quét|||||',
    ]);
  });

  it('refuses a second time, and no undo takes it away', async () => {
    const { workbook } = await closed();
    const before = workbook.settings.get(KEY);
    expect(await closePeriod(REQUEST)).toEqual({
      kind: 'failed',
      failure: { kind: 'periodClosed', sheetName: CLOSED },
    });
    await undoRuns();
    expect(workbook.sheets.map(({ name }) => name)).toContain(CLOSED);
    expect(workbook.settings.get(KEY)).toBe(before);
  });

  it('lets what was done leave the list, and counts the periods of what is still explained', async () => {
    const { list } = await closed();
    await value(writeReportSheets(NEXT));
    expect(table(list).map((row) => row.split('|').slice(1, 12).join('|'))).toEqual([
      '2.2|Số hóa hồ sơ|Một cửa|31/8/2024|31/8/2024|105|Thiếu máy quét||||Đã giải trình 1 kỳ trước',
      '2.1|Niêm yết thủ tục|Một cửa|20/10/2024|20/10/2024|55|||||',
    ]);
  });

  it('leaves the row of what was done where the user has written in a column of their own', async () => {
    const { list, user } = await closed();
    user.typeInto(list.id, 7, 16, 'Ghi chú riêng');
    user.typeInto(list.id, 8, 16, 'Đã điện thoại ngày 20/9');
    await value(writeReportSheets(NEXT));
    expect(heldAt(list, 'P8')).toBe('Đã điện thoại ngày 20/9');
    expect(table(list)[0]).toContain('Rà soát văn bản');
  });

  it('tells in the next report which typed cell has changed a figure since', async () => {
    const { workbook, user } = await closed();
    expect((await value(writeReportSheets(NEXT))).sinceClosing).toEqual([]);
    user.typeInto(workbook.sheets[0]!.id, 8, 6, 'Đã hoàn thành ngày 01/9/2024');
    const { sinceClosing } = await value(writeReportSheets(NEXT));
    expect(sinceClosing[0]?.changes).toEqual([
      { kind: 'count', part: 'done', before: 2, now: 3 },
      { kind: 'count', part: 'doneLate', before: 1, now: 2 },
      { kind: 'count', part: 'notDone', before: 3, now: 2 },
      { kind: 'count', part: 'overdue', before: 2, now: 1 },
      {
        kind: 'typed',
        row: 8,
        part: 'status',
        before: 'Đang thực hiện',
        now: 'Đã hoàn thành ngày 01/9/2024',
        shown: { code: '2.2', task: 'Số hóa hồ sơ', leads: 'Một cửa', deadline: '31/8/2024' },
      },
    ]);
  });
});

describe('closePeriod() while another sheet is turned to', () => {
  const BOTH = [
    { name: 'Phụ lục', cells: REPORT_PLAN },
    { name: 'Phụ lục khác', cells: REPORT_PLAN.slice(0, 5) },
  ];

  /** Both plans have a report by then, and the first is open. */
  async function openBoth() {
    const opened = await open(...BOTH);
    const [plan, other] = opened.workbook.sheets;
    for (const { id } of [other!, plan!]) {
      opened.user.activateSheet(id);
      await value(writeReportSheets(REQUEST));
    }
    return { ...opened, plan: plan!, other: other! };
  }

  it.each([2, 3, 4, 5, 6, 7, 8, 9])('before trip %i closes that of the sheet that was open', async (trip) => {
    const { workbook, host, user, other } = await openBoth();
    const before = structuredClone(workbook.settings);
    host.beforeBatch(trip, () => user.activateSheet(other.id));
    await value(closePeriod(REQUEST));
    const reports = ({ settings }: { settings: ReadonlyMap<string, unknown> }): unknown =>
      (settings.get('tienDo.reports') as { sheets: readonly { name: string }[] }).sheets.find(
        ({ name }) => name === other.name,
      );
    expect(reports(workbook)).toEqual(reports({ settings: before }));
    expect([...workbook.settings.keys()].filter((key) => key.startsWith('tienDo.closed.'))).toEqual([
      'tienDo.closed.2.2024-Q3.decree',
    ]);
  });
});

describe('closePeriod() of which the remembering fails', () => {
  it.each([2, 3])(
    'at action %i leaves the period open, and what was said in the list',
    async (actionIndex) => {
      const { workbook, host } = await open();
      await value(writeReportSheets(REQUEST));
      const before = structuredClone(workbook);
      let batches = 0;
      const stop = host.onAction(({ batch }) => (batches = Math.max(batches, batch)));
      const from = host.roundTrips;
      await value(closePeriod(REQUEST));
      stop();
      uninstall();
      closeExcel();
      const again = await excelForTest(structuredClone(before));
      uninstall = again.installGlobals();
      again.host.failAt({ batch: batches - from, actionIndex, code: 'GeneralException' });
      expect(await closePeriod(REQUEST)).toMatchObject({ failure: { kind: 'partlyDone' } });
      expect(again.host.faultsWaiting).toBe(0);
      expect(again.host.workbook.sheets.map(({ name }) => name)).not.toContain(CLOSED);
      expect(again.host.workbook.settings).toEqual(before.settings);
      expect((await value(closePeriod(REQUEST))).closedSheet).toBe(CLOSED);
    },
  );
});
