import { weightOf, weightOfAll } from '../support/pane-weight';
import { firstPaint, noteFirstPaint } from './first-paint';
import { closeAfterJourneys, journey } from './journey';
import { completion, type PaneHarness, pressRibbon, recompute, said, typeInto } from './pane-harness';

/** What the pane may weigh before it is of use, gzip, styles included. */
const MOST_AT_FIRST_USEFUL_PAINT = 90 * 1024;
/** The same until the first figures stand. Half of it is the reader of deadlines, states, codes and headings, which goes on learning. */
const MOST_AT_FIRST_FIGURES = 172 * 1024;

closeAfterJourneys();

/** The scripts and styles of ours that the pane has loaded up to now, from the cache or not. */
async function loaded(workbench: PaneHarness): Promise<readonly string[]> {
  const names = await workbench.pane.locator('body').evaluate(() => {
    const folder = new URL('.', location.href).href;
    return performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.startsWith(folder) ? [name.slice(folder.length)] : []));
  });
  return [...new Set(names)].filter((name) => /^[\w.-]+\.(?:js|css)$/.test(name));
}

function tellWeight(when: string, names: readonly string[]): void {
  console.log(
    `${when}: ${weightOfAll(names)} bytes gzip: ${names.map((name) => `${name} ${weightOf(name)}`).join(', ')}`,
  );
}

/** "05/11/2026", as this machine's calendar says. */
function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${twoDigits(now.getDate())}/${twoDigits(now.getMonth() + 1)}/${now.getFullYear()}`;
}

function buttonTop(workbench: PaneHarness): Promise<number> {
  return workbench.pane.locator('#recompute').evaluate((button) => button.getBoundingClientRect().top);
}

journey(
  'the name of the sheet and the button are painted before anything that reads is asked for',
  async (workbench) => {
    expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
    const { sheetName, remembered, asked } = await firstPaint(workbench);
    tellWeight('The first useful paint', asked);
    expect([sheetName, remembered]).toEqual(['PL1', undefined]);
    expect([...asked].sort()).toEqual(['taskpane.css', 'taskpane.js']);
    expect(weightOfAll(asked)).toBeLessThanOrEqual(MOST_AT_FIRST_USEFUL_PAINT);
    expect((await loaded(workbench)).length).toBeGreaterThan(asked.length);
  },
  {},
  noteFirstPaint,
);

describe.each([
  ['cam-giang-phu-luc-1.xlsx', '9/23 nhiệm vụ, đạt 39,13%'],
  ['trung-trac-cchc.xlsx', '9/24 nhiệm vụ, đạt 37,5%'],
])('at the first figures of %s', (sample, sentence) => {
  journey('no more is loaded than they need: what writes comes with the first press', async (workbench) => {
    await workbench.page.locator('#sample').selectOption(sample);
    await workbench.pane.locator('#completion-sentence', { hasText: sentence }).waitFor();
    const names = await loaded(workbench);
    tellWeight(sample, names);
    expect(names).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.css']));
    expect(weightOfAll(names)).toBeLessThanOrEqual(MOST_AT_FIRST_FIGURES);
    await recompute(workbench);
    expect((await loaded(workbench)).length).toBeGreaterThan(names.length);
  });
});

journey(
  'a pane that is opened again shows the last figures with their day, then those of now, and no button moves',
  async (workbench) => {
    await completion(workbench);
    // A run with a day of its own choice is not remembered.
    await workbench.page.locator('#clear-as-of').click();
    await completion(workbench);
    await recompute(workbench);
    await said(workbench, 'Đã tính');
    await workbench.page.locator('#close-pane').click();
    await typeInto(workbench, 'K14', 'Đã hoàn thành');
    await pressRibbon(workbench, 'TienDo.OpenTaskpane');
    expect(await completion(workbench)).toBe('10/23 nhiệm vụ, đạt 43,48%');
    const paint = await firstPaint(workbench);
    expect(paint.sheetName).toBe('PL1');
    expect(paint.remembered?.split('\n').filter((line) => line.trim() !== '')).toEqual([
      `Lần tính gần nhất của trang tính này, ngày ${today()}:`,
      '9/23 nhiệm vụ, đạt 39,13%',
      // Long after 2024: rows 11, 14, 18, 21, 22, 23, 27, 29, 31, 34 and 39.
      '11 nhiệm vụ quá hạn',
    ]);
    expect(await workbench.pane.locator('.remembered').count()).toBe(0);
    expect(await buttonTop(workbench)).toBe(paint.buttonTop);
  },
  {},
  noteFirstPaint,
);

let letCome = (): void => undefined;
const pressed = new Promise<void>((resolve) => (letCome = resolve));

journey(
  'the button of the first useful paint can be pressed at once, and is answered when what is needed has come',
  async (workbench) => {
    await workbench.pane.locator('#recompute').click();
    await workbench.pane.locator('#recompute[aria-disabled]').waitFor();
    expect(await workbench.pane.locator('#completion-sentence').count()).toBe(0);
    letCome();
    await said(workbench, 'Đã tính');
    expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
    await workbench.pane.locator('.pane[aria-busy="false"]').waitFor();
    expect(await workbench.pane.locator('.working').count()).toBe(0);
  },
  {},
  async (context) => {
    await context.route(/\/pane-[0-9a-f]+\.js$/, async (route) => {
      await pressed;
      await route.continue();
    });
  },
);

journey(
  'no page of ours tries what its own policy forbids, not even to see whether it may',
  async (workbench) => {
    await completion(workbench);
    await recompute(workbench);
    await said(workbench, 'Đã tính');
    const tried = await workbench.pane.locator('body').evaluate(() => sessionStorage.getItem('tried'));
    expect(tried).toBeNull();
  },
  {},
  async (context) => {
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        // office.js sets a style of its own now and then.
        if (!sourceFile.includes('/office-js/'))
          sessionStorage.setItem('tried', `${violatedDirective} ${blockedURI} ${sourceFile}`);
      }),
    );
  },
);
