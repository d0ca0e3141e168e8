import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePeriodName, reportingPeriod } from '../../src/domain/reports/reporting-period';
import { recompute } from '../../src/excel/actions/recompute';
import { closePeriod } from '../../src/excel/actions/reports/close-period';
import {
  type ReportSheetsRequest,
  writeReportSheets,
} from '../../src/excel/actions/reports/write-report-sheets';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { reportSheetsVi } from '../../src/messages/vi/report-sheets';
import { closeExcel, excelForTest } from '../excel-host/node/excel-for-test';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';
import { partText } from '../support/changed-parts';

const SAMPLE = path.join(__dirname, '../fixtures/workbooks/trung-trac-cchc.xlsx');
const CLOSED = 'Chốt kỳ 2024-Q3';
const STATUS = 8;

const on = (month: number, day: number) => ({ today: { year: 2024, month, day } });

const request = (period: string): Omit<ReportSheetsRequest, 'today'> => ({
  period: reportingPeriod(parsePeriodName(period)!, 'decree'),
  calendar: 'decree',
  mode: 'toDate',
  words: reportSheetsVi,
});

/** Opens the file, lets Excel work, and saves it. */
async function inExcel(
  bytes: Uint8Array,
  work: (excel: Awaited<ReturnType<typeof excelForTest>>, appendix: string) => Promise<void>,
): Promise<Uint8Array> {
  const loaded = loadWorkbook(bytes);
  const excel = await excelForTest(loaded.workbook, {
    profile: profileTellingMerges(),
    evaluate: evaluateInHost,
  });
  const uninstall = excel.installGlobals();
  await work(excel, loaded.workbook.sheets[0]!.id);
  uninstall();
  closeExcel();
  return saveWorkbook(loaded);
}

/** The sheet that keeps the period, and what is remembered of it, as the file holds them. */
function kept(bytes: Uint8Array): { readonly sheet: string; readonly record: string } {
  const { sheets } = loadWorkbook(bytes).workbook;
  const at = sheets.findIndex(({ name }) => name === CLOSED);
  const settings = partText(bytes, 'xl/webextensions/webextension1.xml');
  const record = /<we:property name="tienDo\.closed\.1\.2024-Q3\.decree" [^>]*>/.exec(settings)?.[0];
  return { sheet: partText(bytes, `xl/worksheets/sheet${at + 1}.xml`), record: record ?? '' };
}

test('a closed period stands byte for byte in the file after twenty further runs and reports', async () => {
  const closed = await inExcel(readFileSync(SAMPLE), async () => {
    expect(await recompute(on(9, 19))).toMatchObject({ kind: 'done' });
    const made = await closePeriod({ ...request('2024-Q3'), ...on(9, 20) });
    expect(made).toMatchObject({ kind: 'done', value: { closedSheet: CLOSED } });
  });
  const later = await inExcel(closed, async ({ host }, appendix) => {
    for (let run = 0; run < 20; run += 1) {
      host.user.typeInto(appendix, 19, STATUS, run % 2 === 0 ? 'Đã hoàn thành' : 'Đang rà soát');
      if (run === 9) host.user.insertRows(appendix, 12, 1);
      expect(await recompute(on(10, 1 + run))).toMatchObject({ kind: 'done' });
      if (run % 5 === 0)
        expect(
          await writeReportSheets({ ...request(run === 5 ? '2024' : '2024-Q3'), ...on(10, 1 + run) }),
        ).toMatchObject({ kind: 'done' });
    }
  });
  const [before, after] = [kept(closed), kept(later)];
  expect(before.sheet).toContain('ĐÃ CHỐT QUÝ III NĂM 2024');
  expect(before.record).toContain('doneOnTime');
  expect(after).toEqual(before);
});
