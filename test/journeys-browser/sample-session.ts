import type { Locator } from 'playwright-core';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { messagesEn } from '../../src/messages/en';
import type { MessageCatalogue } from '../../src/messages/message-catalogue';
import { messagesVi } from '../../src/messages/vi';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { compareWorkbooks } from '../support/compare-workbooks';
import { IS_WHOLE_SWEEP } from '../support/whole-sweep';
import { journey } from './journey';
import { type PaneControls } from './pane-controls';
import { download, type PaneHarness } from './pane-harness';

/** In Vietnamese: criteria with points, damaged codes. */
export const CAM_GIANG = 'cam-giang-phu-luc-1.xlsx';
/** In English: no points, nothing that may be mended without a look. */
export const TRUNG_TRAC = 'trung-trac-cchc.xlsx';
export type SampleFile = typeof CAM_GIANG | typeof TRUNG_TRAC;

/** What a person found in a sample at its own day, for the journeys that are made with each. */
export interface SampleFacts {
  readonly file: SampleFile;
  readonly sheet: string;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly overdueRows: readonly number[];
  /** The column of statuses, where a line of the pane leads to. */
  readonly statusColumn: string;
  /** A lead with overdue items, and their rows. */
  readonly lead: { readonly name: string; readonly rows: readonly number[] };
  /** How many tasks that lead has, and how many leads there are. */
  readonly slips: { readonly tasks: number; readonly leads: number };
  /** A section with one overdue item, and its row. */
  readonly section: { readonly name: string; readonly row: number };
  /** Of the year up to 14/9/2024, counted by hand. */
  readonly report: { readonly counts: { readonly vi: string; readonly en: string } };
  /** A row, the N of its document, and the rows of all items. */
  readonly evidence: { readonly row: number; readonly number: string; readonly rows: readonly number[] };
  /** How many criteria have points, and how many of them are below their maximum. */
  readonly nextYear: { readonly criteria: number; readonly below: number };
  /** A cell whose code is proposed anew, and the new code. */
  readonly proposal: { readonly address: string; readonly code: string; readonly changes: readonly string[] };
  /** What writing all certain proposals at once changes; none where there are not two of them. */
  readonly certain: readonly string[];
  /** Whether the catalogue that is made of the sheet has nothing to mend. */
  readonly catalogueIsWhole: boolean;
  /** What a line for the ratio under the table changes. */
  readonly summaryLine: readonly string[];
  /** Where the first line of each list leads to. */
  readonly first: Readonly<Record<'error' | 'warning' | 'noDate' | 'info', string>>;
  /** Another day, and the rows that are overdue on it. */
  readonly cutOff: { readonly typed: string; readonly overdueRows: readonly number[] };
}

