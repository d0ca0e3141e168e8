import { TEMPLATE_KINDS } from '../../src/domain/templates/template-kind';
import { evidenceWords } from '../../src/messages/evidence-words';
import { nextYearWords } from '../../src/messages/next-year-words';
import { pointsToWinWords } from '../../src/messages/points-to-win-words';
import { templatesWords } from '../../src/messages/templates-words';
import { said } from './pane-harness';
import { changesOfTheirs, clipboard, type Sitting } from './sample-session';

const RULE = 'Xa Thach Chau-KQ khac phuc ton tai';

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('x') });

async function unfold({ desk }: Sitting, job: string): Promise<void> {
  await desk.pane.locator('#tab-reports').click();
  await desk.pane.locator(`#fold-job-${job}`).click();
}

/** Names of documents: those in the table, those of files, and copies of the right ones. The workbook stays as it is. */
export async function pressEvidence(sitting: Sitting): Promise<void> {
  const { desk, sample, messages } = sitting;
  const words = evidenceWords(messages.language);
  await unfold(sitting, 'evidence');
  await desk.pane.locator('#evidence-unit').fill('Xã Thạch Châu');
  await desk.pane.locator('#evidence-unit').press('Enter');
  await said(desk, messages.pane.run.settingsSaved);
  await desk.pane.locator('#check-evidence').click();
  await said(desk, words.checked(0));
  const { row, number } = sample.evidence;
  await desk.pane
    .locator('#evidence-files')
    .setInputFiles([
      file(`${RULE} ${number} - bao cao.pdf`),
      file(`KQ khac phuc ton tai ${number} - anh.pdf`),
    ]);
  await said(desk, words.picked(2, 2));
  const result = desk.pane.locator('#evidence-result p');
  await result.filter({ hasText: words.files({ ok: 1, misnamed: 1, repeated: 0, spare: 0 }) }).waitFor();
  const right = `${RULE} ${number} - anh.pdf`;
  await desk.pane.locator('#evidence-renames .icon-button').first().click();
  expect(await clipboard(desk)).toBe(right);
  await desk.pane.locator('#copy-evidence-renames').click();
  expect((await clipboard(desk)).split('\n')[1]).toBe(`KQ khac phuc ton tai ${number} - anh.pdf\t${right}`);
  await desk.pane.locator('#evidence-names .icon-button').first().click();
  expect(await clipboard(desk)).toContain(`${RULE} `);
  await desk.pane.locator('#copy-evidence-names').click();
  expect(await clipboard(desk)).not.toContain(`${RULE} ${number} -`);
  await desk.pane.locator('#copy-evidence-result').click();
  expect(await clipboard(desk)).toContain(words.missing(sample.evidence.rows.filter((each) => each !== row)));
  expect(await changesOfTheirs(sitting)).toEqual([]);
}

/** Each empty appendix is added and taken back by one press. */
export async function pressTemplates(sitting: Sitting): Promise<void> {
  const { desk, messages } = sitting;
  const words = templatesWords(messages.language);
  // Half of them with each sample.
  const half = TEMPLATE_KINDS.filter((_, index) => index % 2 === (sitting.sample.nextYear.below > 0 ? 0 : 1));
  for (const kind of half) {
    await unfold(sitting, 'templates');
    await desk.pane.locator('#template-year').selectOption('2027');
    await desk.pane.locator(`#add-${kind}`).click();
    await desk.pane.locator('.notice', { hasText: words.added('').slice(0, 8) }).waitFor();
    await desk.pane.locator('#undo-this').click();
    await said(desk, messages.pane.run.undoneOf.addSheets);
    await desk.pane.locator('#tab-reports').click();
    await desk.pane.locator('#fold-job-templates').click();
  }
  expect(await changesOfTheirs(sitting)).toEqual([]);
}

/** What goes where next year, and the two appendices, which one press takes back. */
export async function pressNextYear(sitting: Sitting): Promise<void> {
  const { desk, sample, messages } = sitting;
  const words = nextYearWords(messages.language);
  await unfold(sitting, 'nextYear');
  await desk.pane.locator('#next-year').selectOption('2026');
  await desk.pane.locator('#next-year').selectOption('2025');
  await desk.pane.locator('#look-at-next-year').click();
  await said(desk, words.looked(sample.nextYear.criteria));
  await desk.pane.locator('#copy-next-year-result').click();
  expect(await clipboard(desk)).toContain(sample.nextYear.criteria === 0 ? words.nothing : '6.2');
  if (sample.nextYear.criteria > 0) {
    await desk.pane.locator('#make-next-year').click();
    await said(desk, words.made(['Phụ lục I 2025', 'Phụ lục II 2025']));
    await desk.pane.locator('#undo-this').click();
    await said(desk, messages.pane.run.undoneOf.addSheets);
  }
  expect(await changesOfTheirs(sitting)).toEqual([]);
}

/** What can still be won, and the way to its row. */
export async function pressPoints(sitting: Sitting): Promise<void> {
  const { desk, sample, messages } = sitting;
  const words = pointsToWinWords(messages.language);
  await unfold(sitting, 'points');
  await desk.pane.locator('#self-score-by').fill('31/6');
  await desk.pane.locator('#self-score-by').press('Enter');
  await desk.pane.locator('.job-body .wrong').waitFor();
  await desk.pane.locator('#self-score-by').fill('15/12');
  await desk.pane.locator('#self-score-by').press('Enter');
  await desk.pane.locator('.job-body .wrong').waitFor({ state: 'detached' });
  expect(await desk.pane.locator('#self-score-by').inputValue()).toBe('15/12/2024');
  await said(desk, messages.pane.run.settingsSaved);
  await desk.pane.locator('#look-at-points').click();
  const { below } = sample.nextYear;
  await said(desk, words.looked(below));
  await desk.pane.locator('#copy-points-to-win').click();
  expect(await clipboard(desk)).toContain(below === 0 ? words.none : words.sum(1, 0.5));
  if (below > 0) await desk.pane.locator('#points-to-win .link', { hasText: '34' }).click();
  expect(await changesOfTheirs(sitting)).toEqual([]);
}
