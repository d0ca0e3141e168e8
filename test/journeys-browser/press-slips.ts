import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { returnsJobWords } from '../../src/messages/returns-job-words';
import { slipsJobWords } from '../../src/messages/slips-job-words';
import { said } from './pane-harness';
import { changesOfTheirs, richTextWith, type SampleSession } from './sample-session';

/** What was handed over by the press of a button, and told. */
async function downloaded({ workbench, messages }: SampleSession, button: string): Promise<Download> {
  const [file] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.locator(button).click(),
  ]);
  await said(workbench, slipsJobWords(messages.language).downloaded(file.suggestedFilename()));
  return file;
}

async function partsOf(file: Download): Promise<ReadonlyMap<string, string>> {
  const bytes = await readFile(await file.path());
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The slip and the letter of one lead, those of all, and a slip that comes back as it went. */
export async function pressSlips(session: SampleSession): Promise<void> {
  const { workbench, sample, messages } = session;
  const { pane } = workbench;
  const { tasks, leads } = sample.slips;
  const { name } = sample.lead;
  const words = slipsJobWords(messages.language);
  await pane.locator('#tab-reports').click();
  await pane.locator('#fold-job-slips').click();
  await pane.locator('#slip-reply-by').fill('31/6');
  await pane.locator('#slip-reply-by').press('Enter');
  await pane.locator('.job-body .wrong').waitFor();
  await pane.locator('#slip-reply-by').fill('20/10/2024');
  await pane.locator('#slip-reply-by').press('Enter');
  await pane.locator('.job-body .wrong').waitFor({ state: 'detached' });
  const all = await partsOf(await downloaded(session, '#download-slips'));
  expect([...all.keys()].filter((file) => file.endsWith('.xlsx'))).toHaveLength(leads);
  expect([...all.keys()].filter((file) => file.endsWith('.docx'))).toHaveLength(leads);
  await pane.locator('#slip-lead').selectOption(name);
  expect(await pane.locator('#slip-lead').innerText()).toContain(
    words.leadLine(name, tasks, sample.lead.rows.length),
  );
  await pane.locator('#slip-letter-kind').selectOption('assign');
  await pane.locator('#letter-text > summary').click();
  await pane
    .locator('.letter-line', { hasText: `giao ${name} chủ trì thực hiện ${tasks} nhiệm vụ` })
    .waitFor();
  await pane.locator('#copy-letter').click();
  expect(await richTextWith(workbench, 'Kính gửi')).toContain('20/10/2024');
  const letter = await partsOf(await downloaded(session, '#download-letter'));
  expect(letter.get('word/document.xml')).toContain(name);
  const slip = await downloaded(session, '#download-slip');
  expect([...(await partsOf(slip)).values()].join().match(/tien-do:/g)).toHaveLength(tasks);
  await pane.locator('#fold-job-slips').click();
  await pane.locator('#fold-job-returns').click();
  await pane.locator('#pick-returns').setInputFiles(await slip.path());
  await said(workbench, returnsJobWords(messages.language).previewed(0, 1));
  await pane.locator('.job-body .calm').waitFor();
  expect(await pane.locator('#returns-unmatched').count()).toBe(0);
  expect(await changesOfTheirs(session)).toEqual([]);
}
