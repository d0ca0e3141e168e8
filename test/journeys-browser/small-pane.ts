import type { Locator } from 'playwright-core';
import type { PaneHarness } from './pane-harness';

/** What Excel leaves the pane on the screen that is met most often, and the narrowest that it leaves anywhere. */
export const USUAL = { width: 350, height: 378 } as const;
export const NARROWEST = { width: 320, height: 378 } as const;

/** One notch of a mouse wheel, in pixels. */
const NOTCH = 100;

/** Makes the pane as large as Excel would. */
export async function sizePane(
  { page }: PaneHarness,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.locator('#pane-frame-place iframe').evaluate(
    (frame, size) => {
      // By the script: the content policy forbids styles in the markup.
      const { style } = frame as HTMLElement;
      style.position = 'fixed';
      style.zIndex = '9';
      style.right = '0';
      style.bottom = '0';
      style.width = `${size.width}px`;
      style.height = `${size.height}px`;
    },
    { width, height },
  );
}

/** True where the whole of an element is seen: inside the window, and under nothing that stands over the list. */
export function isInView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const isSeenAt = (x: number, y: number): boolean => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    };
    const middle = (left + right) / 2;
    return isInside && isSeenAt(middle, top + 2) && isSeenAt(middle, bottom - 2);
  });
}

/** True as soon as it is in view: a busy machine draws what was said a moment later. */
export async function comesIntoView(target: Locator): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    if (await isInView(target)) return true;
    await target.page().waitForTimeout(100);
  }
  return false;
}

export async function countInView(targets: Locator): Promise<number> {
  let seen = 0;
  for (const target of await targets.all()) if (await isInView(target)) seen += 1;
  return seen;
}

/** Turns the wheel over the list until the middle of an element is seen; answers the notches that it took. */
export async function scrollTo({ page }: PaneHarness, target: Locator): Promise<number> {
  await target.waitFor();
  const frame = await page.locator('#pane-frame-place iframe').boundingBox();
  if (frame === null) throw new Error('The pane is closed.');
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height - 80);
  for (let notches = 0; notches < 20; notches += 1) {
    const way = await target.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (there !== null && (element.contains(there) || there.contains(element))) return 0;
      return top < innerHeight / 2 ? -1 : 1;
    });
    if (way === 0) return notches;
    await page.mouse.wheel(0, way * NOTCH);
    await page.waitForTimeout(100);
  }
  throw new Error('It does not come into view.');
}

/** A press of the mouse where the element stands: nothing is scrolled for it. */
export async function pressWhereItStands({ page }: PaneHarness, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not there.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
