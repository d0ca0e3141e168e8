import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExcelRecord, parseExcelRecord } from '../../src/excel/self-check/excel-record';
import { EXCEL_PROFILE_NAMES, EXCEL_PROFILES, type ExcelProfileName } from '../excel-host/protocol/profiles';
import { compareRecords } from '../headless/compare-records';
import { compareWorkbooks } from '../support/compare-workbooks';
import { closeAfterJourneys, journey } from './journey';
import { completion, said, unfoldSettings } from './pane-harness';
import { clipboard, workbookOf } from './sample-session';
import { isInView, scrollTo, sizePane, USUAL } from './small-pane';

closeAfterJourneys();

/** What the host answers when it plays an Excel, without the pane. */
async function kept(name: ExcelProfileName): Promise<ExcelRecord> {
  const text = await readFile(join(__dirname, `../fixtures/excel-records/${name}.json`), 'utf8');
  const record = parseExcelRecord(JSON.parse(text));
  if (record === undefined) throw new Error(`The record of ${name} cannot be read.`);
  return record;
}

for (const name of EXCEL_PROFILE_NAMES) {
  journey(
    `${EXCEL_PROFILES[name].title}: the page asks on a sheet that goes again, and copies a record as that Excel gives`,
    async (workbench) => {
      await completion(workbench);
      await sizePane(workbench, USUAL);
      const before = await workbookOf(workbench);
      await unfoldSettings(workbench, 'excel');
      const start = workbench.pane.locator('#check-excel');
      await scrollTo(workbench, start);
      await start.click();
      const wanted = await kept(name);
      const fine = wanted.answers.filter(({ isFine }) => isFine).length;
      await said(workbench, `${fine}/${wanted.answers.length} câu đạt`);
      expect(await workbench.page.locator('#sheet-tabs [role="tab"]').allInnerTexts()).toEqual(['PL1']);
      expect(compareWorkbooks(before, await workbookOf(workbench))).toEqual([]);

      const copy = workbench.pane.locator('#copy-record');
      await scrollTo(workbench, copy);
      expect(await isInView(copy)).toBe(true);
      await copy.click();
      await said(workbench, 'Đã sao chép');
      const record = parseExcelRecord(JSON.parse(await clipboard(workbench)));
      if (record === undefined) throw new Error('What was copied is no record.');
      expect(compareRecords(record, wanted)).toEqual([]);
      expect(record.where.scale).toBe(1.25);

      expect(await workbench.pane.locator('.check-facts').innerText()).toContain('125%');
      const questions = workbench.pane.locator('.check-answer');
      expect(await questions.count()).toBe(wanted.answers.length);
      expect(await workbench.pane.locator('.check-answer.unfit').count()).toBe(wanted.answers.length - fine);
      await scrollTo(workbench, questions.first().locator('summary'));
      await questions.first().locator('summary').click();
      await questions.first().locator('code').waitFor();
    },
    { permissions: ['clipboard-read', 'clipboard-write'], deviceScaleFactor: 1.25 },
    undefined,
    `?excel=${name}`,
  );
}
