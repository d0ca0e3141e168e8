import { buildXlsx } from '../support/build-xlsx';
import { closeAfterJourneys, journey } from './journey';
import { cell, completion, openOwnFile, type PaneHarness } from './pane-harness';

closeAfterJourneys();

const LETTER = buildXlsx({
  sheets: [
    { name: 'Thư', cells: { A1: 'Kính gửi: Đảng ủy xã', A2: 'Về việc chuẩn bị hội nghị' } },
    { name: 'Nháp', state: 'hidden', cells: { A1: 'ẩn' } },
    { name: 'Số liệu', cells: { A1: 12, B1: { value: 0.3913, style: 1 } } },
  ],
  styles: [{ numberFormat: '0.00%' }],
});

async function shownName(workbench: PaneHarness, name: string): Promise<void> {
  await workbench.page.locator('.file-name', { hasText: name }).waitFor();
}

journey('an own file is opened by the picker; hidden sheets have no tab', async (workbench) => {
  await openOwnFile(workbench, 'Thư mời.xlsx', LETTER);
  await shownName(workbench, 'Thư mời.xlsx');
  expect(await workbench.page.locator('#sheet-tabs [role="tab"]').allInnerTexts()).toEqual([
    'Thư',
    'Số liệu',
  ]);
  expect((await cell(workbench, 'A1').innerText()).trim()).toBe('Kính gửi: Đảng ủy xã');
  expect(await workbench.page.locator('#as-of').inputValue()).toBe('');
});

journey(
  'a sheet that is no appendix is said to be none, and the tabs lead to the others',
  async (workbench) => {
    await openOwnFile(workbench, 'Thư mời.xlsx', LETTER);
    await workbench.pane.locator('.page-message', { hasText: 'Chưa nhận ra phụ lục' }).waitFor();
    await workbench.page.locator('[role="tab"]', { hasText: 'Số liệu' }).click();
    await cell(workbench, 'B1').getByText('39,13%').waitFor();
  },
);

journey('a file that cannot be read is said to be so, and the open one stays', async (workbench) => {
  await openOwnFile(workbench, 'Thư mời.xlsx', LETTER);
  await shownName(workbench, 'Thư mời.xlsx');
  await workbench.page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  await openOwnFile(workbench, 'Đã xóa.xlsx', LETTER);
  await workbench.page.locator('#notice p', { hasText: 'Máy không đọc được tệp này' }).waitFor();
  await shownName(workbench, 'Thư mời.xlsx');
  expect(await workbench.page.locator('body').innerText()).not.toContain('Đang mở tệp');
});

const EVERYDAY = buildXlsx({
  sheets: [
    {
      name: 'Việc 2024',
      cells: {
        A1: 'THEO DÕI VIỆC CỦA XÃ',
        A3: 'Nội dung công việc',
        B3: 'Ai lo',
        C3: 'Bao giờ xong',
        D3: 'Làm tới đâu',
        A4: 'Rà soát văn bản',
        B4: 'Lan',
        C4: '30/6/2024',
        D4: 'Đã hoàn thành',
        A5: 'Niêm yết thủ tục',
        B5: 'Minh',
        C5: '31/8/2024',
        D5: 'Đang thực hiện',
      },
    },
  ],
});

journey('a plan in everyday words is read once its heading and columns are pointed at', async (workbench) => {
  await openOwnFile(workbench, 'Việc.xlsx', EVERYDAY);
  const { pane } = workbench;
  const heading = pane.getByRole('combobox', { name: 'Dòng nào là dòng tiêu đề?' });
  await heading.waitFor();
  expect(await heading.locator('option').allInnerTexts()).toEqual([
    'Dòng 3: Nội dung công việc · Ai lo · Bao giờ xong · Làm tới đâu',
    'Dòng 4: Rà soát văn bản · Lan · 30/6/2024 · Đã hoàn thành',
  ]);
  // Without a content nothing can be read: the field is asked for, nothing is saved.
  await heading.selectOption({ index: 1 });
  await pane.locator('select[name=content] option', { hasText: 'Rà soát' }).waitFor({ state: 'attached' });
  await pane.locator('#use-columns').click();
  await pane.locator('select[name=content]:focus').waitFor();
  await heading.selectOption({ index: 0 });
  await pane.locator('select[name=content] option', { hasText: 'Nội dung' }).waitFor({ state: 'attached' });
  await pane.locator('select[name=lead]').selectOption({ label: 'B: Ai lo' });
  await pane.locator('select[name=deadline]').selectOption({ label: 'C: Bao giờ xong' });
  await pane.locator('select[name=status]').selectOption({ label: 'D: Làm tới đâu' });
  await pane.locator('#use-columns').click();
  expect(await completion(workbench)).toBe('1/2 nhiệm vụ, đạt 50%');
});

journey('an own file can be dropped onto the page', async (workbench) => {
  const transfer = await workbench.page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], 'Thả vào.xlsx'));
    return dropped;
  }, Buffer.from(LETTER).toString('base64'));
  await workbench.page.dispatchEvent('#sheet-view', 'dragover', { dataTransfer: transfer });
  expect(await workbench.page.locator('#drop-target').isVisible()).toBe(true);
  await workbench.page.dispatchEvent('#sheet-view', 'drop', { dataTransfer: transfer });
  await shownName(workbench, 'Thả vào.xlsx');
  expect(await workbench.page.locator('#drop-target').isVisible()).toBe(false);
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(stream: string): Uint8Array {
  return new Uint8Array([...OLE, ...new Array<number>(512).fill(0), ...Buffer.from(stream, 'utf16le')]);
}

const REFUSED: readonly (readonly [kind: string, name: string, bytes: Uint8Array, sentence: string])[] = [
  ['a Word file', 'Kế hoạch.docx', Buffer.from('Đây là văn bản'), 'Đây không phải là sổ Excel (.xlsx).'],
  ['an empty file', 'Rỗng.xlsx', new Uint8Array(), 'Đây không phải là sổ Excel (.xlsx).'],
  ['half a workbook', 'Hỏng.xlsx', LETTER.slice(0, LETTER.length / 2), 'Tệp bị hỏng nên không đọc được.'],
  ['an encrypted workbook', 'Mật.xlsx', ole('EncryptedPackage'), 'Sổ này được đặt mật khẩu mở'],
  ['an old .xls', 'Cũ.xls', ole('Workbook'), 'Đây là sổ Excel kiểu cũ (.xls).'],
];

journey(
  'what cannot be opened is refused in one sentence, and the open workbook stays',
  async (workbench) => {
    await completion(workbench);
    expect(REFUSED.length).toBe(5);
    for (const [kind, name, bytes, sentence] of REFUSED) {
      await openOwnFile(workbench, name, bytes);
      await workbench.page.locator('#notice p', { hasText: sentence }).waitFor();
      expect([kind, await workbench.page.locator('.file-name').innerText()]).toEqual([
        kind,
        'cam-giang-phu-luc-1.xlsx',
      ]);
    }
    await workbench.page.locator('#notice button').click();
    expect(await workbench.page.locator('#notice').innerText()).toBe('');
    expect(await completion(workbench)).toBe('9/23 nhiệm vụ, đạt 39,13%');
  },
);
