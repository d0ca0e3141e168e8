import { doneBetween } from '../../../src/domain/reports/history/item-history';
import { parsePeriodName, reportingPeriod } from '../../../src/domain/reports/reporting-period';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { writeReportSheets } from '../../../src/excel/actions/reports/write-report-sheets';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { recordItems } from '../../../src/excel/stored/recorded-items';
import { reportSheetsVi } from '../../../src/messages/vi/report-sheets';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { PLAN_SHEET } from '../plan-sheet';

const KEY = 'tienDo.progress';

let uninstall: () => void;

async function open(stored?: (workbook: HostWorkbook) => unknown) {
  const workbook = drawWorkbook(PLAN_SHEET);
  if (stored !== undefined) workbook.settings.set(KEY, stored(workbook));
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, sheet: workbook.sheets[0]!, host: excel.host, user: excel.host.user };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const onOctober = (day: number) => ({ today: { year: 2024, month: 10, day } });

interface Stored {
  readonly sheets: readonly { readonly name: string; readonly items: ReturnType<typeof recordItems> }[];
}

/** "rà soát văn bản 2024-10-15..2024-10-21", as it is kept. */
function kept(workbook: HostWorkbook): readonly string[] {
  const { sheets } = workbook.settings.get(KEY) as Stored;
  return sheets.flatMap(({ items }) =>
    items.rows.map(([, text, , , , , first, last]) => `${text} ${first}..${last}`),
  );
}

