import path from 'node:path';
import { parseExcelRecord } from '../../src/excel/self-check/excel-record';
import { returnsJobWords } from '../../src/messages/returns-job-words';
import { USUAL_REASONS } from '../../src/taskpane/present/set-aside-reasons';
import { closeAfterJourneys } from './journey';
import { PaneControls } from './pane-controls';
import {
  answer,
  chooseFromMenu,
  litCells,
  type PaneHarness,
  recompute,
  rowsFilled,
  said,
  unfoldSettings,
} from './pane-harness';
import { pressEvidence, pressNextYear, pressPoints, pressTemplates } from './press-papers';
import { pressSlips } from './press-slips';
import { pressTracker } from './press-tracker';
import {
  changesOfTheirs,
  clipboard,
  eachSample,
  proposalLine,
  richTextWith,
  rowsListed,
  type Sitting,
  workbookOf,
} from './sample-session';

/** The product's own colour for what is overdue. */
const OVERDUE = '#FDE0DD';

/** The day that every sample is counted to in its cut-off. */
const CUT_OFF = { year: 2024, month: 6, day: 30 };

const controls = new PaneControls();

closeAfterJourneys();

eachSample('marks are written, taken back and cleared', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  await answer(desk, 'steps', 'steps-read');
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual(sample.overdueRows);
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await desk.pane.locator('#undo').click();
  await said(desk, pane.run.undoneOf.recompute);
  expect(await litCells(desk)).toBe(0);
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await desk.pane.locator('#close-notice').click();
  expect(await desk.pane.locator('.notice').count()).toBe(0);
  await recompute(desk);
  await chooseFromMenu(desk, 'clear');
  await said(desk, pane.run.cleared);
  expect(await litCells(desk)).toBe(0);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('a sample appendix is there to try things on, and goes away again', controls, async (sitting) => {
  const { desk, messages } = sitting;
  const { pane } = messages;
  await chooseFromMenu(desk, 'try-sample');
  await said(desk, pane.steps.sampleAdded('Phụ lục mẫu'));
  await desk.pane.locator('.sheet-name', { hasText: 'Phụ lục mẫu' }).waitFor();
  expect(await changesOfTheirs(sitting)).toEqual([
    `sheets: ["${sitting.sample.sheet}"] ≠ ["${sitting.sample.sheet}","Phụ lục mẫu"]`,
  ]);
  await desk.pane.locator('#undo-this').click();
  await said(desk, pane.run.undoneOf.addSample);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('the ratio gets a line of its own only where the user wants one', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  await answer(desk, 'steps', 'steps-read');
  await answer(desk, 'summary-line', 'summary-line-add');
  await said(desk, pane.run.computed);
  await desk.pane.locator('#summary-line').waitFor({ state: 'detached' });
  expect(await changesOfTheirs(sitting)).toEqual(sample.summaryLine);
  await desk.pane.locator('#undo').click();
  await said(desk, pane.run.undoneOf.recompute);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('the ratio stays off the sheet where the user wants no line', controls, async (sitting) => {
  const { desk } = sitting;
  await answer(desk, 'steps', 'steps-read');
  await answer(desk, 'summary-line', 'summary-line-no');
  await desk.pane.locator('#summary-line').waitFor({ state: 'detached' });
  await recompute(desk);
  expect(await desk.pane.locator('#summary-line').count()).toBe(0);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample(
  'every list is shown, narrowed, widened again, and leads to its cells',
  controls,
  async (sitting) => {
    const { desk, sample, messages } = sitting;
    const { pane } = messages;
    const overdue = desk.pane.locator('#group-overdue .line');
    await overdue.nth(sample.overdueRows.length - 1).waitFor();
    expect(await desk.pane.locator('[id^=group-]').count()).toBe(1);
    for (const row of sample.overdueRows) {
      await overdue.filter({ hasText: new RegExp(`${pane.todo.row(row)}\\s`) }).click();
      await isSelected(desk, `${sample.statusColumn}${row}`);
    }
    await desk.pane.locator('#chip-mend').click();
    expect(await overdue.count()).toBe(0);
    for (const group of ['error', 'warning', 'info'] as const) {
      const list = desk.pane.locator(`#group-${group}`);
      if (group === 'info') await list.locator('summary').click();
      await list.locator('.line').first().click();
      await isSelected(desk, sample.first[group]);
      // Findings that say the same are one line, which leads to each of its cells and may be taken apart.
      const apart = desk.pane.locator('.unfolded .list-apart');
      if ((await apart.count()) > 0) {
        const links = desk.pane.locator('.unfolded .cell-link');
        if ((await links.count()) > 0) await links.first().click();
        await apart.click();
        continue;
      }
      await list.locator('.line').first().click();
      await desk.pane.locator('.unfolded').waitFor({ state: 'detached' });
    }
    await desk.pane.locator('#chip-dueSoon').click();
    await desk.pane.locator('#group-noDate summary').click();
    await desk.pane.locator('#group-noDate .line').first().click();
    await isSelected(desk, sample.first.noDate);
    await desk.pane.locator('#chip-overdue').click();
    await desk.pane.locator('#open-search').click();
    await desk.pane.locator('#search').fill(sample.lead.name.toUpperCase());
    expect(await rowsListed(sitting)).toEqual(sample.lead.rows);
    await desk.pane.locator('#search').fill('không có gì như vậy');
    await desk.pane.locator('#clear-filter').click();
    expect(await rowsListed(sitting)).toEqual(sample.overdueRows);
    await desk.pane.locator('#open-search').click();
    await desk.pane.locator('#close-search').click();
    expect(await changesOfTheirs(sitting)).toEqual([]);
  },
);

eachSample(
  'the shortcuts are listed, and the state line leads to the cut-off',
  controls,
  async ({ desk }) => {
    await chooseFromMenu(desk, 'show-keys');
    await desk.pane.locator('#close-keys').click();
    await chooseFromMenu(desk, 'show-steps');
    await answer(desk, 'steps', 'steps-read');
    await desk.pane.locator('#cut-off').click();
    await desk.pane.locator('#setting-asOf').waitFor();
    await desk.pane.locator('#as-of-today').click();
    await desk.pane.locator('#as-of-today').waitFor({ state: 'detached' });
  },
);

eachSample('sections and leads show their work, and give words to paste', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  await desk.pane.locator('#copy-sentence').click();
  await said(desk, pane.run.copied);
  expect(await clipboard(desk)).toBe(sample.sentence[messages.language]);

  await desk.pane.locator('#tab-summary').click();
  await desk.pane.locator('#group-order').selectOption('byOverdue');
  await desk.pane.locator('.line.group', { hasText: sample.section.name }).click();
  expect(await rowsListed(sitting)).toEqual([sample.section.row]);
  await desk.pane.locator('.limit').click();
  expect(await rowsListed(sitting)).toEqual(sample.overdueRows);

  await desk.pane.locator('#tab-summary').click();
  await desk.pane.locator('#groups-leads').click();
  await desk.pane.locator('#group-order').selectOption('byLowest');
  const lead = desk.pane.locator('.line-item', { hasText: sample.lead.name }).first();
  await lead.locator('.group-reminder').click();
  await said(desk, pane.run.copied);
  const reminder = await clipboard(desk);
  expect(reminder).toContain(pane.reminder.greeting(sample.lead.name));
  expect(reminder.match(/^- /gm)).toHaveLength(sample.lead.rows.length);
  await desk.pane.locator('#copy-table').click();
  const table = await clipboard(desk);
  expect(table.split('\n')[0]).toBe(
    [
      pane.groups.columnLead,
      pane.groups.columnDone,
      pane.groups.columnTotal,
      pane.groups.columnShare,
      pane.groups.columnOverdue,
    ].join('\t'),
  );
  await lead.locator('.line.group').click();
  expect(await rowsListed(sitting)).toEqual(sample.lead.rows);
  await desk.pane.locator('#tab-summary').click();
  await desk.pane.locator('#groups-sections').click();
  await desk.pane.locator('#tab-todo').click();
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

async function isSelected(desk: PaneHarness, address: string): Promise<void> {
  await desk.page.locator(`#sheet-view table[data-selected="${address}"]`).waitFor();
}

eachSample('a proposal is written as text into its own cell, and taken back', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  const { address } = sample.proposal;
  await desk.pane.locator('#chip-mend').click();
  const line = proposalLine(sitting);
  await line.locator('.line').click();
  await isSelected(desk, address);
  await line.locator('.fold').click();
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await line.locator('.line').click();
  await line.locator('.write').click();
  await said(desk, pane.run.accepted(1, address));
  expect(await changesOfTheirs(sitting)).toEqual(sample.proposal.changes);
  await desk.pane.locator('#undo').click();
  await said(desk, pane.run.undoneOf.accept);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample(
  'a finding is set aside for any reason, kept in the file, and comes back',
  controls,
  async (sitting) => {
    const { desk, sample, messages } = sitting;
    const { pane } = messages;
    const { address } = sample.proposal;
    const aside = desk.pane.locator('#group-setAside');
    await desk.pane.locator('#chip-mend').click();
    const line = proposalLine(sitting).locator('.line');
    const ask = async (): Promise<void> => {
      if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
      await proposalLine(sitting).locator('.set-aside').click();
    };
    await ask();
    await desk.pane.locator('#aside-cancel').click();
    for (const reason of [...USUAL_REASONS, 'own'] as const) {
      await ask();
      if (reason === 'own') {
        await desk.pane.locator('#aside-own').fill('=Theo công văn số 5');
        await desk.pane.locator('#aside-keep').click();
      } else await desk.pane.locator(`#aside-${reason}`).click();
      await said(desk, pane.run.setAside(address));
      expect(JSON.stringify([...(await workbookOf(desk)).settings])).toContain(
        reason === 'own' ? '=Theo công văn số 5' : reason,
      );
      await aside.locator('summary').click();
      await aside.locator('.line').click();
      await isSelected(desk, address);
      await aside.locator('.take-back').click();
      await said(desk, pane.run.takenBack(address));
    }
    expect(await changesOfTheirs(sitting)).toEqual([]);
  },
);

eachSample(
  'how the year came on is there to unfold, as a picture and as a table',
  controls,
  async ({ desk }) => {
    await recompute(desk);
    await desk.pane.locator('#tab-summary').click();
    await desk.pane.locator('#progress-summary').click();
    await desk.pane.locator('.progress-chart').waitFor();
    expect(await desk.pane.locator('#progress-standing').innerText()).not.toBe('');
    await desk.pane.locator('.chart-table summary').click();
    await desk.pane.locator('.chart-table table').waitFor();
  },
);

eachSample('all certain proposals are written at once, after a look', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  await desk.pane.locator('#chip-mend').click();
  await desk.pane.locator('#group-error').waitFor();
  const mendAll = desk.pane.locator('#mend-certain-error');
  expect(await mendAll.count()).toBe(sample.certain.length > 0 ? 1 : 0);
  if (sample.certain.length === 0) return;
  await desk.pane.locator('#group-info summary').click();
  await desk.pane.locator('#mend-certain-info').click();
  await desk.pane.locator('.unfolded .fold').click();
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await mendAll.click();
  const cells = await desk.pane.locator('.unfolded tbody tr').count();
  await desk.pane.locator('.unfolded .write', { hasText: pane.findings.write(cells) }).click();
  await said(desk, pane.run.accepted(cells, ''));
  expect(await changesOfTheirs(sitting)).toEqual(sample.certain);
  await desk.pane.locator('#undo').click();
  await said(desk, pane.run.undoneOf.accept);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('every setting does what it says, and is kept in the file', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;

  await desk.pane.locator('#tab-settings').click();
  await setting(sitting, 'asOf', sample.cutOff.typed);
  await desk.pane.locator('#cut-off', { hasText: messages.formats.date(CUT_OFF) }).waitFor();
  await setting(sitting, 'planYear', '2024');
  await setting(sitting, 'dueSoonDays', '30');
  await desk.pane.locator('#fold-rules').click();
  await desk.pane.locator('#setting-beforeIsStrict').click();
  await desk.pane.locator('#setting-countNotApplicable').click();
  await desk.pane.locator('#setting-live').click();
  await desk.pane.locator('#setting-live').click();
  await desk.pane.locator('#fold-formulas').click();
  await desk.pane.locator('#setting-liveFormulas').click();
  await desk.pane.locator('#setting-liveFormulas').click();
  await desk.pane.locator('#fold-office').click();
  await setting(sitting, 'unit', 'xã Cẩm Giàng');
  await setting(sitting, 'province', 'thành phố Hải Phòng');
  await setting(sitting, 'addressee', 'Sở Nội vụ thành phố Hải Phòng');
  await setting(sitting, 'place', 'Cẩm Giàng');
  await setting(sitting, 'signer', 'Nguyễn Văn A');
  await setting(sitting, 'sendByDays', '5');
  await desk.pane.locator('#setting-signsAs').selectOption('viceChair');
  await desk.pane.locator('#fold-look').click();
  await desk.pane.locator('input[name=palette]').nth(1).click();
  await desk.pane.locator('input[name=palette]').nth(0).click();
  await desk.pane.locator('#fold-catalogue').click();
  await desk.pane.locator('#setting-catalogue-here').click();
  await desk.pane.locator('#setting-catalogue-here').click();
  await desk.pane.locator('#setting-catalogue').selectOption('none');
  await desk.pane.locator('#setting-catalogue').selectOption({ index: 0 });
  expect((await workbookOf(desk)).settings.get('tienDo.settings')).toMatchObject({
    asOf: '2024-06-30',
    planYear: 2024,
    dueSoonDays: 30,
    beforeIsStrict: false,
    countNotApplicable: false,
    catalogue: { kind: 'sheet' },
    office: { unit: 'xã Cẩm Giàng', signer: 'Nguyễn Văn A', signsAs: 'viceChair', sendByDays: 5 },
  });
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual(sample.cutOff.overdueRows);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('a catalogue is made of the appendix, and all sheets are computed', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const { pane } = messages;
  await unfoldSettings(desk, 'catalogue');
  await desk.pane.locator('#create-catalogue').click();
  const catalogueTab = desk.page.locator('#sheet-tabs [role="tab"]', { hasText: 'Danh mục tiêu chí' });
  await catalogueTab.waitFor();
  expect(await changesOfTheirs(sitting)).toEqual([
    `sheets: ["${sample.sheet}"] ≠ ["${sample.sheet}","Danh mục tiêu chí"]`,
  ]);
  await chooseFromMenu(desk, 'recompute-all');
  await said(desk, pane.all.done(1, 0));
  expect(await rowsFilled(desk, OVERDUE)).toEqual(sample.overdueRows);
  await desk.pane.locator('.overview .line').first().click();
  await desk.pane.locator('#close-overview').click();
  await desk.pane.locator('.overview').waitFor({ state: 'detached' });
  // A catalogue made of damaged codes has them to mend, too.
  const toMend = desk.pane.locator('.plan-facts .link');
  expect(await toMend.count()).toBe(sample.catalogueIsWhole ? 0 : 1);
  if (!sample.catalogueIsWhole) {
    await toMend.click();
    await desk.page
      .locator('#sheet-tabs [role="tab"][aria-selected="true"]', { hasText: 'Danh mục' })
      .waitFor();
    await desk.pane.locator('.page-message .line').first().click();
    await desk.pane.locator('#read-again').click();
    await desk.pane.locator('#tab-settings').click();
    await desk.pane.locator('#setting-asOf').waitFor();
  }
});

eachSample('this Excel is checked, and what it answers is copied', controls, async (sitting) => {
  const { desk, messages } = sitting;
  await unfoldSettings(desk, 'excel');
  await desk.pane.locator('#check-excel').click();
  await desk.pane.locator('#check-result').waitFor({ timeout: 120_000 });
  await desk.pane.locator('.check-question').first().click();
  await desk.pane.locator('#copy-record').click();
  await said(desk, messages.pane.run.copied);
  expect(parseExcelRecord(JSON.parse(await clipboard(desk)))).toBeDefined();
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('the other language is a choice in the settings, kept in the file', controls, async (sitting) => {
  const { desk, messages } = sitting;
  await unfoldSettings(desk, 'look');
  const other = messages.language === 'vi' ? 'en' : 'vi';
  await desk.pane.locator(`input[name=language][value=${other}]`).click();
  await desk.pane.locator('#completion-sentence', { hasText: sitting.sample.sentence[other] }).waitFor();
  expect((await workbookOf(desk)).settings.get('tienDo.settings')).toMatchObject({ language: other });
});

async function setting({ desk, messages }: Sitting, name: string, text: string): Promise<void> {
  const field = desk.pane.locator(`#setting-${name}`);
  await field.fill(text);
  await field.press('Enter');
  await said(desk, messages.pane.run.settingsSaved);
}

eachSample('the report of a period is chosen, read and copied', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  await desk.pane.locator('#tab-reports').click();
  await desk.pane.locator('#report-period').selectOption('2024-Q3');
  const sentences = desk.pane.locator('.report-sentence p');
  await sentences.filter({ hasText: sample.report.counts[messages.language] }).waitFor();
  await desk.pane.locator('#report-calendar').selectOption('plain');
  await desk.pane.locator('#report-mode').selectOption('period');
  await desk.pane.locator('#report-period').selectOption('days');
  await desk.pane.locator('#report-start').fill('31/6/2024');
  await desk.pane.locator('#report-start').press('Enter');
  await desk.pane.locator('.job-body .wrong').waitFor();
  await desk.pane.locator('#report-start').fill('15/12/2023');
  await desk.pane.locator('#report-start').press('Enter');
  await desk.pane.locator('#report-end').fill('14/9/2024');
  await desk.pane.locator('#report-end').press('Enter');
  await desk.pane.locator('#report-mode').selectOption('toDate');
  await sentences.filter({ hasText: sample.report.counts[messages.language] }).waitFor();
  await desk.pane.locator('.report-sentence .icon-button').nth(1).click();
  await said(desk, messages.pane.run.copied);
  expect(await clipboard(desk)).toBe(sample.report.counts[messages.language]);
  await desk.pane.locator('#copy-sentences').click();
  const all = await sentences.allInnerTexts();
  expect((await clipboard(desk)).split('\n')).toEqual(all);
  await desk.pane.locator('#copy-lead-table').click();
  await richTextWith(desk, 'Chủ trì');
  await desk.pane.locator('#copy-section-table').click();
  const table = await richTextWith(desk, sample.section.name);
  expect(table).toMatch(/<td style="border:1px solid #000;[^"]*'Times New Roman'/);
  await desk.pane.locator('#report-form').selectOption('short');
  await desk.pane.locator('#report-copy').selectOption('issued');
  await desk.pane.locator('#report-proof .cell-link').first().click();
  await desk.pane.locator('#copy-report').click();
  await richTextWith(desk, sample.report.counts.vi);
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.pane.locator('#download-report').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Bao cao - tu ngay .*\.docx$/);
  await desk.pane.locator('.notice', { hasText: file.suggestedFilename() }).waitFor();
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await desk.pane.locator('#write-report-sheets').click();
  await desk.pane.locator('.notice', { hasText: '“Quá hạn - giải trình”' }).waitFor();
  // What is printed of a new sheet, and where its heads repeat, stands in names of its own.
  const added = (await changesOfTheirs(sitting)).filter(
    (change) => !change.startsWith('name new') && !change.startsWith('number of names'),
  );
  expect(added).toHaveLength(1);
  expect(added[0]).toContain(`["${sample.sheet}","Tổng hợp","Quá hạn - giải trình"`);
  await desk.pane.locator('#undo').click();
  await said(desk, messages.pane.run.undoneOf.earlier);
  expect(await changesOfTheirs(sitting)).toEqual([]);
  await desk.pane.locator('#close-period').click();
  await said(desk, '“Chốt kỳ');
  await desk.pane.locator('#fold-job-period').click();
  await desk.pane.locator('#report-sentences').waitFor({ state: 'detached' });
});

eachSample('slips and letters go out to leads, and a slip comes back', controls, pressSlips);
eachSample('the table of a program is laid beside the appendix', controls, pressTracker);
eachSample('the names of documents are checked, files beside them, and copied', controls, pressEvidence);
eachSample('every empty appendix is added and taken back', controls, pressTemplates);
eachSample('the next year’s appendices are looked at, added and taken back', controls, pressNextYear);
eachSample('the points that can still be won are shown', controls, pressPoints);

eachSample('all of the add-in is taken out of the file', controls, async (sitting) => {
  const { desk, messages, before } = sitting;
  await recompute(desk);
  await unfoldSettings(desk, 'remove');
  await desk.pane.locator('#remove-from-workbook').click();
  await said(desk, messages.language === 'vi' ? 'Đã gỡ khỏi tệp' : 'Taken out of the file');
  const after = await workbookOf(desk);
  expect(after.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
    before.sheets.map(({ conditionalFormats }) => conditionalFormats),
  );
  expect([after.names, after.settings.size]).toEqual([before.names, 0]);
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

eachSample('a return that says nothing new changes nothing', controls, async (sitting) => {
  const { desk, sample, messages } = sitting;
  const words = returnsJobWords(messages.language);
  await desk.pane.locator('#tab-reports').click();
  await desk.pane.locator('#fold-job-returns').click();
  const file = path.join(__dirname, '../fixtures/workbooks', sample.file);
  await desk.pane.locator('#pick-returns').setInputFiles(file);
  await said(desk, words.previewed(0, 1));
  await desk.pane.locator('.job-body .calm', { hasText: words.nothingNew }).waitFor();
  await desk.pane.locator('#returns-missing > summary').click();
  expect(await changesOfTheirs(sitting)).toEqual([]);
});

/** Shown only while work takes long; stopping has tests of its own, in which it does. */
const ONLY_WHILE_WORKING = ['#stop'];

test('every control that the pane has shown was used', () => {
  expect(controls.shown.size).toBeGreaterThan(40);
  expect(controls.unused.filter((control) => !ONLY_WHILE_WORKING.includes(control))).toEqual([]);
});
