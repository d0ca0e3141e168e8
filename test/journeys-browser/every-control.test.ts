import path from 'node:path';
import { parseExcelRecord } from '../../src/excel/self-check/excel-record';
import { returnsJobWords } from '../../src/messages/returns-job-words';
import { USUAL_REASONS } from '../../src/taskpane/present/todo/set-aside-reasons';
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
  CAM_GIANG,
  changesOfTheirs,
  clipboard,
  eachSample,
  oneSample,
  proposalLine,
  richTextWith,
  rowsListed,
  type SampleSession,
  TRUNG_TRAC,
  workbookOf,
} from './sample-session';

/** The product's own colour for what is overdue. */
const OVERDUE = '#FDE0DD';

/** The day that every sample is counted to in its cut-off. */
const CUT_OFF = { year: 2024, month: 6, day: 30 };

const controls = new PaneControls();

closeAfterJourneys();

oneSample(CAM_GIANG, 'marks are written, taken back and cleared', controls, async (session) => {
  const { workbench, sample, messages } = session;
  const { pane } = messages;
  await answer(workbench, 'steps', 'steps-read');
  await recompute(workbench);
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(sample.overdueRows);
  expect(await changesOfTheirs(session)).toEqual([]);
  await workbench.pane.locator('#undo').click();
  await said(workbench, pane.run.undoneOf.recompute);
  expect(await litCells(workbench)).toBe(0);
  expect(await changesOfTheirs(session)).toEqual([]);
  await workbench.pane.locator('#close-notice').click();
  expect(await workbench.pane.locator('.notice').count()).toBe(0);
  await recompute(workbench);
  await chooseFromMenu(workbench, 'clear');
  await said(workbench, pane.run.cleared);
  expect(await litCells(workbench)).toBe(0);
  expect(await changesOfTheirs(session)).toEqual([]);
});

