import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { litCells, recompute, rowsFilled, said } from './desk';
import { closeAfterJourneys } from './journey';
import { PaneControls } from './pane-controls';
import { changesOfTheirs, clipboard, eachSitting, proposalLine, rowsListed, type Sitting } from './sitting';

/** The product's own colour for what is overdue. */
const OVERDUE = '#FDE0DD';

const GUIDE = readFileSync(join(__dirname, '../../README.vi.md'), 'utf8');

/** A task as the guide's table names it, with the clicks that it promises. Typing is no click. */
interface Task {
  readonly name: string;
  readonly clicks: number;
  /** What stands before the task begins. */
  readonly prepare?: (sitting: Sitting) => Promise<unknown>;
  readonly run: (sitting: Sitting, click: (target: Locator) => Promise<void>) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: 'Xem việc quá hạn của một người',
    clicks: 2,
    run: async (sitting, click) => {
      const { desk, sample } = sitting;
      await click(desk.pane.locator('#tab-leads'));
      await click(desk.pane.locator('.line.group', { hasText: sample.lead.name }).first());
      expect(await rowsListed(sitting)).toEqual(sample.lead.rows);
    },
  },
  {
    name: 'Sửa một mã tiêu chí bị hỏng',
    clicks: 2,
    prepare: ({ desk }) => desk.pane.locator('.limit').click(),
    run: async (sitting, click) => {
      const { desk, sample, messages } = sitting;
      const { pane } = messages;
      const line = proposalLine(sitting);
      await click(line.locator('.proposal fluent-button', { hasText: pane.findings.look }));
      await click(line.locator('.preview .write'));
      await said(desk, pane.run.accepted(1, sample.proposal.address));
      expect(await changesOfTheirs(sitting)).toEqual(sample.proposal.changes);
    },
  },
  {
    name: 'Hoàn tác',
    clicks: 1,
    run: async (sitting, click) => {
      const { desk, messages } = sitting;
      await click(desk.pane.locator('#undo'));
      await said(desk, messages.pane.run.undone);
      expect(await changesOfTheirs(sitting)).toEqual([]);
    },
  },
  {
    name: 'Lấy câu tỷ lệ hoàn thành cho báo cáo',
    clicks: 1,
    run: async ({ desk, sample, messages }, click) => {
      await click(desk.pane.locator('#copy-sentence'));
      await said(desk, messages.pane.run.copied);
      expect(await clipboard(desk)).toBe(sample.sentence[messages.language]);
    },
  },
  {
    name: 'Xóa đánh dấu',
    clicks: 1,
    prepare: ({ desk }) => recompute(desk),
    run: async (sitting, click) => {
      const { desk, messages } = sitting;
      await click(desk.pane.locator('#clear'));
      await said(desk, messages.pane.run.cleared);
      expect(await litCells(desk)).toBe(0);
      expect(await changesOfTheirs(sitting)).toEqual([]);
    },
  },
  {
    name: 'Chốt số liệu đến ngày 30/6',
    clicks: 3,
    run: async ({ desk, sample, messages }, click) => {
      const { pane } = messages;
      await click(desk.pane.locator('#tab-settings'));
      const field = desk.pane.locator('#setting-asOf').locator('input');
      await click(field);
      await field.fill(sample.cutOff.typed);
      await field.press('Enter');
      await said(desk, pane.run.settingsSaved);
      await click(desk.pane.locator('#recompute'));
      await desk.pane.locator('.notice-words', { hasNotText: pane.run.settingsSaved }).first().waitFor();
      await desk.pane.getByText(pane.completion.asOf('30/06/2024')).waitFor();
      expect(await rowsFilled(desk, OVERDUE)).toEqual(sample.cutOff.overdueRows);
    },
  },
];

closeAfterJourneys();

test('the guide promises each task in these clicks, none in more than four', () => {
  expect(TASKS).toHaveLength(6);
  for (const { name, clicks } of TASKS) {
    const row = GUIDE.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row?.split('|')[3]?.trim()).toBe(String(clicks));
    expect(clicks).toBeLessThanOrEqual(4);
  }
});

eachSitting(
  'the six tasks of the guide take the clicks that it promises',
  new PaneControls(),
  async (sitting) => {
    for (const { name, clicks, prepare, run } of TASKS) {
      await prepare?.(sitting);
      let counted = 0;
      await run(sitting, async (target) => {
        counted += 1;
        await target.click();
      });
      expect(`${name}: ${counted}`).toBe(`${name}: ${clicks}`);
    }
  },
);
