import { TEMPLATE_KINDS } from '../../src/domain/templates/template-kind';
import { evidenceWords } from '../../src/messages/evidence-words';
import { nextYearWords } from '../../src/messages/next-year-words';
import { pointsToWinWords } from '../../src/messages/points-to-win-words';
import { templatesWords } from '../../src/messages/templates-words';
import { said } from './pane-harness';
import { changesOfTheirs, clipboard, type SampleSession } from './sample-session';

const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('x') });

async function unfold({ workbench }: SampleSession, job: string): Promise<void> {
  await workbench.pane.locator('#tab-reports').click();
  await workbench.pane.locator(`#fold-job-${job}`).click();
}

/** Names of documents: those in the table, those of files, and copies of the right ones. The workbook stays as it is. */
export async function pressEvidence(session: SampleSession): Promise<void> {
  const { workbench, sample, messages } = session;
  const words = evidenceWords(messages.language);
  await unfold(session, 'evidence');
  await workbench.pane.locator('#evidence-unit').fill('Xã Thạch Châu');
  await workbench.pane.locator('#evidence-unit').press('Enter');
  await said(workbench, messages.pane.run.settingsSaved);
  await workbench.pane.locator('#check-evidence').click();
  await said(workbench, words.checked(0));
  const { row, number } = sample.evidence;
  await workbench.pane
    .locator('#evidence-files')
    .setInputFiles([
      file(`${RULE} ${number} - bao cao.pdf`),
      file(`KQ khac phuc ton tai ${number} - anh.pdf`),
    ]);
  await said(workbench, words.picked(2, 2));
  const result = workbench.pane.locator('#evidence-result p');
  await result.filter({ hasText: words.files({ ok: 1, misnamed: 1, repeated: 0, spare: 0 }) }).waitFor();
  const right = `${RULE} ${number} - anh.pdf`;
  await workbench.pane.locator('#evidence-renames .icon-button').first().click();
  expect(await clipboard(workbench)).toBe(right);
  await workbench.pane.locator('#copy-evidence-renames').click();
  expect((await clipboard(workbench)).split('\n')[1]).toBe(
    `KQ khac phuc ton tai ${number} - anh.pdf\t${right}`,
  );
  await workbench.pane.locator('#evidence-names .icon-button').first().click();
  expect(await clipboard(workbench)).toContain(`${RULE} `);
  await workbench.pane.locator('#copy-evidence-names').click();
  expect(await clipboard(workbench)).not.toContain(`${RULE} ${number} -`);
  await workbench.pane.locator('#copy-evidence-result').click();
  expect(await clipboard(workbench)).toContain(
    words.missing(sample.evidence.rows.filter((each) => each !== row)),
  );
  expect(await changesOfTheirs(session)).toEqual([]);
}

/** Each empty appendix is added and taken back by one press. */
export async function pressTemplates(session: SampleSession): Promise<void> {
  const { workbench, messages } = session;
  const words = templatesWords(messages.language);
  // Half of them with each sample.
  const half = TEMPLATE_KINDS.filter((_, index) => index % 2 === (session.sample.nextYear.below > 0 ? 0 : 1));
  for (const kind of half) {
    await unfold(session, 'templates');
    await workbench.pane.locator('#template-year').selectOption('2027');
    await workbench.pane.locator(`#add-${kind}`).click();
    await workbench.pane.locator('.notice', { hasText: words.added('').slice(0, 8) }).waitFor();
    await workbench.pane.locator('#undo-this').click();
    await said(workbench, messages.pane.run.undoneOf.addSheets);
    await workbench.pane.locator('#tab-reports').click();
    await workbench.pane.locator('#fold-job-templates').click();
  }
  expect(await changesOfTheirs(session)).toEqual([]);
}

/** What goes where next year, and the two appendices, which one press takes back. */
export async function pressNextYear(session: SampleSession): Promise<void> {
  const { workbench, sample, messages } = session;
  const words = nextYearWords(messages.language);
  await unfold(session, 'nextYear');
  await workbench.pane.locator('#next-year').selectOption('2026');
  await workbench.pane.locator('#next-year').selectOption('2025');
  await workbench.pane.locator('#look-at-next-year').click();
  await said(workbench, words.looked(sample.nextYear.criteria));
  await workbench.pane.locator('#copy-next-year-result').click();
  expect(await clipboard(workbench)).toContain(sample.nextYear.criteria === 0 ? words.nothing : '6.2');
  if (sample.nextYear.criteria > 0) {
    await workbench.pane.locator('#make-next-year').click();
    await said(workbench, words.made(['Phụ lục I 2025', 'Phụ lục II 2025']));
    await workbench.pane.locator('#undo-this').click();
    await said(workbench, messages.pane.run.undoneOf.addSheets);
  }
  expect(await changesOfTheirs(session)).toEqual([]);
}

/** What can still be won, and the way to its row. */
export async function pressPoints(session: SampleSession): Promise<void> {
  const { workbench, sample, messages } = session;
  const words = pointsToWinWords(messages.language);
  await unfold(session, 'points');
  await workbench.pane.locator('#self-score-by').fill('31/6');
  await workbench.pane.locator('#self-score-by').press('Enter');
  await workbench.pane.locator('.job-body .wrong').waitFor();
  await workbench.pane.locator('#self-score-by').fill('15/12');
  await workbench.pane.locator('#self-score-by').press('Enter');
  await workbench.pane.locator('.job-body .wrong').waitFor({ state: 'detached' });
  expect(await workbench.pane.locator('#self-score-by').inputValue()).toBe('15/12/2024');
  await said(workbench, messages.pane.run.settingsSaved);
  await workbench.pane.locator('#look-at-points').click();
  const { below } = sample.nextYear;
  await said(workbench, words.looked(below));
  await workbench.pane.locator('#copy-points-to-win').click();
  expect(await clipboard(workbench)).toContain(below === 0 ? words.none : words.sum(1, 0.5));
  if (below > 0) await workbench.pane.locator('#points-to-win .link', { hasText: '34' }).click();
  expect(await changesOfTheirs(session)).toEqual([]);
}
