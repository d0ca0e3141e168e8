import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Locator,
  Page,
} from 'playwright-core';

/** The workbench as its user has it before him, and what it did behind his back. */
export interface PaneHarness {
  readonly page: Page;
  /** The inside of the shipped task pane. */
  readonly pane: FrameLocator;
  /** Addresses outside this machine that anything on the page asked for. */
  readonly elsewhere: readonly string[];
  /** Errors on the console, of the page and of the pane: broken policies and uncaught ones too. */
  readonly complaints: readonly string[];
  /** Takes off the list what a journey has brought about on purpose. */
  forgive(complaint: RegExp): void;
  close(): Promise<void>;
}

/** High enough to draw every row of the samples at once, with the pane closed and whatever fonts the machine has. */
const TALL = { width: 1600, height: 4200 };

/** office.js styles its own dialogs inline when it starts, which the pages' policy rightly blocks; no dialog is used. */
const OF_OFFICE_JS = /\/office-js\//;

/** office.js waits a few seconds for its strings: on a busy machine it throws this, and goes on without them. */
const OFFICE_STRINGS_LATE = /^Neither the locale, .* are supported\.$/;

/** What is set up in a fresh profile before its first page opens. */
export type Preparation = (context: BrowserContext) => Promise<void>;

/** Opens the workbench in a fresh profile and waits until its first sample is shown. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: Preparation,
): Promise<PaneHarness> {
  const { origin } = new URL(address);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: TALL,
    ...options,
  });
  await prepare?.(context);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data|about):/.test(request.url())) {
      elsewhere.push(request.url());
    }
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !OF_OFFICE_JS.test(message.location().url)) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => {
    const words = error.message || String(error);
    if (!OFFICE_STRINGS_LATE.test(words)) complaints.push(words);
  });
  await page.goto(address);
  await cell({ page }, 'A1').waitFor();
  return {
    page,
    pane: page.frameLocator('#pane-frame-place iframe'),
    elsewhere,
    complaints,
    forgive: (complaint) => {
      complaints.splice(0, complaints.length, ...complaints.filter((words) => !complaint.test(words)));
    },
    close: () => context.close(),
  };
}

/** A cell of the grid, by its address. It is there only while its row is near the window. */
export function cell(workbench: Pick<PaneHarness, 'page'>, address: string): Locator {
  return workbench.page.locator(`td#cell-${address}`);
}

/** Waits until the pane has read the sheet; answers its sentence of completion. */
export async function completion(workbench: PaneHarness): Promise<string> {
  return (await workbench.pane.locator('#completion-sentence').innerText()).trim();
}

/** Presses the pane's own button and waits for what it says afterwards. */
export async function recompute(workbench: PaneHarness): Promise<string> {
  await workbench.pane.locator('#recompute').click();
  return notice(workbench);
}

/** Opens the menu of what is pressed less often and chooses from it. */
export async function chooseFromMenu(workbench: PaneHarness, id: string): Promise<void> {
  await workbench.pane.locator('#more').click();
  await workbench.pane.locator(`#${id}`).click();
}

/** Answers a question at the foot of the pane, which unfolds first. */
export async function answer(workbench: PaneHarness, question: string, id: string): Promise<void> {
  await workbench.pane.locator(`#${question} > summary`).click();
  await workbench.pane.locator(`#${id}`).click();
}

/** Unfolds a group of settings. */
export async function unfoldSettings(workbench: PaneHarness, fold: string): Promise<void> {
  await workbench.pane.locator('#tab-settings').click();
  await workbench.pane.locator(`#fold-${fold}`).click();
}

/** What the pane says of its last action. */
export async function notice(workbench: PaneHarness): Promise<string> {
  const words = (await workbench.pane.locator('.notice-words').first().innerText()).trim();
  await drawn(workbench);
  return words;
}

/** Waits until the pane says something of its last action that contains a text. */
export async function said(workbench: PaneHarness, text: string): Promise<void> {
  await workbench.pane.locator('.notice-words', { hasText: text }).waitFor();
  await drawn(workbench);
}

/** The grid is drawn with the next picture of the screen. */
async function drawn({ page }: PaneHarness): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Presses a button of the ribbon by its id in the manifest, and waits until Excel is ready again. */
export async function pressRibbon(workbench: PaneHarness, controlId: string): Promise<void> {
  await workbench.page.locator(`[data-control="${controlId}"]`).click();
  await workbench.page.locator('.ribbon-button[aria-disabled="true"]').waitFor({ state: 'detached' });
  await drawn(workbench);
}

/** Rows that have a cell with this fill, in order. */
export async function rowsFilled(workbench: PaneHarness, colour: string): Promise<number[]> {
  const rows = await workbench.page.locator('td.lit').evaluateAll((cells, wanted) => {
    const asWritten = document.createElement('i');
    asWritten.style.backgroundColor = wanted;
    return cells
      .filter((td) => (td as HTMLElement).style.backgroundColor === asWritten.style.backgroundColor)
      .map((td) => Number((td as HTMLElement).dataset['row']));
  }, colour);
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** How many cells a conditional format is lit on. */
export function litCells(workbench: PaneHarness): Promise<number> {
  return workbench.page.locator('td.lit').count();
}

/** Types into a cell as a user does: a click, the text, Enter. */
export async function typeInto(workbench: PaneHarness, address: string, text: string): Promise<void> {
  await cell(workbench, address).click();
  await workbench.page.keyboard.press('F2');
  await workbench.page.locator('.cell-editor').fill(text);
  await workbench.page.keyboard.press('Enter');
}

/** What is selected in the sheet, "K14". */
export async function selected(workbench: PaneHarness): Promise<string | null> {
  return workbench.page.locator('#sheet-view table').getAttribute('data-selected');
}

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Presses "Tải xuống". */
export async function download(workbench: PaneHarness): Promise<Download> {
  const [file] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.locator('#download').click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** Opens bytes through the file picker. */
export async function openOwnFile(workbench: PaneHarness, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.locator('#own-file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}
