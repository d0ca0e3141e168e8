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
async function tabTo(desk: PaneHarness, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await desk.page.keyboard.press(key);
    met.push(await focused(desk));
    if (met.at(-1) === wanted) return;
  }
  throw new Error(`${wanted} is not reached: ${met.join(', ')}`);
}

async function press(desk: PaneHarness, key: string, then: string): Promise<void> {
  await desk.page.keyboard.press(key);
  await expect(until(desk, then)).resolves.toBe(then);
}

/** What has the focus once it has come to rest. */
async function until(desk: PaneHarness, wanted: string): Promise<string> {
  for (let look = 0; look < 40 && (await focused(desk)) !== wanted; look += 1)
    await desk.page.waitForTimeout(50);
  return focused(desk);
}

async function isSaid(desk: PaneHarness, words: string): Promise<void> {
  await said(desk, words);
  expect(await isInView(desk.pane.locator('.notice'))).toBe(true);
}

journey('the six tasks of the guide by keyboard alone, and the focus is never lost', async (desk) => {
  const { page, pane } = desk;
  await completion(desk);
  await sizePane(desk, USUAL);
  await pane.locator('#recompute').focus();
  await press(desk, 'Enter', 'recompute');
  await isSaid(desk, '5 việc quá hạn, 8 ô cần xem lại');

  // The work of one person.
  await tabTo(desk, 'tab-todo');
  await press(desk, 'ArrowRight', 'tab-summary');
  await tabTo(desk, 'groups-leads');
  await press(desk, 'Enter', 'groups-leads');
  await tabTo(desk, 'line group');
  await press(desk, 'Enter', 'line');
  expect(await pane.locator('.limit').innerText()).toContain('Chủ trì: ');

  // To the cell and back into the list: the arrows move, Enter goes.
  await press(desk, 'Shift+Tab', 'chip limit');
  await press(desk, 'Enter', 'chip-overdue');
  await tabTo(desk, 'line');
  await press(desk, 'ArrowDown', 'line');
  await press(desk, 'Enter', 'line');
  expect(await selected(desk)).toMatch(/^K\d+$/);

  // A damaged code.
  await tabTo(desk, 'chip-mend', 'Shift+Tab');
  await press(desk, 'Enter', 'chip-mend');
  await tabTo(desk, 'line finding');
  await press(desk, 'Enter', 'button primary write');
  expect(await selected(desk)).toBe('A16');
  expect(await isInView(pane.locator('.write'))).toBe(true);
  await press(desk, 'Escape', 'line finding');
  expect(await pane.locator('.unfolded').count()).toBe(0);
  await press(desk, 'Enter', 'button primary write');
  await page.keyboard.press('Enter');
  await isSaid(desk, 'Đã sửa ô A16.');
  await pane.locator('.pane[aria-busy="false"]').waitFor();
  expect(await until(desk, 'line finding')).toBe('line finding');

  // Every fold of the list is reached, although office.js does not know that folds can be.
  await tabTo(desk, 'fold-info');
  await press(desk, 'Enter', 'fold-info');
  await pane.locator('#group-info .line').first().waitFor();

  await tabTo(desk, 'undo', 'Shift+Tab');
  await press(desk, 'Enter', 'undo');
  await isSaid(desk, 'Đã hoàn tác việc sửa ô vừa rồi.');

  await tabTo(desk, 'copy-sentence');
  await press(desk, 'Enter', 'copy-sentence');
  await pane.locator('.notice').waitFor();
  expect(await isInView(pane.locator('.notice'))).toBe(true);

  await tabTo(desk, 'recompute', 'Shift+Tab');
  await press(desk, 'Enter', 'recompute');
  await isSaid(desk, 'Đã tính');
  await tabTo(desk, 'more');
  await press(desk, 'Enter', 'clear');
  await press(desk, 'Escape', 'more');
  await press(desk, 'Enter', 'clear');
  await press(desk, 'Enter', 'more');
  await isSaid(desk, 'Đã xóa mọi đánh dấu');
  expect(await litCells(desk)).toBe(0);

  await tabTo(desk, 'cut-off');
  await press(desk, 'Enter', 'setting-asOf');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('30/6');
  await press(desk, 'Enter', 'setting-asOf');
  await isSaid(desk, 'Đã lưu cài đặt');
  await pane.locator('#cut-off', { hasText: '30/6/2024' }).waitFor();
  await tabTo(desk, 'fold-formulas');

  await press(desk, '?', 'close-keys');
  await press(desk, 'Escape', 'more');
});

journey('the search opens in the place of the chips, and Esc brings them back', async (desk) => {
  await completion(desk);
  await sizePane(desk, USUAL);
  await desk.pane.locator('#tab-todo').focus();
  await tabTo(desk, 'open-search');
  await press(desk, 'Enter', 'search');
  await desk.page.keyboard.type('so hoa');
  expect(await desk.pane.locator('#group-overdue .line').count()).toBe(1);
  await press(desk, 'Escape', 'open-search');
  expect(await desk.pane.locator('#group-overdue .line').count()).toBe(5);
});
