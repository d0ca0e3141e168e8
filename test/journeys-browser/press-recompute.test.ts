import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { closeAfterJourneys, journey } from './journey';
import {
  cell,
  chooseFromMenu,
  completion,
  download,
  litCells,
  notice,
  openOwnFile,
  pressRibbon,
  recompute,
  rowsFilled,
  said,
  selected,
  typeInto,
} from './pane-harness';

/** The product's own colour for what is overdue. */
const OVERDUE = '#FDE0DD';
/** Decided by hand for Cẩm Giàng at 15/10/2024. */
const OVERDUE_ROWS = [14, 18, 23, 31, 39];
const SHEET = 'xl/worksheets/sheet1.xml';

const sample = new Uint8Array(
  readFileSync(join(__dirname, '../fixtures/workbooks/cam-giang-phu-luc-1.xlsx')),
);

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`The file has no ${name}.`);
  return new TextDecoder().decode(content);
}

closeAfterJourneys();

journey('the pane recognises the sheet of the sample before anything is written', async (workbench) => {
  expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
  expect(await workbench.pane.locator('.sheet-name').innerText()).toBe('PL1');
  expect(await workbench.pane.locator('#chip-overdue').innerText()).toMatch(/^5\s+quá hạn$/);
  expect(await litCells(workbench)).toBe(0);
  expect(part((await download(workbench)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('one press lights the overdue rows, in bold; a second press changes nothing', async (workbench) => {
  await completion(workbench);
  await recompute(workbench);
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(
    await cell(workbench, 'K14')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('bold');
  expect(
    await cell(workbench, 'K13')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('');
  const first = await download(workbench);
  expect(first.name).toBe('cam-giang-phu-luc-1-tien-do.xlsx');
  await recompute(workbench);
  const second = await download(workbench);
  expect(part(second.bytes, SHEET)).toBe(part(first.bytes, SHEET));
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
});

journey('a press costs two or three round trips and says so in the status line', async (workbench) => {
  await completion(workbench);
  // The first press of a session may take one more, to learn where this Excel puts new conditional formats.
  await recompute(workbench);
  await typeInto(workbench, 'K14', 'Đã hoàn thành');
  // The pane reads the edit by itself, which would count with a press that comes before it.
  await workbench.pane.locator('#completion-sentence', { hasText: '10/23' }).waitFor();
  await recompute(workbench);
  const run = workbench.page.locator('#status-line .run');
  expect(['2', '3']).toContain(await run.getAttribute('data-round-trips'));
  expect(Number(await run.getAttribute('data-request-bytes'))).toBeGreaterThan(0);
  expect(await run.innerText()).toMatch(
    /^Lần chạy gần nhất: hỏi Excel [23] lần, gửi [\d.,]+ KB, nhận [\d.,]+ KB$/,
  );
});

journey('the ribbon button does the same while the pane is closed', async (workbench) => {
  await workbench.page.locator('#close-pane').click();
  expect(await workbench.page.locator('#pane-side').isVisible()).toBe(false);
  await pressRibbon(workbench, 'TienDo.Recompute');
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await workbench.page.locator('iframe').count()).toBe(0);
  await pressRibbon(workbench, 'TienDo.OpenTaskpane');
  expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
});

journey('a line of the pane leads to its cell, also when that is far below', async (workbench) => {
  await workbench.page.setViewportSize({ width: 1366, height: 768 });
  await completion(workbench);
  await workbench.pane.locator('.line', { hasText: 'dòng 39' }).first().click();
  await cell(workbench, 'K39').and(workbench.page.locator('.active')).waitFor();
  expect(await selected(workbench)).toBe('K39');
  expect(await cell(workbench, 'K39').isVisible()).toBe(true);
  expect(await workbench.page.locator('#formula-bar').innerText()).toContain('Đang thực hiện');
});

journey('a status that is mended goes dark at once, and counts after the next press', async (workbench) => {
  await completion(workbench);
  await recompute(workbench);
  await typeInto(workbench, 'K14', 'Đã hoàn thành');
  await cell(workbench, 'K14').getByText('Đã hoàn thành').waitFor();
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([18, 23, 31, 39]);
  await recompute(workbench);
  await workbench.pane.locator('#completion-sentence', { hasText: '10/23' }).waitFor();
  expect(await completion(workbench)).toBe('10/23 nhiệm vụ, đạt 43,48%');
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([18, 23, 31, 39]);
});

journey('clearing the highlights gives the sheet back as it was', async (workbench) => {
  await completion(workbench);
  await recompute(workbench);
  expect(await litCells(workbench)).toBeGreaterThan(0);
  await chooseFromMenu(workbench, 'clear');
  await said(workbench, 'Đã xóa mọi đánh dấu');
  expect(await litCells(workbench)).toBe(0);
  expect(part((await download(workbench)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('undo takes the last run back', async (workbench) => {
  await completion(workbench);
  await recompute(workbench);
  await workbench.pane.locator('#undo').click();
  await said(workbench, 'Đã hoàn tác');
  expect(await litCells(workbench)).toBe(0);
  expect(part((await download(workbench)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('a result that is opened again still shows its rows, its day and its figures', async (workbench) => {
  await completion(workbench);
  await recompute(workbench);
  const result = await download(workbench);
  await openOwnFile(workbench, result.name, result.bytes);
  await workbench.page.locator('.file-name', { hasText: 'cam-giang-phu-luc-1-tien-do.xlsx' }).waitFor();
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await workbench.page.locator('#as-of').inputValue()).toBe('15/10/2024');
  expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
});

journey('the second sample is worth seeing at its own day', async (workbench) => {
  await workbench.page.locator('#sample').selectOption('trung-trac-cchc.xlsx');
  await workbench.page.locator('.file-name', { hasText: 'trung-trac-cchc.xlsx' }).waitFor();
  expect(await workbench.page.locator('#as-of').inputValue()).toBe('10/7/2024');
  expect(await completion(workbench)).toBe('9/24 nhiệm vụ, đạt 37,5%');
  await recompute(workbench);
  expect(await rowsFilled(workbench, OVERDUE)).toEqual([9, 15, 20, 37]);
});

journey(
  'another day makes other rows overdue; a day that never was is refused in words',
  async (workbench) => {
    await completion(workbench);
    const day = workbench.page.locator('#as-of');
    await day.fill('1/10/2024');
    await day.press('Enter');
    await workbench.pane.locator('#cut-off', { hasText: '10/2024' }).waitFor();
    await recompute(workbench);
    expect(await rowsFilled(workbench, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
    await day.fill('31/4/2024');
    await day.press('Enter');
    expect(await workbench.page.locator('#notice').innerText()).toContain('Không có ngày “31/4/2024”');
  },
);

journey(
  'while a cell is being edited the pane says what to do, and works again afterwards',
  async (workbench) => {
    await completion(workbench);
    await cell(workbench, 'K14').dblclick();
    await workbench.page.locator('.cell-editor').waitFor();
    expect(await workbench.page.locator('#status-line .mode').innerText()).toBe('Đang nhập');
    await workbench.pane.locator('#recompute').click();
    await workbench.pane
      .getByText(/Enter|Esc/)
      .first()
      .waitFor();
    expect(await litCells(workbench)).toBe(0);
    expect(await workbench.page.locator('.cell-editor').isVisible()).toBe(true);
    await workbench.page.locator('.cell-editor').press('Escape');
    await recompute(workbench);
    expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
  },
);

journey('English is spoken by the workbench and by the pane', async (workbench) => {
  await completion(workbench);
  await workbench.page.locator('#language').click();
  await workbench.page.locator('[data-control="TienDo.Recompute"]', { hasText: 'Recompute' }).waitFor();
  expect(await workbench.page.locator('#download').innerText()).toBe('Download');
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
  await workbench.pane.locator('#completion-sentence', { hasText: '39.13%' }).waitFor();
  await recompute(workbench);
  expect(await rowsFilled(workbench, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await notice(workbench)).not.toMatch(/[ạậđế]/);
});
