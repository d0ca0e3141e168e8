import {
  explanationOf,
  explanationsByText,
} from '../../../../src/domain/reports/explanations/explanations-of';
import { reportOn } from '../../../../src/domain/reports/report-on';
import { readActiveSheet } from '../../../../src/excel/actions/read-active-sheet';
import { readExplanations } from '../../../../src/excel/actions/reports/read-explanations';
import { writeReportSheets } from '../../../../src/excel/actions/reports/write-report-sheets';
import { openPlaces } from '../../../../src/word/open-places';
import { periodDocument } from '../../../../src/word/period-document';
import { documentToPlainText } from '../../../../src/word/to-plain-text';
import { closeExcel, excelForTest } from '../../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../../support/host-workbook-builder';
import { REPORT_PLAN, REQUEST } from '../../papers/report-plan';

afterEach(() => closeExcel());

test('a cause that was typed into the list stands in the Word report, and is asked for no more', async () => {
  const workbook = drawWorkbook({ name: 'Phụ lục', cells: REPORT_PLAN });
  const excel = await excelForTest(workbook);
  const { host } = excel;
  const uninstall = excel.installGlobals();
  try {
    expect((await writeReportSheets(REQUEST)).kind).toBe('done');
    const list = workbook.sheets.find(({ name }) => name === 'Quá hạn - giải trình');
    host.user.typeInto(list!.id, 8, 8, 'Chờ hướng dẫn của cấp trên.');
    const [read, sheet] = [await readExplanations(REQUEST), await readActiveSheet()];
    if (read.kind === 'failed' || sheet.kind === 'failed') throw new Error('nothing was read');
    const typed = explanationsByText(read.value);
    const reviews = [sheet.value.reviews[0]];
    const report = reportOn(reviews, { ...REQUEST, readOn: { year: 2024, month: 9, day: 20 } });
    const document = periodDocument(report, reviews, {
      form: 'full',
      copy: 'issued',
      office: {},
      sendBy: { year: 2024, month: 9, day: 17 },
      explanationOf: (item) => explanationOf(typed, item),
    });
    expect(documentToPlainText(document)).toContain(
      'quá hạn 76 ngày). Nguyên nhân: Chờ hướng dẫn của cấp trên.',
    );
    expect(openPlaces(document)).toContain('Giải trình nhiệm vụ quá hạn: Số hóa hồ sơ');
  } finally {
    uninstall();
  }
});