export const SAMPLES: readonly SampleFacts[] = [
  {
    file: CAM_GIANG,
    sheet: 'PL1',
    sentence: { vi: '9/23 nhiệm vụ, đạt 39,13%', en: '9/23 items done, 39.13%' },
    overdueRows: [14, 18, 23, 31, 39],
    statusColumn: 'K',
    lead: { name: 'Công chức Văn phòng - Thống kê', rows: [14, 31] },
    slips: { tasks: 11, leads: 6 },
    section: { name: 'CẢI CÁCH THỂ CHẾ', row: 18 },
    report: {
      counts: {
        vi: 'Tổng số 23 nhiệm vụ, trong đó: 9 nhiệm vụ đã hoàn thành (đúng hạn: 1, quá hạn: 1, chưa rõ ngày hoàn thành: 7); 14 nhiệm vụ chưa hoàn thành (trong hạn: 10, quá hạn: 1, không có ngày đến hạn: 3, gồm thường xuyên: 2, chưa có thời hạn đọc được: 1).',
        en: 'Items in all: 23. Done: 9 (on time: 1, late: 1, on an unknown day: 7). Not done: 14 (in time: 10, overdue: 1, without a due day: 3, of which ongoing: 2, no readable deadline: 1).',
      },
    },
    evidence: {
      row: 16,
      number: '2.1',
      rows: [10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 26, 27, 29, 30, 31, 33, 34, 36, 38, 39],
    },
    nextYear: { criteria: 23, below: 1 },
    proposal: {
      address: 'A24',
      code: '3.10',
      changes: ['PL1!A24: value: 3.1 ≠ "3.10"', 'PL1!A24: number format: General ≠ @'],
    },
    catalogueIsWhole: false,
    certain: [
      'PL1!A16: value: 45293 ≠ "2.1"',
      'PL1!A16: number format: d-mmm ≠ @',
      'PL1!A24: value: 3.1 ≠ "3.10"',
      'PL1!A24: number format: General ≠ @',
    ],
    summaryLine: [
      'PL1!B44: value: nothing ≠ "Tỷ lệ hoàn thành"',
      'PL1!C44: value: nothing ≠ 0.391304347826087',
      'PL1!C44: number format: General ≠ 0.00%',
    ],
    first: { error: 'A16', warning: 'K18', noDate: 'K13', info: 'A9' },
    cutOff: { typed: '30/6/2024', overdueRows: [] },
  },
  {
    file: TRUNG_TRAC,
    sheet: 'CCHC 2024',
    sentence: { vi: '9/24 nhiệm vụ, đạt 37,5%', en: '9/24 items done, 37.5%' },
    overdueRows: [9, 15, 20, 37],
    statusColumn: 'H',
    lead: { name: 'Văn hóa - Xã hội', rows: [37] },
    slips: { tasks: 4, leads: 5 },
    section: { name: 'CẢI CÁCH THỂ CHẾ', row: 15 },
    report: {
      counts: {
        vi: 'Tổng số 24 nhiệm vụ, trong đó: 9 nhiệm vụ đã hoàn thành (đúng hạn: 3, quá hạn: 1, chưa rõ ngày hoàn thành: 5); 15 nhiệm vụ chưa hoàn thành (trong hạn: 8, quá hạn: 5, không có ngày đến hạn: 2, gồm định kỳ: 1, thường xuyên: 1).',
        en: 'Items in all: 24. Done: 9 (on time: 3, late: 1, on an unknown day: 5). Not done: 15 (in time: 8, overdue: 5, without a due day: 2, of which recurring: 1, ongoing: 1).',
      },
    },
    evidence: {
      row: 7,
      number: 'I.1',
      rows: [7, 8, 9, 10, 12, 14, 15, 16, 18, 19, 20, 21, 24, 25, 27, 28, 29, 31, 32, 33, 35, 36, 37, 38],
    },
    nextYear: { criteria: 0, below: 0 },
    proposal: { address: 'A25', code: 'IV.2', changes: ['CCHC 2024!A25: value: "IV,2" ≠ "IV.2"'] },
    catalogueIsWhole: true,
    certain: [],
    summaryLine: [
      'CCHC 2024!B42: value: nothing ≠ "Tỷ lệ hoàn thành"',
      'CCHC 2024!C42: value: nothing ≠ 0.375',
      'CCHC 2024!C42: number format: General ≠ 0.00%',
    ],
    first: { error: 'H24', warning: 'H21', noDate: 'H16', info: 'F10' },
    cutOff: { typed: '30/6/2024', overdueRows: [20] },
  },
];

const LANGUAGES = [messagesVi, messagesEn] as const;

/** A sample, opened in one language, with the pane beside it. */
export interface SampleSession {
  readonly workbench: PaneHarness;
  readonly sample: SampleFacts;
  readonly messages: MessageCatalogue;
  /** The workbook as it was opened. */
  readonly before: HostWorkbook;
}

/**
 * The journey with each sample, in a language each; in both where sweeps are whole. What the pane shows and what is used goes
 * into `controls`.
 */
export function eachSample(
  name: string,
  controls: PaneControls,
  run: (session: SampleSession) => Promise<void>,
): void {
  for (const [index, sample] of SAMPLES.entries())
    for (const messages of IS_WHOLE_SWEEP ? LANGUAGES : LANGUAGES.slice(index, index + 1))
      sessionJourney(name, sample, messages, controls, run);
}

/** The same with one of the samples, the other only where sweeps are whole: for what either would show. */
export function oneSample(
  file: SampleFile,
  name: string,
  controls: PaneControls,
  run: (session: SampleSession) => Promise<void>,
): void {
  for (const [index, sample] of SAMPLES.entries())
    if (IS_WHOLE_SWEEP || sample.file === file)
      sessionJourney(name, sample, LANGUAGES[index] ?? messagesVi, controls, run);
}

