import { closeAfterJourneys, journey } from './journey';
import { completion, litCells, type PaneHarness, said, selected } from './pane-harness';
import { isInView, sizePane, USUAL } from './small-pane';

closeAfterJourneys();

/** What has the focus: its id, else its class; "nothing" where it fell to the page. */
function focused({ pane }: PaneHarness): Promise<string> {
  return pane.locator('body').evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    return element.id || element.className;
  });
}

/** Presses Tab, or Shift and Tab, until something has the focus. Excel's own office.js moves it, by its own list. */
async function tabTo(
  workbench: PaneHarness,
  wanted: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await workbench.page.keyboard.press(key);
    met.push(await focused(workbench));
    if (met.at(-1) === wanted) return;
  }
  throw new Error(`${wanted} is not reached: ${met.join(', ')}`);
}

async function press(workbench: PaneHarness, key: string, then: string): Promise<void> {
  await workbench.page.keyboard.press(key);
  await expect(until(workbench, then)).resolves.toBe(then);
}

/** What has the focus once it has come to rest. */
async function until(workbench: PaneHarness, wanted: string): Promise<string> {
  for (let look = 0; look < 40 && (await focused(workbench)) !== wanted; look += 1)
    await workbench.page.waitForTimeout(50);
  return focused(workbench);
}

async function isSaid(workbench: PaneHarness, words: string): Promise<void> {
  await said(workbench, words);
  expect(await isInView(workbench.pane.locator('.notice'))).toBe(true);
}

journey('the six tasks of the guide by keyboard alone, and the focus is never lost', async (workbench) => {
  const { page, pane } = workbench;
  await completion(workbench);
  await sizePane(workbench, USUAL);
  await pane.locator('#recompute').focus();
  await press(workbench, 'Enter', 'recompute');
  await isSaid(workbench, '5 việc quá hạn, 8 ô cần xem lại');

  // The work of one person.
  await tabTo(workbench, 'tab-todo');
  await press(workbench, 'ArrowRight', 'tab-summary');
  // The summary is loaded at its first opening, and no key waits for that.
  await pane.locator('#groups-leads').waitFor();
  await tabTo(workbench, 'groups-leads');
  await press(workbench, 'Enter', 'groups-leads');
  await tabTo(workbench, 'line group');
  await press(workbench, 'Enter', 'line');
  expect(await pane.locator('.limit').innerText()).toContain('Chủ trì: ');

  // To the cell and back into the list: the arrows move, Enter goes.
  await press(workbench, 'Shift+Tab', 'chip limit');
  await press(workbench, 'Enter', 'chip-overdue');
  await tabTo(workbench, 'line');
  await press(workbench, 'ArrowDown', 'line');
  await press(workbench, 'Enter', 'line');
  expect(await selected(workbench)).toMatch(/^K\d+$/);

  // A damaged code.
  await tabTo(workbench, 'chip-mend', 'Shift+Tab');
  await press(workbench, 'Enter', 'chip-mend');
  await tabTo(workbench, 'line finding');
  await press(workbench, 'Enter', 'button primary write');
  expect(await selected(workbench)).toBe('A16');
  expect(await isInView(pane.locator('.write'))).toBe(true);
  await press(workbench, 'Escape', 'line finding');
  expect(await pane.locator('.unfolded').count()).toBe(0);
  await press(workbench, 'Enter', 'button primary write');
  await page.keyboard.press('Enter');
  await isSaid(workbench, 'Đã sửa ô A16.');
  await pane.locator('.pane[aria-busy="false"]').waitFor();
  expect(await until(workbench, 'line finding')).toBe('line finding');

  // Every fold of the list is reached, although office.js does not know that folds can be.
  await tabTo(workbench, 'fold-info');
  await press(workbench, 'Enter', 'fold-info');
  await pane.locator('#group-info .line').first().waitFor();

  await tabTo(workbench, 'undo', 'Shift+Tab');
  await press(workbench, 'Enter', 'undo');
  await isSaid(workbench, 'Đã hoàn tác việc sửa ô vừa rồi.');

  await tabTo(workbench, 'copy-sentence');
  await press(workbench, 'Enter', 'copy-sentence');
  await pane.locator('.notice').waitFor();
  expect(await isInView(pane.locator('.notice'))).toBe(true);

  await tabTo(workbench, 'recompute', 'Shift+Tab');
  await press(workbench, 'Enter', 'recompute');
  await isSaid(workbench, 'Đã tính');
  await tabTo(workbench, 'more');
  await press(workbench, 'Enter', 'clear');
  await press(workbench, 'Escape', 'more');
  await press(workbench, 'Enter', 'clear');
  await press(workbench, 'Enter', 'more');
  await isSaid(workbench, 'Đã xóa mọi đánh dấu');
  expect(await litCells(workbench)).toBe(0);

  await tabTo(workbench, 'cut-off');
  await press(workbench, 'Enter', 'setting-asOf');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('30/6');
  await press(workbench, 'Enter', 'setting-asOf');
  await isSaid(workbench, 'Đã lưu cài đặt');
  await pane.locator('#cut-off', { hasText: '30/6/2024' }).waitFor();
  await tabTo(workbench, 'fold-formulas');

  await press(workbench, '?', 'close-keys');
  await press(workbench, 'Escape', 'more');
});

journey('the search opens in the place of the chips, and Esc brings them back', async (workbench) => {
  await completion(workbench);
  await sizePane(workbench, USUAL);
  await workbench.pane.locator('#tab-todo').focus();
  await tabTo(workbench, 'open-search');
  await press(workbench, 'Enter', 'search');
  await workbench.page.keyboard.type('so hoa');
  expect(await workbench.pane.locator('#group-overdue .line').count()).toBe(1);
  await press(workbench, 'Escape', 'open-search');
  expect(await workbench.pane.locator('#group-overdue .line').count()).toBe(5);
});
