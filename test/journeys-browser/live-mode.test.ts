import { closeAfterJourneys, journey } from './journey';
import {
  answer,
  cell,
  completion,
  litCells,
  type PaneHarness,
  pressRibbon,
  recompute,
  rowsFilled,
  said,
  typeInto,
  unfoldSettings,
} from './pane-harness';

const OVERDUE = '#FDE0DD';
const OVERDUE_ORANGE = '#F8B26A';

closeAfterJourneys();

async function openSettings(desk: PaneHarness): Promise<void> {
  await completion(desk);
  await desk.pane.locator('#tab-settings').click();
  await desk.pane.locator('#setting-live').waitFor();
}

journey('live mode: an edit is answered in the sheet and in the pane without a press', async (desk) => {
  await openSettings(desk);
  await desk.pane.locator('#setting-live').click();
  await said(desk, 'Đã lưu cài đặt');
  await desk.pane.locator('#tab-todo').click();
  await recompute(desk);
  await said(desk, 'Đã tính');
  expect(await rowsFilled(desk, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
  // A row that was done is late again: only a run can light it, no rule of its own was there.
  await typeInto(desk, 'K16', 'Chưa thực hiện');
  await desk.pane.getByText('Tiến Độ sẽ tự tính lại khi đồng chí dừng sửa').waitFor();
  await desk.pane.locator('#completion-sentence', { hasText: '8/23' }).waitFor();
  expect(await rowsFilled(desk, OVERDUE)).toContain(16);
  // Undone, it stays undone.
  await desk.pane.locator('#undo').click();
  await said(desk, 'Đã hoàn tác');
  await desk.page.waitForTimeout(2500);
  expect(await rowsFilled(desk, OVERDUE)).not.toContain(16);
});

journey('the ribbon button is seen by the pane that stands open beside it', async (desk) => {
  await completion(desk);
  const untouched = desk.pane.getByText('Đã đọc, chưa ghi gì.');
  await untouched.waitFor();
  await pressRibbon(desk, 'TienDo.Recompute');
  await untouched.waitFor({ state: 'detached' });
  expect(await rowsFilled(desk, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
});

journey('a ratio as a formula follows the next edit by itself', async (desk) => {
  await completion(desk);
  await answer(desk, 'steps', 'steps-read');
  await unfoldSettings(desk, 'formulas');
  await desk.pane.locator('#setting-liveFormulas').click();
  await said(desk, 'Đã lưu cài đặt');
  await desk.pane.locator('#close-notice').click();
  await answer(desk, 'summary-line', 'summary-line-add');
  await said(desk, 'Đã tính');
  const ratio = desk.page.locator('td', { hasText: '39,13%' });
  await ratio.waitFor();
  await ratio.click();
  expect(await desk.page.locator('#formula-bar').innerText()).toContain('=(COUNTIF(');
  await typeInto(desk, 'K14', 'Đã hoàn thành');
  await desk.page.locator('td', { hasText: '43,48%' }).waitFor();
});

journey('other colours are chosen in the settings and worn by the sheet', async (desk) => {
  await completion(desk);
  await unfoldSettings(desk, 'look');
  await desk.pane.getByText('Cam và xanh dương').click();
  await said(desk, 'Đã lưu cài đặt');
  await recompute(desk);
  await said(desk, 'Đã tính');
  expect(await rowsFilled(desk, OVERDUE_ORANGE)).toEqual([14, 18, 23, 31, 39]);
  expect(await rowsFilled(desk, OVERDUE)).toEqual([]);
  expect(
    await cell(desk, 'K14')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('bold');
  expect(await litCells(desk)).toBeGreaterThan(0);
});
