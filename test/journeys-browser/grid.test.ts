import axeCore from 'axe-core';
import { buildXlsx } from '../support/build-xlsx';
import type { CellSpec } from '../support/xlsx-spec';
import { closeAfterJourneys, journey } from './journey';
import { cell, completion, openOwnFile, selected, typeInto } from './pane-harness';

closeAfterJourneys();

journey('arrow keys go from cell to cell, over merges as one', async (workbench) => {
  const { keyboard } = workbench.page;
  await cell(workbench, 'A1').click();
  await keyboard.press('ArrowRight');
  // A1:E1 and F1:K1 are merged.
  expect(await selected(workbench)).toBe('F1:K1');
  await keyboard.press('ArrowDown');
  expect(await selected(workbench)).toBe('A2:K2');
  await keyboard.press('Control+Home');
  // A5:A6 is one step.
  for (let step = 0; step < 8; step++) await keyboard.press('ArrowDown');
  expect(await selected(workbench)).toBe('A10');
  await keyboard.press('Shift+ArrowRight');
  expect(await selected(workbench)).toBe('A10:B10');
  const active = await workbench.page.locator('#sheet-view table').getAttribute('aria-activedescendant');
  expect(active).toBe('cell-A10');
});

journey('what is typed is read and shown as a Vietnamese Excel would', async (workbench) => {
  const typed = [
    ['K10', '2,5', '2,5'],
    ['K11', '12,5%', '12,50%'],
    ['K12', '5/8/2024', '05/08/2024'],
    ['K13', '31/4/2024', '31/4/2024'],
    ['K14', 'Đang làm', 'Đang làm'],
  ] as const;
  for (const [address, text, shown] of typed) {
    await typeInto(workbench, address, text);
    await cell(workbench, address).getByText(shown, { exact: true }).waitFor();
  }
  expect(await selected(workbench)).toBe('K15');
  await cell(workbench, 'K14').click();
  await workbench.page.keyboard.press('Delete');
  await cell(workbench, 'K14').getByText('Đang làm').waitFor({ state: 'detached' });
});

journey('a key begins an entry, Escape leaves the cell as it was', async (workbench) => {
  await cell(workbench, 'K14').click();
  await workbench.page.keyboard.type('Xong');
  expect(await workbench.page.locator('.cell-editor').inputValue()).toBe('Xong');
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.page.locator('.cell-editor').isVisible()).toBe(false);
  expect((await cell(workbench, 'K14').innerText()).trim()).toBe('Chưa hoàn thành');
});

journey('a formula is refused in words, and the entry stays open to be mended', async (workbench) => {
  await typeInto(workbench, 'M10', '=1+1');
  await workbench.page.locator('#notice p', { hasText: 'không nhập công thức' }).waitFor();
  await workbench.page.locator('.cell-editor').fill('2');
  await workbench.page.keyboard.press('Enter');
  await cell(workbench, 'M10').getByText('2', { exact: true }).waitFor();
  expect(await workbench.page.locator('#notice').innerText()).toBe('');
});

const ROWS = 10_000;

function bigWorkbook(): Uint8Array {
  const cells: Record<string, CellSpec> = {};
  for (let row = 1; row <= ROWS; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = `Nhiệm vụ ${row}`;
    if (row < 5000 || row > 5400) cells[`C${row}`] = 'Đang thực hiện';
    for (const column of 'DEFGHIJKL') cells[`${column}${row}`] = row % 7;
  }
  cells['C5000'] = 'Một ô trộn qua bốn trăm dòng';
  const sheet = {
    name: 'Lớn',
    cells,
    merges: ['C5000:C5400'],
    hiddenRows: [6, 7, 8],
    frozen: { rows: 1, columns: 1 },
  };
  return buildXlsx({ sheets: [sheet] });
}

journey('ten thousand rows are scrolled through while only those in sight are drawn', async (workbench) => {
  const { page } = workbench;
  await page.setViewportSize({ width: 1366, height: 768 });
  await openOwnFile(workbench, 'Lớn.xlsx', bigWorkbook());
  await page.locator('.file-name', { hasText: 'Lớn.xlsx' }).waitFor();
  const headings = (): Promise<number[]> =>
    page
      .locator('tbody th[scope="row"]')
      .evaluateAll((heads) => heads.map((head) => Number(head.textContent)));
  expect((await headings()).slice(0, 6)).toEqual([2, 3, 4, 5, 9, 10]);
  expect((await headings()).length).toBeLessThan(120);

  await page.locator('#sheet-view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
  await cell(workbench, 'B10000').waitFor();
  expect((await headings()).length).toBeLessThan(120);
  // The frozen row and column are in sight all the same.
  expect(await cell(workbench, 'B1').isVisible()).toBe(true);
});

journey('a merge that the window cuts keeps its text where it stands in the sheet', async (workbench) => {
  const { page } = workbench;
  await page.setViewportSize({ width: 1366, height: 768 });
  await openOwnFile(workbench, 'Lớn.xlsx', bigWorkbook());
  await page.locator('.file-name', { hasText: 'Lớn.xlsx' }).waitFor();
  // Rows of 20 pixels: the merge ends a few rows below the upper edge.
  await page.locator('#sheet-view').evaluate((view) => view.scrollTo(0, 5390 * 20));
  await cell(workbench, 'B5400').waitFor();
  const distance = await page.evaluate(() => {
    const textOfMerge = document.querySelector('#cell-C5000 .text')?.getBoundingClientRect();
    const lastRow = document.querySelector('#cell-B5400')?.getBoundingClientRect();
    return textOfMerge && lastRow ? Math.abs(textOfMerge.bottom - lastRow.bottom) : undefined;
  });
  expect(distance).toBeLessThanOrEqual(1);
  // The row numbers beside it are those of the rows they stand at.
  expect(await page.locator('tbody tr:has(#cell-B5400) th').innerText()).toBe('5400');
});

for (const colorScheme of ['light', 'dark'] as const) {
  journey(
    `the workbench has no accessibility fault that axe knows of (${colorScheme})`,
    async (workbench) => {
      await completion(workbench);
      await workbench.page.evaluate(axeCore.source);
      const faults = await workbench.page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof axeCore };
        const results = await axe.run(document, { iframes: false });
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        );
      });
      expect(faults).toEqual([]);
    },
    { colorScheme },
  );
}
