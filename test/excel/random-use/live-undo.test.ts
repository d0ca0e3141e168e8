import { closeExcel } from '../../excel-host/node/excel-for-test';
import { livePaneHarness, RATIO, STATUS } from '../../taskpane/state/live-pane-harness';

describe('live mode', () => {
  test('liveUndoRefused: an edit that waits to be computed is computed, though an undo was refused meanwhile', async () => {
    const desk = await livePaneHarness();
    try {
      await desk.type(9, RATIO, 'theo báo cáo');
      await desk.rest(5_000);
      const before = desk.runs();
      await desk.type(5, STATUS, 'Đã hoàn thành');
      await desk.rest(500);
      desk.controller.actions.undo();
      await desk.idle();
      expect(desk.notices.at(-1)).toMatchObject({ kind: 'failed', failure: { kind: 'changedSinceRun' } });
      await desk.rest(1_500);
      expect([desk.runs() - before, desk.ratio(3)]).toEqual([1, 1]);
    } finally {
      desk.uninstall();
      closeExcel();
    }
  });
});
