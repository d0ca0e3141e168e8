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

journey('the pane recognises the sheet of the sample before anything is written', async (desk) => {
  expect(await completion(desk)).toBe('9/23 nhiệm vụ, đạt 39,13%');
  expect(await desk.pane.locator('.sheet-name').innerText()).toBe('PL1');
  expect(await desk.pane.locator('#chip-overdue').innerText()).toMatch(/^5\s+quá hạn$/);
  expect(await litCells(desk)).toBe(0);
  expect(part((await download(desk)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('one press lights the overdue rows, in bold; a second press changes nothing', async (desk) => {
  await completion(desk);
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(
    await cell(desk, 'K14')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('bold');
  expect(
    await cell(desk, 'K13')
      .locator('.text')
      .evaluate((box) => box.style.fontWeight),
  ).toBe('');
  const first = await download(desk);
  expect(first.name).toBe('cam-giang-phu-luc-1-tien-do.xlsx');
  await recompute(desk);
  const second = await download(desk);
  expect(part(second.bytes, SHEET)).toBe(part(first.bytes, SHEET));
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
});

journey('a press costs two or three round trips and says so in the status line', async (desk) => {
  await completion(desk);
  // The first press of a session may take one more, to learn where this Excel puts new conditional formats.
  await recompute(desk);
  await typeInto(desk, 'K14', 'Đã hoàn thành');
  await recompute(desk);
  await desk.pane.locator('#completion-sentence', { hasText: '10/23' }).waitFor();
  const run = desk.page.locator('#status-line .run');
  expect(['2', '3']).toContain(await run.getAttribute('data-round-trips'));
  expect(Number(await run.getAttribute('data-request-bytes'))).toBeGreaterThan(0);
  expect(await run.innerText()).toMatch(
    /^Lần chạy gần nhất: hỏi Excel [23] lần, gửi [\d.,]+ KB, nhận [\d.,]+ KB$/,
  );
});

journey('the ribbon button does the same while the pane is closed', async (desk) => {
  await desk.page.locator('#close-pane').click();
  expect(await desk.page.locator('#pane-side').isVisible()).toBe(false);
  await pressRibbon(desk, 'TienDo.Recompute');
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await desk.page.locator('iframe').count()).toBe(0);
  await pressRibbon(desk, 'TienDo.OpenTaskpane');
  expect(await completion(desk)).toBe('9/23 nhiệm vụ, đạt 39,13%');
});

journey('a line of the pane leads to its cell, also when that is far below', async (desk) => {
  await desk.page.setViewportSize({ width: 1366, height: 768 });
  await completion(desk);
  await desk.pane.locator('.line', { hasText: 'dòng 39' }).first().click();
  await cell(desk, 'K39').and(desk.page.locator('.active')).waitFor();
  expect(await selected(desk)).toBe('K39');
  expect(await cell(desk, 'K39').isVisible()).toBe(true);
  expect(await desk.page.locator('#formula-bar').innerText()).toContain('Đang thực hiện');
});

journey('a status that is mended goes dark at once, and counts after the next press', async (desk) => {
  await completion(desk);
  await recompute(desk);
  await typeInto(desk, 'K14', 'Đã hoàn thành');
  await cell(desk, 'K14').getByText('Đã hoàn thành').waitFor();
  expect(await rowsFilled(desk, OVERDUE)).toEqual([18, 23, 31, 39]);
  await recompute(desk);
  await desk.pane.locator('#completion-sentence', { hasText: '10/23' }).waitFor();
  expect(await completion(desk)).toBe('10/23 nhiệm vụ, đạt 43,48%');
  expect(await rowsFilled(desk, OVERDUE)).toEqual([18, 23, 31, 39]);
});

journey('clearing the highlights gives the sheet back as it was', async (desk) => {
  await completion(desk);
  await recompute(desk);
  expect(await litCells(desk)).toBeGreaterThan(0);
  await chooseFromMenu(desk, 'clear');
  await said(desk, 'Đã xóa mọi đánh dấu');
  expect(await litCells(desk)).toBe(0);
  expect(part((await download(desk)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('undo takes the last run back', async (desk) => {
  await completion(desk);
  await recompute(desk);
  await desk.pane.locator('#undo').click();
  await said(desk, 'Đã hoàn tác');
  expect(await litCells(desk)).toBe(0);
  expect(part((await download(desk)).bytes, SHEET)).toBe(part(sample, SHEET));
});

journey('a result that is opened again still shows its rows, its day and its figures', async (desk) => {
  await completion(desk);
  await recompute(desk);
  const result = await download(desk);
  await openOwnFile(desk, result.name, result.bytes);
  await desk.page.locator('.file-name', { hasText: 'cam-giang-phu-luc-1-tien-do.xlsx' }).waitFor();
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await desk.page.locator('#as-of').inputValue()).toBe('15/10/2024');
  expect(await completion(desk)).toBe('9/23 nhiệm vụ, đạt 39,13%');
});

journey('the second sample is worth seeing at its own day', async (desk) => {
  await desk.page.locator('#sample').selectOption('trung-trac-cchc.xlsx');
  await desk.page.locator('.file-name', { hasText: 'trung-trac-cchc.xlsx' }).waitFor();
  expect(await desk.page.locator('#as-of').inputValue()).toBe('10/7/2024');
  expect(await completion(desk)).toBe('9/24 nhiệm vụ, đạt 37,5%');
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual([9, 15, 20, 37]);
});

journey('another day makes other rows overdue; a day that never was is refused in words', async (desk) => {
  await completion(desk);
  const day = desk.page.locator('#as-of');
  await day.fill('1/10/2024');
  await day.press('Enter');
  await desk.pane.locator('#cut-off', { hasText: '10/2024' }).waitFor();
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual([14, 18, 23, 31, 39]);
  await day.fill('31/4/2024');
  await day.press('Enter');
  expect(await desk.page.locator('#notice').innerText()).toContain('Không có ngày “31/4/2024”');
});

journey('while a cell is being edited the pane says what to do, and works again afterwards', async (desk) => {
  await completion(desk);
  await cell(desk, 'K14').dblclick();
  await desk.page.locator('.cell-editor').waitFor();
  expect(await desk.page.locator('#status-line .mode').innerText()).toBe('Đang nhập');
  await desk.pane.locator('#recompute').click();
  await desk.pane
    .getByText(/Enter|Esc/)
    .first()
    .waitFor();
  expect(await litCells(desk)).toBe(0);
  expect(await desk.page.locator('.cell-editor').isVisible()).toBe(true);
  await desk.page.locator('.cell-editor').press('Escape');
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
});

journey('English is spoken by the workbench and by the pane', async (desk) => {
  await completion(desk);
  await desk.page.locator('#language').click();
  await desk.page.locator('[data-control="TienDo.Recompute"]', { hasText: 'Recompute' }).waitFor();
  expect(await desk.page.locator('#download').innerText()).toBe('Download');
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
  await desk.pane.locator('#completion-sentence', { hasText: '39.13%' }).waitFor();
  await recompute(desk);
  expect(await rowsFilled(desk, OVERDUE)).toEqual(OVERDUE_ROWS);
  expect(await notice(desk)).not.toMatch(/[ạậđế]/);
});