describe('what a workbook remembers of its items', () => {
  it('is which were done, since when, and what tells them', async () => {
    const { workbook, sheet, user } = await open();
    await recompute(onOctober(15));
    expect((workbook.settings.get(KEY) as Stored).sheets[0]?.items).toEqual({
      texts: [
        'cai cach the che',
        'van phong',
        '31/01/2024',
        'tu phap',
        '30/9/2024',
        'cai cach thu tuc',
        'mot cua',
        '20/10/2024',
        '31/8/2024',
      ],
      rows: [
        ['1', 'ban hanh ke hoach nam 2024', 0, 1, 2, 1, '', '2024-10-15'],
        ['2', 'ra soat van ban', 0, 3, 4, 1, '', ''],
        ['1', 'niem yet thu tuc', 5, 6, 7, 1, '', ''],
        ['2', 'so hoa ho so', 5, 6, 8, 1, '', '2024-10-15'],
      ],
    });
    user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    await recompute(onOctober(21));
    expect(kept(workbook)[1]).toBe('ra soat van ban 2024-10-15..2024-10-21');
    await recompute(onOctober(28));
    expect(kept(workbook)[1]).toBe('ra soat van ban 2024-10-15..2024-10-21');
    user.typeInto(sheet.id, 5, 5, 'Chưa thực hiện');
    await recompute(onOctober(29));
    expect(kept(workbook)[1]).toBe('ra soat van ban ..');
  });

  it('goes with its item and its sheet: rows sorted and put in, the sheet renamed', async () => {
    const { workbook, sheet, user } = await open();
    await recompute(onOctober(15));
    user.typeInto(sheet.id, 7, 5, 'Đã hoàn thành');
    await recompute(onOctober(21));
    sheet.name = 'Tên khác';
    user.insertRows(sheet.id, 4, 1);
    for (const [column, text] of ['0', 'Việc mới', 'Tư pháp', '31/12/2024', 'Chưa thực hiện'].entries())
      user.typeInto(sheet.id, 4, column + 1, text);
    await recompute(onOctober(22));
    expect(kept(workbook)).toEqual([
      'viec moi ..',
      'ban hanh ke hoach nam 2024 ..2024-10-15',
      'ra soat van ban ..',
      'niem yet thu tuc 2024-10-15..2024-10-21',
      'so hoa ho so ..2024-10-15',
    ]);
    expect((workbook.settings.get(KEY) as Stored).sheets.map(({ name }) => name)).toEqual(['Tên khác']);
  });

  it('is what it was after an undo, also of a run that a later one has followed without writing', async () => {
    const { workbook, sheet, user } = await open();
    await recompute(onOctober(14));
    const first = structuredClone(workbook.settings.get(KEY));
    user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    await recompute(onOctober(14));
    await recompute(onOctober(16));
    expect(kept(workbook)[1]).toBe('ra soat van ban 2024-10-14..2024-10-14');
    expect(await undoLastRun()).toMatchObject({ kind: 'done' });
    expect(workbook.settings.get(KEY)).toEqual(first);
  });

  it('is not written into a workbook that is only read, and still read from it', async () => {
    const { workbook, sheet, user } = await open();
    await recompute(onOctober(15));
    user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    const before = structuredClone(workbook);
    workbook.isReadOnly = true;
    expect(await recompute(onOctober(21))).toMatchObject({ kind: 'failed', failure: { kind: 'readOnly' } });
    expect(compareWorkbooks({ ...before, isReadOnly: true }, workbook)).toEqual([]);
    const read = await readActiveSheet(onOctober(21));
    if (read.kind === 'failed') throw new Error(JSON.stringify(read.failure));
    const {
      reviews: [review],
      itemHistory,
    } = read.value;
    const seen = doneBetween(itemHistory!, [review], { year: 2024, month: 10, day: 21 });
    expect([...seen].map(([{ item }, { first }]) => `${item.row} ${first?.day ?? '?'}`)).toEqual([
      '4 ?',
      '5 15',
      '8 ?',
    ]);
  });

  it('leaves what a later version keeps beside it, and begins anew where that version keeps it otherwise', async () => {
    const { workbook } = await open(({ sheets: [sheet] }) => ({
      version: 1,
      sheets: [
        {
          id: sheet?.id,
          name: sheet?.name,
          days: [['2024-10-01', 1, 4, 2]],
          items: { texts: 'otherwise' },
          later: { kept: true },
        },
      ],
    }));
    await recompute(onOctober(15));
    expect(workbook.settings.get(KEY)).toMatchObject({
      sheets: [
        {
          days: [
            ['2024-10-01', 1, 4, 2],
            ['2024-10-15', 2, 4, 1],
          ],
          later: { kept: true },
        },
      ],
    });
    expect(kept(workbook)).toHaveLength(4);
  });

  it('counts in the report: done in the period where both runs lie in it', async () => {
    const { sheet, user } = await open();
    await recompute(onOctober(15));
    user.typeInto(sheet.id, 7, 5, 'Đã hoàn thành');
    await recompute(onOctober(18));
    const counts = async (name: string) => {
      const made = await writeReportSheets({
        period: reportingPeriod(parsePeriodName(name)!, 'decree'),
        calendar: 'decree',
        mode: 'period',
        words: reportSheetsVi,
        today: { year: 2024, month: 12, day: 20 },
      });
      if (made.kind === 'failed') throw new Error(JSON.stringify(made.failure));
      const { total, doneOnTime, doneUnknown, overdue } = made.value.report.counts;
      return `${total}: ${doneOnTime} on time, ${doneUnknown} unknown, ${overdue} overdue`;
    };
    // Row 5 is overdue since 30/9; row 7 was done by 18/10, before its last day; row 8 when it was first seen.
    expect(await counts('2024-Q4')).toBe('2: 1 on time, 0 unknown, 1 overdue');
    expect(await counts('2024-10-16..2024-10-31')).toBe('2: 0 on time, 1 unknown, 1 overdue');
    expect(await counts('2024-10')).toBe('1: 0 on time, 0 unknown, 1 overdue');
    expect(await counts('2024-11')).toBe('2: 1 on time, 0 unknown, 1 overdue');
  });

  it('is told beside what was explained: done between two runs, or done when it was first seen', async () => {
    const { workbook, sheet, user } = await open();
    const write = async (day: number) => {
      const made = await writeReportSheets({
        period: reportingPeriod(parsePeriodName('2024-10')!, 'decree'),
        calendar: 'decree',
        mode: 'toDate',
        words: reportSheetsVi,
        today: { year: 2024, month: 10, day },
      });
      expect(made).toMatchObject({ kind: 'done' });
      const list = workbook.sheets.find(({ name }) => name === 'Quá hạn - giải trình');
      return list?.rows.get(8)?.get(12)?.value;
    };
    await recompute(onOctober(15));
    expect(await write(15)).toBe('');
    user.typeInto(sheet.id, 5, 5, 'Đã hoàn thành');
    await recompute(onOctober(18));
    expect(await write(18)).toBe('Đã hoàn thành trong khoảng từ ngày 15/10/2024 đến ngày 18/10/2024');
  });

  it('stays within its bounds, and keeps first what tells most', () => {
    const seen = Array.from({ length: 3000 }, (_, index) => ({
      key: {
        code: `1.${index}`,
        text: `thuc hien nhiem vu thu ${index} cua ke hoach cai cach hanh chinh nam 2024 tren dia ban xa`,
        section: 'cai cach the che',
        leads: 'van phong',
        deadline: '30/6/2024',
        twin: 0,
        alike: 1,
      },
      ...(index % 3 === 0 ? {} : { done: done(index) }),
    }));
    const recorded = recordItems(seen);
    expect(JSON.stringify(recorded).length).toBeLessThanOrEqual(30_000);
    expect(recorded.rows.length).toBeGreaterThan(180);
    expect(new Set(recorded.rows.map(([, , , , , , first, last]) => `${first}..${last}`))).toEqual(
      new Set(['2024-03-01..2024-03-08']),
    );
  });
});

function done(index: number) {
  const last = { year: 2024, month: 3, day: 8 };
  return index % 3 === 1 ? { last } : { first: { year: 2024, month: 3, day: 1 }, last };
}
