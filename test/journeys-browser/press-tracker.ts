import path from 'node:path';
import { trackerJobWords } from '../../src/messages/tracker-job-words';
import { said } from './pane-harness';
import { changesOfTheirs, clipboard, type SampleSession } from './sample-session';

/** A table of a program, pasted and opened as a file, beside the appendix; the workbook stays as it is. */
export async function pressTracker(session: SampleSession): Promise<void> {
  const { workbench, sample, messages } = session;
  const { pane } = workbench;
  const words = trackerJobWords(messages.language);
  const items = sample.evidence.rows.length;
  await pane.locator('#tab-reports').click();
  await pane.locator('#fold-job-tracker').click();
  await pane.locator('#tracker-text').fill('Kính gửi đồng chí');
  await pane.locator('#compare-pasted').click();
  await said(workbench, words.notATable([words.pasted]));
  await pane
    .locator('#tracker-text')
    .fill('Tên nhiệm vụ\tTrạng thái\nĐón đoàn kiểm tra của tỉnh\tĐã hoàn thành');
  await pane.locator('#compare-pasted').click();
  await said(workbench, words.compared(items + 1));
  await pane.locator('#tracker-onlyThere > summary', { hasText: words.kinds.onlyThere(1) }).click();
  await pane.locator('#tracker-onlyThere li', { hasText: 'Đón đoàn kiểm tra của tỉnh' }).waitFor();
  await pane.locator('#copy-tracker').click();
  expect((await clipboard(workbench)).split('\n')).toHaveLength(items + 3);
  await pane.locator('#tracker-onlyHere > summary', { hasText: words.kinds.onlyHere(items) }).click();
  await pane.locator('#tracker-onlyHere .link').first().click();
  const file = path.join(__dirname, '../fixtures/workbooks', sample.file);
  await pane.locator('#tracker-files').setInputFiles(file);
  await said(workbench, words.compared(0));
  await pane.locator('.job-body .calm', { hasText: words.nothing }).waitFor();
  expect(await changesOfTheirs(session)).toEqual([]);
}
