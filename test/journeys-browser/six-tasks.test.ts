import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { closeAfterJourneys } from './journey';
import { PaneControls } from './pane-controls';
import { litCells, recompute, rowsFilled, said } from './pane-harness';
import {
  changesOfTheirs,
  clipboard,
  eachSample,
  proposalLine,
  rowsListed,
  type SampleSession,
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
  readonly prepare?: (session: SampleSession) => Promise<unknown>;
  readonly run: (session: SampleSession, click: (target: Locator) => Promise<void>) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: 'Xem việc quá hạn của một người',
    clicks: 3,
    run: async (session, click) => {
      const { workbench, sample } = session;
      await click(workbench.pane.locator('#tab-summary'));
      await click(workbench.pane.locator('#groups-leads'));
      await click(workbench.pane.locator('.line.group', { hasText: sample.lead.name }).first());
      expect(await rowsListed(session)).toEqual(sample.lead.rows);
    },
  },
  {
    name: 'Sửa một mã tiêu chí bị hỏng',
    clicks: 3,
    prepare: ({ workbench }) => workbench.pane.locator('.limit').click(),
    run: async (session, click) => {
      const { workbench, sample, messages } = session;
      const { pane } = messages;
      await click(workbench.pane.locator('#chip-mend'));
      const line = proposalLine(session);
      await click(line.locator('.line'));
      await line.locator('.write:focus').waitFor();
      // What it is about stays in view with the ways to answer it.
      expect(await isInView(line.locator('.line'))).toBe(true);
      await click(line.locator('.write'));
      await said(workbench, pane.run.accepted(1, sample.proposal.address));
      expect(await changesOfTheirs(session)).toEqual(sample.proposal.changes);
    },
  },
  {
    name: 'Hoàn tác',
    clicks: 1,
    run: async (session, click) => {
      const { workbench, messages } = session;
      await click(workbench.pane.locator('#undo'));
      await said(workbench, messages.pane.run.undoneOf.accept);
      expect(await changesOfTheirs(session)).toEqual([]);
    },
  },
  {
    name: 'Lấy câu tỷ lệ hoàn thành cho báo cáo',
    clicks: 1,
    run: async ({ workbench, sample, messages }, click) => {
      await click(workbench.pane.locator('#copy-sentence'));
      await said(workbench, messages.pane.run.copied);
      expect(await clipboard(workbench)).toBe(sample.sentence[messages.language]);
    },
  },
  {
    name: 'Xóa đánh dấu',
    clicks: 2,
    prepare: ({ workbench }) => recompute(workbench),
    run: async (session, click) => {
      const { workbench, messages } = session;
      await click(workbench.pane.locator('#more'));
      await click(workbench.pane.locator('#clear'));
      await said(workbench, messages.pane.run.cleared);
      expect(await litCells(workbench)).toBe(0);
      expect(await changesOfTheirs(session)).toEqual([]);
    },
  },
  {
    name: 'Chốt số liệu đến ngày 30/6',
    clicks: 2,
    run: async ({ workbench, sample, messages }, click) => {
      const { pane } = messages;
      await click(workbench.pane.locator('#cut-off'));
      // The field has the focus and its old day is chosen: what is typed takes its place.
      await workbench.pane.locator('#setting-asOf:focus').waitFor();
      await workbench.page.keyboard.type('30/6');
      await workbench.page.keyboard.press('Enter');
      await said(workbench, pane.run.settingsSaved);
      await workbench.pane
        .locator('#cut-off', { hasText: pane.completion.earlier(messages.formats.date(CUT_OFF)) })
        .waitFor();
      await click(workbench.pane.locator('#recompute'));
      await said(workbench, pane.run.computed);
      expect(await rowsFilled(workbench, OVERDUE)).toEqual(sample.cutOff.overdueRows);
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

eachSample(
  'the six tasks of the guide take the clicks that it promises, and hardly a turn of the wheel',
  new PaneControls(),
  async (session) => {
    const { workbench } = session;
    await sizePane(workbench, USUAL);
    for (const { name, clicks, prepare, run } of TASKS) {
      await prepare?.(session);
      let [counted, notches] = [0, 0];
      await run(session, async (target) => {
        counted += 1;
        notches += await scrollTo(workbench, target);
        await pressWhereItStands(workbench, target);
      });
      expect(`${name}: ${counted}`).toBe(`${name}: ${clicks}`);
      expect([name, notches]).toEqual([name, Math.min(notches, 1)]);
      if (name !== TASKS[0]?.name)
        expect([name, await comesIntoView(workbench.pane.locator('.notice'))]).toEqual([name, true]);
    }
  },
);
