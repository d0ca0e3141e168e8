import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { closeAfterJourneys } from './journey';
import { PaneControls } from './pane-controls';
import { litCells, recompute, rowsFilled, said } from './pane-harness';
import {
  changesOfTheirs,
  clipboard,
  eachSitting,
  proposalLine,
  rowsListed,
  type Sitting,
} from './sample-session';
import { comesIntoView, isInView, pressWhereItStands, scrollTo, sizePane, USUAL } from './small-pane';

/** The product's own colour for what is overdue. */
const OVERDUE = '#FDE0DD';

/** "30/6" without a year is a day of the plan's. */
const CUT_OFF = { year: 2024, month: 6, day: 30 };

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
    clicks: 3,
    run: async (sitting, click) => {
      const { desk, sample } = sitting;
      await click(desk.pane.locator('#tab-summary'));
      await click(desk.pane.locator('#groups-leads'));
      await click(desk.pane.locator('.line.group', { hasText: sample.lead.name }).first());
      expect(await rowsListed(sitting)).toEqual(sample.lead.rows);
    },
  },
  {
    name: 'Sửa một mã tiêu chí bị hỏng',
    clicks: 3,
    prepare: ({ desk }) => desk.pane.locator('.limit').click(),
    run: async (sitting, click) => {
      const { desk, sample, messages } = sitting;
      const { pane } = messages;
      await click(desk.pane.locator('#chip-mend'));
      const line = proposalLine(sitting);
      await click(line.locator('.line'));
      await line.locator('.write:focus').waitFor();
      // What it is about stays in view with the ways to answer it.
      expect(await isInView(line.locator('.line'))).toBe(true);
      await click(line.locator('.write'));
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
      await said(desk, messages.pane.run.undoneOf.accept);
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
    clicks: 2,
    prepare: ({ desk }) => recompute(desk),
    run: async (sitting, click) => {
      const { desk, messages } = sitting;
      await click(desk.pane.locator('#more'));
      await click(desk.pane.locator('#clear'));
      await said(desk, messages.pane.run.cleared);
      expect(await litCells(desk)).toBe(0);
      expect(await changesOfTheirs(sitting)).toEqual([]);
    },
  },
  {
    name: 'Chốt số liệu đến ngày 30/6',
    clicks: 2,
    run: async ({ desk, sample, messages }, click) => {
      const { pane } = messages;
      await click(desk.pane.locator('#cut-off'));
      // The field has the focus and its old day is chosen: what is typed takes its place.
      await desk.pane.locator('#setting-asOf:focus').waitFor();
      await desk.page.keyboard.type('30/6');
      await desk.page.keyboard.press('Enter');
      await said(desk, pane.run.settingsSaved);
      await desk.pane
        .locator('#cut-off', { hasText: pane.completion.earlier(messages.formats.date(CUT_OFF)) })
        .waitFor();
      await click(desk.pane.locator('#recompute'));
      await said(desk, pane.run.computed);
      expect(await rowsFilled(desk, OVERDUE)).toEqual(sample.cutOff.overdueRows);
    },
  },
];

closeAfterJourneys();

test('the guide promises each task in these clicks, none in more than three', () => {
  expect(TASKS).toHaveLength(6);
  for (const { name, clicks } of TASKS) {
    const row = GUIDE.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row?.split('|')[3]?.trim()).toBe(String(clicks));
    expect(clicks).toBeLessThanOrEqual(3);
  }
});

eachSitting(
  'the six tasks of the guide take the clicks that it promises, and hardly a turn of the wheel',
  new PaneControls(),
  async (sitting) => {
    const { desk } = sitting;
    await sizePane(desk, USUAL);
    for (const { name, clicks, prepare, run } of TASKS) {
      await prepare?.(sitting);
      let [counted, notches] = [0, 0];
      await run(sitting, async (target) => {
        counted += 1;
        notches += await scrollTo(desk, target);
        await pressWhereItStands(desk, target);
      });
      expect(`${name}: ${counted}`).toBe(`${name}: ${clicks}`);
      expect([name, notches]).toEqual([name, Math.min(notches, 1)]);
      if (name !== TASKS[0]?.name)
        expect([name, await comesIntoView(desk.pane.locator('.notice'))]).toEqual([name, true]);
    }
  },
);