oneSample(
  TRUNG_TRAC,
  'a sample appendix is there to try things on, and goes away again',
  controls,
  async (session) => {
    const { workbench, messages } = session;
    const { pane } = messages;
    await chooseFromMenu(workbench, 'try-sample');
    await said(workbench, pane.steps.sampleAdded('Phụ lục mẫu'));
    await workbench.pane.locator('.sheet-name', { hasText: 'Phụ lục mẫu' }).waitFor();
    expect(await changesOfTheirs(session)).toEqual([
      `sheets: ["${session.sample.sheet}"] ≠ ["${session.sample.sheet}","Phụ lục mẫu"]`,
    ]);
    await workbench.pane.locator('#undo-this').click();
    await said(workbench, pane.run.undoneOf.addSample);
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  CAM_GIANG,
  'the ratio gets a line of its own only where the user wants one',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    await answer(workbench, 'steps', 'steps-read');
    await answer(workbench, 'summary-line', 'summary-line-add');
    await said(workbench, pane.run.computed);
    await workbench.pane.locator('#summary-line').waitFor({ state: 'detached' });
    expect(await changesOfTheirs(session)).toEqual(sample.summaryLine);
    await workbench.pane.locator('#undo').click();
    await said(workbench, pane.run.undoneOf.recompute);
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  TRUNG_TRAC,
  'the ratio stays off the sheet where the user wants no line',
  controls,
  async (session) => {
    const { workbench } = session;
    await answer(workbench, 'steps', 'steps-read');
    await answer(workbench, 'summary-line', 'summary-line-no');
    await workbench.pane.locator('#summary-line').waitFor({ state: 'detached' });
    await recompute(workbench);
    expect(await workbench.pane.locator('#summary-line').count()).toBe(0);
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  CAM_GIANG,
  'every list is shown, narrowed, widened again, and leads to its cells',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    const overdue = workbench.pane.locator('#group-overdue .line');
    await overdue.nth(sample.overdueRows.length - 1).waitFor();
    expect(await workbench.pane.locator('[id^=group-]').count()).toBe(1);
    for (const row of sample.overdueRows) {
      await overdue.filter({ hasText: new RegExp(`${pane.todo.row(row)}\\s`) }).click();
      await isSelected(workbench, `${sample.statusColumn}${row}`);
    }
    await workbench.pane.locator('#chip-mend').click();
    expect(await overdue.count()).toBe(0);
    for (const group of ['error', 'warning', 'info'] as const) {
      const list = workbench.pane.locator(`#group-${group}`);
      if (group === 'info') await list.locator('summary').click();
      await list.locator('.line').first().click();
      await isSelected(workbench, sample.first[group]);
      // Findings that say the same are one line, which leads to each of its cells and may be taken apart.
      const apart = workbench.pane.locator('.unfolded .list-apart');
      if ((await apart.count()) > 0) {
        const links = workbench.pane.locator('.unfolded .cell-link');
        if ((await links.count()) > 0) await links.first().click();
        await apart.click();
        continue;
      }
      await list.locator('.line').first().click();
      await workbench.pane.locator('.unfolded').waitFor({ state: 'detached' });
    }
    await workbench.pane.locator('#chip-dueSoon').click();
    await workbench.pane.locator('#group-noDate summary').click();
    await workbench.pane.locator('#group-noDate .line').first().click();
    await isSelected(workbench, sample.first.noDate);
    await workbench.pane.locator('#chip-overdue').click();
    await workbench.pane.locator('#open-search').click();
    await workbench.pane.locator('#search').fill(sample.lead.name.toUpperCase());
    expect(await rowsListed(session)).toEqual(sample.lead.rows);
    await workbench.pane.locator('#search').fill('không có gì như vậy');
    await workbench.pane.locator('#clear-filter').click();
    expect(await rowsListed(session)).toEqual(sample.overdueRows);
    await workbench.pane.locator('#open-search').click();
    await workbench.pane.locator('#close-search').click();
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  TRUNG_TRAC,
  'the shortcuts are listed, and the state line leads to the cut-off',
  controls,
  async ({ workbench }) => {
    await chooseFromMenu(workbench, 'show-keys');
    await workbench.pane.locator('#close-keys').click();
    await chooseFromMenu(workbench, 'show-steps');
    await answer(workbench, 'steps', 'steps-read');
    await workbench.pane.locator('#cut-off').click();
    await workbench.pane.locator('#setting-asOf').waitFor();
    await workbench.pane.locator('#as-of-today').click();
    await workbench.pane.locator('#as-of-today').waitFor({ state: 'detached' });
  },
);

oneSample(
  CAM_GIANG,
  'sections and leads show their work, and give words to paste',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    await workbench.pane.locator('#copy-sentence').click();
    await said(workbench, pane.run.copied);
    expect(await clipboard(workbench)).toBe(sample.sentence[messages.language]);

    await workbench.pane.locator('#tab-summary').click();
    await workbench.pane.locator('#group-order').selectOption('byOverdue');
    await workbench.pane.locator('.line.group', { hasText: sample.section.name }).click();
    expect(await rowsListed(session)).toEqual([sample.section.row]);
    await workbench.pane.locator('.limit').click();
    expect(await rowsListed(session)).toEqual(sample.overdueRows);

    await workbench.pane.locator('#tab-summary').click();
    await workbench.pane.locator('#groups-leads').click();
    await workbench.pane.locator('#group-order').selectOption('byLowest');
    const lead = workbench.pane.locator('.line-item', { hasText: sample.lead.name }).first();
    await lead.locator('.group-reminder').click();
    await said(workbench, pane.run.copied);
    const reminder = await clipboard(workbench);
    expect(reminder).toContain(pane.reminder.greeting(sample.lead.name));
    expect(reminder.match(/^- /gm)).toHaveLength(sample.lead.rows.length);
    await workbench.pane.locator('#copy-table').click();
    const table = await clipboard(workbench);
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
    expect(await rowsListed(session)).toEqual(sample.lead.rows);
    await workbench.pane.locator('#tab-summary').click();
    await workbench.pane.locator('#groups-sections').click();
    await workbench.pane.locator('#tab-todo').click();
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

async function isSelected(workbench: PaneHarness, address: string): Promise<void> {
  await workbench.page.locator(`#sheet-view table[data-selected="${address}"]`).waitFor();
}

oneSample(
  TRUNG_TRAC,
  'a proposal is written as text into its own cell, and taken back',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    const { address } = sample.proposal;
    await workbench.pane.locator('#chip-mend').click();
    const line = proposalLine(session);
    await line.locator('.line').click();
    await isSelected(workbench, address);
    await line.locator('.fold').click();
    expect(await changesOfTheirs(session)).toEqual([]);
    await line.locator('.line').click();
    await line.locator('.write').click();
    await said(workbench, pane.run.accepted(1, address));
    expect(await changesOfTheirs(session)).toEqual(sample.proposal.changes);
    await workbench.pane.locator('#undo').click();
    await said(workbench, pane.run.undoneOf.accept);
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  TRUNG_TRAC,
  'a finding is set aside for any reason, kept in the file, and comes back',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    const { address } = sample.proposal;
    const aside = workbench.pane.locator('#group-setAside');
    await workbench.pane.locator('#chip-mend').click();
    const line = proposalLine(session).locator('.line');
    const ask = async (): Promise<void> => {
      if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
      await proposalLine(session).locator('.set-aside').click();
    };
    await ask();
    await workbench.pane.locator('#aside-cancel').click();
    for (const reason of [...USUAL_REASONS, 'own'] as const) {
      await ask();
      if (reason === 'own') {
        await workbench.pane.locator('#aside-own').fill('=Theo công văn số 5');
        await workbench.pane.locator('#aside-keep').click();
      } else await workbench.pane.locator(`#aside-${reason}`).click();
      await said(workbench, pane.run.setAside(address));
      expect(JSON.stringify([...(await workbookOf(workbench)).settings])).toContain(
        reason === 'own' ? '=Theo công văn số 5' : reason,
      );
      await aside.locator('summary').click();
      await aside.locator('.line').click();
      await isSelected(workbench, address);
      await aside.locator('.take-back').click();
      await said(workbench, pane.run.takenBack(address));
    }
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  TRUNG_TRAC,
  'how the year came on is there to unfold, as a picture and as a table',
  controls,
  async ({ workbench }) => {
    await recompute(workbench);
    await workbench.pane.locator('#tab-summary').click();
    await workbench.pane.locator('#progress-summary').click();
    await workbench.pane.locator('.progress-chart').waitFor();
    expect(await workbench.pane.locator('#progress-standing').innerText()).not.toBe('');
    await workbench.pane.locator('.chart-table summary').click();
    await workbench.pane.locator('.chart-table table').waitFor();
  },
);

oneSample(CAM_GIANG, 'all certain proposals are written at once, after a look', controls, async (session) => {
  const { workbench, sample, messages } = session;
  const { pane } = messages;
  await workbench.pane.locator('#chip-mend').click();
  await workbench.pane.locator('#group-error').waitFor();
  const mendAll = workbench.pane.locator('#mend-certain-error');
  expect(await mendAll.count()).toBe(sample.certain.length > 0 ? 1 : 0);
  if (sample.certain.length === 0) return;
  await workbench.pane.locator('#group-info summary').click();
  await workbench.pane.locator('#mend-certain-info').click();
  await workbench.pane.locator('.unfolded .fold').click();
  expect(await changesOfTheirs(session)).toEqual([]);
  await mendAll.click();
  const cells = await workbench.pane.locator('.unfolded tbody tr').count();
  await workbench.pane.locator('.unfolded .write', { hasText: pane.findings.write(cells) }).click();
  await said(workbench, pane.run.accepted(cells, ''));
  expect(await changesOfTheirs(session)).toEqual(sample.certain);
  await workbench.pane.locator('#undo').click();
  await said(workbench, pane.run.undoneOf.accept);
  expect(await changesOfTheirs(session)).toEqual([]);
});

oneSample(
  TRUNG_TRAC,
  'every setting does what it says, and is kept in the file',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;

    await workbench.pane.locator('#tab-settings').click();
    await setting(session, 'asOf', sample.cutOff.typed);
    await workbench.pane.locator('#cut-off', { hasText: messages.formats.date(CUT_OFF) }).waitFor();
    await setting(session, 'planYear', '2024');
    await setting(session, 'dueSoonDays', '30');
    await workbench.pane.locator('#fold-rules').click();
    await workbench.pane.locator('#setting-beforeIsStrict').click();
    await workbench.pane.locator('#setting-countNotApplicable').click();
    await workbench.pane.locator('#setting-live').click();
    await workbench.pane.locator('#setting-live').click();
    await workbench.pane.locator('#fold-formulas').click();
    await workbench.pane.locator('#setting-liveFormulas').click();
    await workbench.pane.locator('#setting-liveFormulas').click();
    await workbench.pane.locator('#fold-office').click();
    await setting(session, 'unit', 'xã Cẩm Giàng');
    await setting(session, 'province', 'thành phố Hải Phòng');
    await setting(session, 'addressee', 'Sở Nội vụ thành phố Hải Phòng');
    await setting(session, 'place', 'Cẩm Giàng');
    await setting(session, 'signer', 'Nguyễn Văn A');
    await setting(session, 'sendByDays', '5');
    await workbench.pane.locator('#setting-signsAs').selectOption('viceChair');
    await workbench.pane.locator('#fold-look').click();
    await workbench.pane.locator('input[name=palette]').nth(1).click();
    await workbench.pane.locator('input[name=palette]').nth(0).click();
    await workbench.pane.locator('#fold-catalogue').click();
    await workbench.pane.locator('#setting-catalogue-here').click();
    await workbench.pane.locator('#setting-catalogue-here').click();
    await workbench.pane.locator('#setting-catalogue').selectOption('none');
    await workbench.pane.locator('#setting-catalogue').selectOption({ index: 0 });
    expect((await workbookOf(workbench)).settings.get('tienDo.settings')).toMatchObject({
      asOf: '2024-06-30',
      planYear: 2024,
      dueSoonDays: 30,
      beforeIsStrict: false,
      countNotApplicable: false,
      catalogue: { kind: 'sheet' },
      office: { unit: 'xã Cẩm Giàng', signer: 'Nguyễn Văn A', signsAs: 'viceChair', sendByDays: 5 },
    });
    await recompute(workbench);
    expect(await rowsFilled(workbench, OVERDUE)).toEqual(sample.cutOff.overdueRows);
    expect(await changesOfTheirs(session)).toEqual([]);
  },
);

oneSample(
  CAM_GIANG,
  'a catalogue is made of the appendix, and all sheets are computed',
  controls,
  async (session) => {
    const { workbench, sample, messages } = session;
    const { pane } = messages;
    await unfoldSettings(workbench, 'catalogue');
    await workbench.pane.locator('#create-catalogue').click();
    const catalogueTab = workbench.page.locator('#sheet-tabs [role="tab"]', { hasText: 'Danh mục tiêu chí' });
    await catalogueTab.waitFor();
    expect(await changesOfTheirs(session)).toEqual([
      `sheets: ["${sample.sheet}"] ≠ ["${sample.sheet}","Danh mục tiêu chí"]`,
    ]);
    await chooseFromMenu(workbench, 'recompute-all');
    await said(workbench, pane.all.done(1, 0));
    expect(await rowsFilled(workbench, OVERDUE)).toEqual(sample.overdueRows);
    await workbench.pane.locator('.overview .line').first().click();
    await workbench.pane.locator('#close-overview').click();
    await workbench.pane.locator('.overview').waitFor({ state: 'detached' });
    // A catalogue made of damaged codes has them to mend, too.
    const toMend = workbench.pane.locator('.plan-facts .link');
    expect(await toMend.count()).toBe(sample.catalogueIsWhole ? 0 : 1);
    if (!sample.catalogueIsWhole) {
      await toMend.click();
      await workbench.page
        .locator('#sheet-tabs [role="tab"][aria-selected="true"]', { hasText: 'Danh mục' })
        .waitFor();
      await workbench.pane.locator('.page-message .line').first().click();
      await workbench.pane.locator('#read-again').click();
      await workbench.pane.locator('#tab-settings').click();
      await workbench.pane.locator('#setting-asOf').waitFor();
    }
  },
);

oneSample(TRUNG_TRAC, 'this Excel is checked, and what it answers is copied', controls, async (session) => {
  const { workbench, messages } = session;
  await unfoldSettings(workbench, 'excel');
  await workbench.pane.locator('#check-excel').click();
  await workbench.pane.locator('#check-result').waitFor({ timeout: 120_000 });
  await workbench.pane.locator('.check-question').first().click();
  await workbench.pane.locator('#copy-record').click();
  await said(workbench, messages.pane.run.copied);
  expect(parseExcelRecord(JSON.parse(await clipboard(workbench)))).toBeDefined();
  expect(await changesOfTheirs(session)).toEqual([]);
});

oneSample(
  TRUNG_TRAC,
  'the other language is a choice in the settings, kept in the file',
  controls,
  async (session) => {
    const { workbench, messages } = session;
    await unfoldSettings(workbench, 'look');
    const other = messages.language === 'vi' ? 'en' : 'vi';
    await workbench.pane.locator(`input[name=language][value=${other}]`).click();
    await workbench.pane
      .locator('#completion-sentence', { hasText: session.sample.sentence[other] })
      .waitFor();
    expect((await workbookOf(workbench)).settings.get('tienDo.settings')).toMatchObject({ language: other });
  },
);

async function setting({ workbench, messages }: SampleSession, name: string, text: string): Promise<void> {
  const field = workbench.pane.locator(`#setting-${name}`);
  await field.fill(text);
  await field.press('Enter');
  await said(workbench, messages.pane.run.settingsSaved);
}

oneSample(CAM_GIANG, 'the report of a period is chosen, read and copied', controls, async (session) => {
  const { workbench, sample, messages } = session;
  await workbench.pane.locator('#tab-reports').click();
  await workbench.pane.locator('#report-period').selectOption('2024-Q3');
  const sentences = workbench.pane.locator('.report-sentence p');
  await sentences.filter({ hasText: sample.report.counts[messages.language] }).waitFor();
  await workbench.pane.locator('#report-calendar').selectOption('plain');
  await workbench.pane.locator('#report-mode').selectOption('period');
  await workbench.pane.locator('#report-period').selectOption('days');
  await workbench.pane.locator('#report-start').fill('31/6/2024');
  await workbench.pane.locator('#report-start').press('Enter');
  await workbench.pane.locator('.job-body .wrong').waitFor();
  await workbench.pane.locator('#report-start').fill('15/12/2023');
  await workbench.pane.locator('#report-start').press('Enter');
  await workbench.pane.locator('#report-end').fill('14/9/2024');
  await workbench.pane.locator('#report-end').press('Enter');
  await workbench.pane.locator('#report-mode').selectOption('toDate');
  await sentences.filter({ hasText: sample.report.counts[messages.language] }).waitFor();
  await workbench.pane.locator('.report-sentence .icon-button').nth(1).click();
  await said(workbench, messages.pane.run.copied);
  expect(await clipboard(workbench)).toBe(sample.report.counts[messages.language]);
  await workbench.pane.locator('#copy-sentences').click();
  const all = await sentences.allInnerTexts();
  expect((await clipboard(workbench)).split('\n')).toEqual(all);
  await workbench.pane.locator('#copy-lead-table').click();
  await richTextWith(workbench, 'Chủ trì');
  await workbench.pane.locator('#copy-section-table').click();
  const table = await richTextWith(workbench, sample.section.name);
  expect(table).toMatch(/<td style="border:1px solid #000;[^"]*'Times New Roman'/);
  await workbench.pane.locator('#report-form').selectOption('short');
  await workbench.pane.locator('#report-copy').selectOption('issued');
  await workbench.pane.locator('#report-proof .cell-link').first().click();
  await workbench.pane.locator('#copy-report').click();
  await richTextWith(workbench, sample.report.counts.vi);
  const [file] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.locator('#download-report').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Bao cao - tu ngay .*\.docx$/);
  await workbench.pane.locator('.notice', { hasText: file.suggestedFilename() }).waitFor();
  expect(await changesOfTheirs(session)).toEqual([]);
  await workbench.pane.locator('#write-report-sheets').click();
  await workbench.pane.locator('.notice', { hasText: '“Quá hạn - giải trình”' }).waitFor();
  // What is printed of a new sheet, and where its heads repeat, stands in names of its own.
  const added = (await changesOfTheirs(session)).filter(
    (change) => !change.startsWith('name new') && !change.startsWith('number of names'),
  );
  expect(added).toHaveLength(1);
  expect(added[0]).toContain(`["${sample.sheet}","Tổng hợp","Quá hạn - giải trình"`);
  await workbench.pane.locator('#undo').click();
  await said(workbench, messages.pane.run.undoneOf.earlier);
  expect(await changesOfTheirs(session)).toEqual([]);
  await workbench.pane.locator('#close-period').click();
  await said(workbench, '“Chốt kỳ');
  await workbench.pane.locator('#fold-job-period').click();
  await workbench.pane.locator('#report-sentences').waitFor({ state: 'detached' });
});