function sessionJourney(
  name: string,
  sample: SampleFacts,
  messages: MessageCatalogue,
  controls: PaneControls,
  run: (session: SampleSession) => Promise<void>,
): void {
  journey(
    `${sample.file}, ${messages.language}: ${name}`,
    async (workbench) => run(await openSession(workbench, sample, messages)),
    { permissions: ['clipboard-read', 'clipboard-write'] },
    (context) => controls.watch(context),
    `?sample=${sample.file}&language=${messages.language}`,
  );
}

async function openSession(
  workbench: PaneHarness,
  sample: SampleFacts,
  messages: MessageCatalogue,
): Promise<SampleSession> {
  await workbench.page.locator('.file-name', { hasText: sample.file }).waitFor();
  await workbench.pane.locator('.sheet-name', { hasText: sample.sheet }).waitFor();
  await workbench.pane
    .locator('#completion-sentence', { hasText: sample.sentence[messages.language] })
    .waitFor();
  return { workbench, sample, messages, before: await workbookOf(workbench) };
}

/** What Word takes from the clipboard, as soon as it holds the words. */
export async function richTextWith({ page }: PaneHarness, words: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await page.evaluate(async () => {
      // Read as it lies there: the usual way takes the looks out.
      const raw = { unsanitized: ['text/html'] } as never as undefined;
      const [item] = await (
        navigator.clipboard.read as (options?: undefined) => Promise<ClipboardItem[]>
      ).call(navigator.clipboard, raw);
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
    if (found.includes(words)) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`The clipboard never held “${words}” as rich text`);
}

/** The workbook as the user would save it now. */
export async function workbookOf(workbench: PaneHarness): Promise<HostWorkbook> {
  return loadWorkbook((await download(workbench)).bytes).workbook;
}

/** The text on the clipboard. */
export function clipboard({ page }: PaneHarness): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What differs from the workbook that was opened, but for the add-in's own marks, settings and hidden names. */
export async function changesOfTheirs({ workbench, before }: SampleSession): Promise<string[]> {
  const after = await workbookOf(workbench);
  for (const sheet of after.sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ formula }) => !isOurs(formula));
  }
  after.names = after.names.filter(({ name }) => !name.startsWith('_tienDo.'));
  after.settings = new Map(before.settings);
  return compareWorkbooks(before, after).map(shortly);
}

/** Of a style, only its number format is ever changed by the add-in: the line says that, or all of it. */
function shortly(line: string): string {
  const [place, styles] = line.split(' style: ');
  if (place === undefined || styles === undefined) return line;
  const [from, to] = styles.split(' ≠ ').map((style) => JSON.parse(style) as { numberFormat: string });
  if (from === undefined || to === undefined) return line;
  const isOnlyFormat = JSON.stringify({ ...from, numberFormat: to.numberFormat }) === JSON.stringify(to);
  return isOnlyFormat ? `${place} number format: ${from.numberFormat} ≠ ${to.numberFormat}` : line;
}

function isOurs(formula: string | undefined): boolean {
  return formula?.includes('N("tien-do:') ?? false;
}

/** The rows of the overdue items that the pane lists, in the order of the sheet, once it has stopped drawing them. */
export async function rowsListed({ workbench, messages }: SampleSession): Promise<number[]> {
  const listed = workbench.pane.locator('#group-overdue .line-place');
  let places = await listed.allInnerTexts();
  for (let before = ['']; before.join() !== places.join();) {
    before = places;
    await workbench.page.waitForTimeout(100);
    places = await listed.allInnerTexts();
  }
  const words = messages.pane.todo.row(0).replace('0', '').trim();
  return places.map((place) => Number(place.replace(words, '').trim())).sort((a, b) => a - b);
}

/** The line of the sample's finding whose proposal is to be accepted. */
export function proposalLine({ workbench, sample, messages }: SampleSession): Locator {
  const { address, code } = sample.proposal;
  return workbench.pane
    .locator('.line-item', { hasText: messages.pane.findings.cell(address) })
    .filter({ hasText: code });
}
