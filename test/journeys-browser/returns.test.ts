import { catalogueFor } from '../../src/messages/catalogue-for';
import { returnsJobWords } from '../../src/messages/returns-job-words';
import { writeNewWorkbook } from '../../src/xlsx/writing/write-new-workbook';
import { baseBook, returnBooks } from '../headless/returns/hand-made-set';
import { compareWorkbooks } from '../support/compare-workbooks';
import { closeAfterJourneys, journey } from './journey';
import { cell, openOwnFile, type PaneHarness, said } from './pane-harness';
import { workbookOf } from './sample-session';

closeAfterJourneys();

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const files = Object.entries(returnBooks()).map(([name, book]) => ({
  name,
  mimeType: MIME,
  buffer: Buffer.from(writeNewWorkbook(book)),
}));
const damaged = { name: 'hong.xlsx', mimeType: MIME, buffer: files[0]!.buffer.subarray(0, 900) };

async function shows(workbench: PaneHarness, address: string, text: string): Promise<void> {
  await cell(workbench, address).filter({ hasText: text }).waitFor();
}

for (const language of ['vi', 'en'] as const) {
  journey(`returns are looked at, settled, brought in and taken back, ${language}`, async (workbench) => {
    const words = returnsJobWords(language);
    const { pane: paneWords } = await catalogueFor(language);
    const { pane } = workbench;
    if (language === 'en') await workbench.page.locator('#language').click();
    await openOwnFile(workbench, 'phu-luc.xlsx', writeNewWorkbook(baseBook()));
    await pane.locator('.sheet-name', { hasText: 'Phụ lục 1' }).waitFor();
    const before = await workbookOf(workbench);
    await pane.locator('#tab-reports').click();
    await pane.locator('#fold-job-returns').click();
    await pane.locator('#pick-returns').setInputFiles([...files, damaged]);
    await said(workbench, words.previewed(17, 7));
    await pane.locator('#returns-files li', { hasText: words.problems.damaged }).waitFor();
    await pane.locator('#returns-files li', { hasText: words.otherYear(2023, 2024) }).waitFor();
    // Nothing is written before it is asked for.
    expect((await cell(workbench, 'E7').innerText()).trim()).toBe('');
    await pane.locator('#conflict-E6 input').nth(1).check();
    await pane.locator('#apply-returns', { hasText: words.apply(18) }).waitFor();
    await pane.locator('#returns-unmatched > summary').click();
    await pane.locator('#returns-unmatched select').first().selectOption('32');
    await said(workbench, words.previewed(19, 7));
    // Five rows match nothing; those of another unit's plan stay away.
    await pane.locator('#add-unmatched', { hasText: words.addAll(5) }).click();
    await said(workbench, words.previewed(19 + 23, 7));
    for (const [index, cells] of [
      [4, 37],
      [3, 32],
      [2, 27],
    ] as const) {
      await pane.locator(`#add-unmatched-${index}`).uncheck();
      await said(workbench, words.previewed(cells, 7));
    }
    await pane.locator('#apply-returns', { hasText: words.apply(27) }).click();
    await said(workbench, words.applied(27));
    const { rows } = (await workbookOf(workbench)).sheets[0]!;
    expect(rows.get(41)?.get(2)?.value).toBe('Lắp đặt máy quay giám sát giao thông');
    expect(rows.get(42)?.get(2)?.value).toBe('Diễn tập chữa cháy khu dân cư');
    await shows(workbench, 'E6', 'Đang thực hiện');
    await shows(workbench, 'E7', 'Đã hoàn thành');
    await shows(workbench, 'G7', '15/03/2024');
    await shows(workbench, 'E23', '=1+1');
    // Row 32 may lie below what the grid draws.
    expect(rows.get(32)?.get(5)?.value).toBe('Đã hoàn thành');
    await pane.locator('#undo-this').click();
    await said(workbench, paneWords.run.undoneOf.mergeReturns);
    await shows(workbench, 'E6', 'Đã hoàn thành');
    expect((await cell(workbench, 'E7').innerText()).trim()).toBe('');
    const after = await workbookOf(workbench);
    after.settings = new Map(before.settings);
    expect(compareWorkbooks(before, after)).toEqual([]);
  });
}