oneSample(CAM_GIANG, 'slips and letters go out to leads, and a slip comes back', controls, pressSlips);
oneSample(TRUNG_TRAC, 'the table of a program is laid beside the appendix', controls, pressTracker);
oneSample(
  CAM_GIANG,
  'the names of documents are checked, files beside them, and copied',
  controls,
  pressEvidence,
);
eachSample('every empty appendix is added and taken back', controls, pressTemplates);
oneSample(
  CAM_GIANG,
  'the next year’s appendices are looked at, added and taken back',
  controls,
  pressNextYear,
);
oneSample(CAM_GIANG, 'the points that can still be won are shown', controls, pressPoints);

oneSample(TRUNG_TRAC, 'all of the add-in is taken out of the file', controls, async (session) => {
  const { workbench, messages, before } = session;
  await recompute(workbench);
  await unfoldSettings(workbench, 'remove');
  await workbench.pane.locator('#remove-from-workbook').click();
  await said(workbench, messages.language === 'vi' ? 'Đã gỡ khỏi tệp' : 'Taken out of the file');
  const after = await workbookOf(workbench);
  expect(after.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
    before.sheets.map(({ conditionalFormats }) => conditionalFormats),
  );
  expect([after.names, after.settings.size]).toEqual([before.names, 0]);
  expect(await changesOfTheirs(session)).toEqual([]);
});

oneSample(CAM_GIANG, 'a return that says nothing new changes nothing', controls, async (session) => {
  const { workbench, sample, messages } = session;
  const words = returnsJobWords(messages.language);
  await workbench.pane.locator('#tab-reports').click();
  await workbench.pane.locator('#fold-job-returns').click();
  const file = path.join(__dirname, '../fixtures/workbooks', sample.file);
  await workbench.pane.locator('#pick-returns').setInputFiles(file);
  await said(workbench, words.previewed(0, 1));
  await workbench.pane.locator('.job-body .calm', { hasText: words.nothingNew }).waitFor();
  await workbench.pane.locator('#returns-missing > summary').click();
  expect(await changesOfTheirs(session)).toEqual([]);
});

/** Shown only while work takes long; stopping has tests of its own, in which it does. */
const ONLY_WHILE_WORKING = ['#stop'];

test('every control that the pane has shown was used', () => {
  expect(controls.shown.size).toBeGreaterThan(40);
  expect(controls.unused.filter((control) => !ONLY_WHILE_WORKING.includes(control))).toEqual([]);
});
