import { closeExcel } from '../../excel-host/node/excel-for-test';
import { livePaneHarness, RATIO, STATUS } from '../../taskpane/state/live-pane-harness';

describe('live mode', () => {
  test('liveUndoRefused: an edit that waits to be computed is computed, though an undo was refused meanwhile', async () => {
    const harness = await livePaneHarness();
    try {
      await harness.type(9, RATIO, 'theo báo cáo');
      await harness.rest(5_000);
      const before = harness.runs();
      await harness.type(5, STATUS, 'Đã hoàn thành');
      await harness.rest(500);
      harness.controller.actions.undo();
      await harness.idle();
      expect(harness.notices.at(-1)).toMatchObject({ kind: 'failed', failure: { kind: 'changedSinceRun' } });
      await harness.rest(1_500);
      expect([harness.runs() - before, harness.ratio(3)]).toEqual([1, 1]);
    } finally {
      harness.uninstall();
      closeExcel();
    }
  });
});
