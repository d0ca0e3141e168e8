import type { Notice, UndoableAct } from './pane-state';

/** What "Hoàn tác" takes back after what was told: a run that wrote nothing leaves what was there before it. */
export function undoableAfter(before: UndoableAct | undefined, notice: Notice): UndoableAct | undefined {
  switch (notice.kind) {
    case 'recomputed':
      return notice.wrote ? 'recompute' : before;
    case 'recomputedAll':
    case 'stoppedAll':
      return notice.computed > 0 ? 'recomputeAll' : before;
    case 'accepted':
      return 'accept';
    case 'cleared':
      return notice.removed > 0 ? 'clear' : before;
    case 'sampleAdded':
      return 'addSample';
    case 'catalogueCreated':
      return 'createCatalogue';
    case 'jobDone':
      return notice.undoable ?? before;
    case 'removed':
    case 'undone':
    case 'nothingToUndo':
      return undefined;
    default:
      return before;
  }
}
