import { closeAfterJourneys, journey } from './journey';
import { completion, type PaneHarness, recompute } from './pane-harness';
import { type SampleFacts, SAMPLES } from './sample-session';
import { countInView, isInView, NARROWEST, sizePane, USUAL } from './small-pane';

closeAfterJourneys();

async function openSample(workbench: PaneHarness, sample: SampleFacts): Promise<void> {
  await completion(workbench);
  await workbench.page.locator('#sample').selectOption(sample.file);
  await workbench.pane.locator('#completion-sentence', { hasText: sample.sentence.vi }).waitFor();
}

/** The parts of the first screen that are not seen whole. */
async function hidden({ pane }: PaneHarness): Promise<string[]> {
  const parts = {
    sentence: pane.locator('#completion-sentence'),
    overdue: pane.getByRole('button', { name: /quá hạn$/ }),
    dueSoon: pane.getByRole('button', { name: /sắp đến$/ }),
    toReview: pane.getByRole('button', { name: /xem lại$/ }),
    work: pane.getByRole('tab', { name: 'Việc' }),
    summary: pane.getByRole('tab', { name: 'Tổng hợp' }),
    settings: pane.getByRole('tab', { name: 'Cài đặt' }),
  };
  const faults: string[] = [];
  for (const [name, part] of Object.entries(parts)) if (!(await isInView(part))) faults.push(name);
  return faults;
}

for (const sample of SAMPLES) {
  for (const [size, items] of [
    [USUAL, 3],
    [NARROWEST, 2],
  ] as const) {
    journey(
      `${sample.file}: the answer is seen at ${size.width} × ${size.height} without scrolling`,
      async (workbench) => {
        await openSample(workbench, sample);
        await sizePane(workbench, size);
        expect(await hidden(workbench)).toEqual([]);
        await recompute(workbench);
        await workbench.pane.locator('.pane[aria-busy="false"]').waitFor();
        expect(await hidden(workbench)).toEqual([]);
        expect(await isInView(workbench.pane.locator('.notice'))).toBe(true);
        expect(await countInView(workbench.pane.locator('#group-overdue .line'))).toBeGreaterThanOrEqual(
          items,
        );
      },
    );
  }
}

journey('what the pane shows is found by its role', async (workbench) => {
  await completion(workbench);
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Tính lại' }).click();
  await pane.locator('.notice').waitFor();
  for (const role of ['banner', 'main', 'contentinfo', 'tablist', 'tabpanel', 'status'] as const)
    expect([role, await pane.getByRole(role).count()]).toEqual([role, 1]);
  expect(await pane.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['PL1']);
  expect(await pane.getByRole('list').first().getByRole('listitem').count()).toBe(5);
  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pane.getByRole('button', { name: 'Chủ trì', exact: true }).click();
  await pane.getByRole('tab', { name: 'Cài đặt' }).click();
  expect(await pane.getByRole('textbox', { name: 'Năm kế hoạch' }).count()).toBe(1);
  expect(await pane.getByRole('switch', { name: 'Tự tính lại khi sửa' }).count()).toBe(1);
  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await pane.locator('.notice', { hasText: 'Đã hoàn tác' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).isDisabled()).toBe(true);
});
