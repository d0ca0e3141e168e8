import type { Failure } from '../../../src/excel/office/outcome';
import type { Notice, UndoableAct } from '../../../src/taskpane/state/pane-state';
import { undoableAfter } from '../../../src/taskpane/state/undoable-after';

const recomputed = (wrote: boolean): Notice => ({ kind: 'recomputed', rows: 9, ratios: 0, wrote, found: [] });
const failed = (failure: Failure): Notice => ({ kind: 'failed', failure });

test.each<[before: UndoableAct | undefined, notice: Notice, after: UndoableAct | undefined]>([
  ['earlier', recomputed(true), 'recompute'],
  ['accept', recomputed(false), 'accept'],
  [undefined, recomputed(false), undefined],
  ['recompute', { kind: 'recomputedAll', computed: 2, leftAlone: 0, wrote: true }, 'recomputeAll'],
  ['recompute', { kind: 'recomputedAll', computed: 2, leftAlone: 0, wrote: false }, 'recompute'],
  ['recompute', { kind: 'recomputedAll', computed: 0, leftAlone: 3, wrote: false }, 'recompute'],
  ['recompute', { kind: 'stoppedAll', computed: 1, leftAlone: 3, wrote: true }, 'recomputeAll'],
  ['recompute', { kind: 'accepted', cells: 1, address: 'A24' }, 'accept'],
  ['recompute', { kind: 'cleared', removed: 3 }, 'clear'],
  ['recompute', { kind: 'cleared', removed: 0 }, 'recompute'],
  [undefined, { kind: 'sampleAdded', sheetName: 'Phụ lục mẫu', isNew: true }, 'addSample'],
  ['accept', { kind: 'sampleAdded', sheetName: 'Phụ lục mẫu', isNew: false }, 'accept'],
  [undefined, failed({ kind: 'excelFailed', code: 'x', restored: true }), undefined],
  ['accept', failed({ kind: 'excelFailed', code: 'x', restored: false }), 'earlier'],
  [undefined, failed({ kind: 'partlyDone', code: 'x' }), 'earlier'],
  [undefined, failed({ kind: 'userRulesChanged', sheetName: 'Kế hoạch' }), 'earlier'],
  ['recompute', failed({ kind: 'changedSinceRun' }), 'recompute'],
  [undefined, { kind: 'catalogueCreated', sheetName: 'Danh mục', entries: 3 }, 'createCatalogue'],
  ['recompute', { kind: 'undone', act: 'recompute' }, undefined],
  ['earlier', { kind: 'nothingToUndo' }, undefined],
  ['recompute', { kind: 'settingsSaved' }, 'recompute'],
  ['recompute', { kind: 'copied' }, 'recompute'],
])('%p, after %j, is %p', (before, notice, after) => {
  expect(undoableAfter(before, notice)).toBe(after);
});
