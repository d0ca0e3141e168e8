import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import {
  cell,
  completion,
  openWorkbench,
  type PaneHarness,
  recompute,
} from '../journeys-browser/pane-harness';
import { startWorkbench } from '../support/start-workbench';

const FOLDER = resolve(__dirname, '../../assets/screenshots');

/** The samples, each with a cell of an overdue row and the row that shall stand at the top of the picture. */
const SAMPLES = [
  { name: 'cam-giang', file: 'cam-giang-phu-luc-1.xlsx', overdue: 'K18', top: 13 },
  { name: 'trung-trac', file: 'trung-trac-cchc.xlsx', overdue: 'G15', top: 8 },
] as const;

const SIZES = [
  { name: 'wide', viewport: { width: 1600, height: 900 }, paneWidth: 450 },
  { name: 'pane-350', viewport: { width: 1366, height: 768 }, paneWidth: 350 },
] as const;

/** What the guide shows of the pane, on the screen that is met most often. */
const GUIDE_VIEWS: readonly {
  readonly name: string;
  readonly turnTo: (workbench: PaneHarness) => Promise<void>;
}[] = [
  {
    name: 'review',
    turnTo: async ({ pane }) => {
      await pane.locator('#chip-mend').click();
      await pane.locator('.line.finding').first().click();
      await pane.locator('.unfolded .write').waitFor();
    },
  },
  {
    name: 'summary',
    turnTo: async ({ pane }) => {
      await pane.locator('#tab-summary').click();
      await pane.locator('#groups-leads').click();
      await pane.locator('.group-reminder').first().waitFor();
    },
  },
];

const SCHEMES = ['light', 'dark'] as const;

interface Picture {
  readonly sample: (typeof SAMPLES)[number];
  readonly size: (typeof SIZES)[number];
  readonly colorScheme: (typeof SCHEMES)[number];
}

/** Takes the pictures of the README: the workbench after one press of the button. Each path is told as it is taken. */
export async function takeWorkbenchPictures(browser: Browser, tell: (path: string) => void): Promise<void> {
  const server = await startWorkbench();
  await mkdir(FOLDER, { recursive: true });
  try {
    for (const sample of SAMPLES) {
      for (const size of SIZES) {
        for (const colorScheme of SCHEMES) {
          tell(await takePicture(browser, server.origin, { sample, size, colorScheme }));
        }
      }
    }
    const [sample, size] = [SAMPLES[0], SIZES[1]];
    for (const { name, turnTo } of GUIDE_VIEWS) {
      const workbench = await openRecomputed(browser, server.origin, {
        sample,
        size,
        colorScheme: 'light',
      });
      await turnTo(workbench);
      tell(await shoot(workbench, `${sample.name}-${name}-light`));
    }
  } finally {
    await server.stop();
  }
}

async function takePicture(browser: Browser, origin: string, picture: Picture): Promise<string> {
  const { sample, size, colorScheme } = picture;
  const workbench = await openRecomputed(browser, origin, picture);
  await scrollTo(workbench, sample.top);
  await cell(workbench, sample.overdue).click();
  return shoot(workbench, `${sample.name}-${size.name}-${colorScheme}`);
}

async function openRecomputed(browser: Browser, origin: string, picture: Picture): Promise<PaneHarness> {
  const { sample, size, colorScheme } = picture;
  const workbench = await openWorkbench(browser, origin, { viewport: size.viewport, colorScheme });
  const { page } = workbench;
  await completion(workbench);
  await page.locator('#sample').selectOption(sample.file);
  await page.locator('.file-name', { hasText: sample.file }).waitFor();
  // From 350 pixels a double click goes on to 450.
  if (size.paneWidth === 450) await page.locator('#splitter').dblclick();
  await completion(workbench);
  await recompute(workbench);
  return workbench;
}

/** The whole window as a picture; the workbench is closed behind it. */
async function shoot(workbench: PaneHarness, name: string): Promise<string> {
  const { page } = workbench;
  await page.mouse.move(0, 0);
  // The colour of a button that works again comes slowly.
  await page.waitForTimeout(500);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  await workbench.close();
  return path;
}

/** Scrolls until a row stands right below the column letters. */
async function scrollTo({ page }: PaneHarness, row: number): Promise<void> {
  await page.locator(`#cell-A${row}`).evaluate((td) => {
    const view = document.getElementById('sheet-view');
    const head = view?.querySelector('thead');
    if (view && head) view.scrollTop += td.getBoundingClientRect().top - head.getBoundingClientRect().bottom;
  });
}
