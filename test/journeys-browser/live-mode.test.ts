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

async function openSettings(workbench: PaneHarness): Promise<void> {
  await completion(workbench);
  await workbench.pane.locator('#tab-settings').click();
  await workbench.pane.locator('#setting-live').waitFor();
}

journey('live mode: an edit is answered in the sheet and in the pane without a press', async (workbench) => {
  await openSettings(workbench);
  await workbench.pane.locator('#setting-live').click();
  await said(workbench, 'Đã lưu cài đặt');
  await workbench.pane.locator('#tab-todo').click();
  await recompute(workbench);
  await said(workbench, 'Đã tính');
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
  // A row that was done is late again: only a run can light it, no rule of its own was there.
  await typeInto(workbench, 'K16', 'Chưa thực hiện');
  await workbench.pane.getByText('Tiến Độ sẽ tự tính lại khi đồng chí dừng sửa').waitFor();
  await workbench.pane.locator('#completion-sentence', { hasText: '8/23' }).waitFor();
  expect(await rowsFilled(workbench, OVERDUE)).toContain(16);
  // Undone, it stays undone.
  await workbench.pane.locator('#undo').click();
  await said(workbench, 'Đã hoàn tác');
  await workbench.page.waitForTimeout(2500);
  expect(await rowsFilled(workbench, OVERDUE)).not.toContain(16);
});

journey('the ribbon button is seen by the pane that stands open beside it', async (workbench) => {
  await completion(workbench);
  const untouched = workbench.pane.getByText('Đã đọc, chưa ghi gì.');
  await untouched.waitFor();
  await pressRibbon(workbench, 'TienDo.Recompute');
  await untouched.waitFor({ state: 'detached' });
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
});

journey('a ratio as a formula follows the next edit by itself', async (workbench) => {
  await completion(workbench);
  await answer(workbench, 'steps', 'steps-read');
  await unfoldSettings(workbench, 'formulas');
  await workbench.pane.locator('#setting-liveFormulas').click();
  await said(workbench, 'Đã lưu cài đặt');
  await workbench.pane.locator('#close-notice').click();
  await answer(workbench, 'summary-line', 'summary-line-add');
  await said(workbench, 'Đã tính');
  const ratio = workbench.page.locator('td', { hasText: '39,13%' });
  await ratio.waitFor();
  await ratio.click();
  expect(await workbench.page.locator('#formula-bar').innerText()).toContain('=(COUNTIF(');
  await typeInto(workbench, 'K14', 'Đã hoàn thành');
  await workbench.page.locator('td', { hasText: '43,48%' }).waitFor();
});

journey('other colours are chosen in the settings and worn by the sheet', async (workbench) => {
  await completion(workbench);
  await unfoldSettings(workbench, 'look');
  await workbench.pane.getByText('Cam và xanh dương').click();
  await said(workbench, 'Đã lưu cài đặt');
  await recompute(workbench);
  await said(workbench, 'Đã tính');
  expect(await rowsFilled(workbench, OVERDUE_ORANGE)).toEqual([14, 18, 23, 31, 39]);
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([]);
  expect(
    await cell(workbench, 'K14')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('bold');
  expect(await litCells(workbench)).toBeGreaterThan(0);
});
