import type { Failure } from '../../excel/office/outcome';
import type { Notice, UndoableAct } from './pane-state';

/** What "Hoàn tác" takes back after what was told: what wrote nothing leaves what was there before it. */
export function undoableAfter(before: UndoableAct | undefined, notice: Notice): UndoableAct | undefined {
  switch (notice.kind) {
    case 'recomputed':
      return notice.wrote ? 'recompute' : before;
    case 'recomputedAll':
    case 'stoppedAll':
      return notice.wrote ? 'recomputeAll' : before;
    case 'accepted':
      return 'accept';
    case 'cleared':
      return notice.removed > 0 ? 'clear' : before;
    case 'sampleAdded':
      return notice.isNew ? 'addSample' : before;
    case 'catalogueCreated':
      return 'createCatalogue';
    case 'jobDone':
      return notice.undoable ?? before;
    case 'failed':
      return mayStand(notice.failure) ? 'earlier' : before;
    case 'removed':
    case 'undone':
    case 'nothingToUndo':
      return undefined;
    default:
      return before;
  }
}

/** What was written before the failure, or a part of it, may be what an undo takes back. */
function mayStand(failure: Failure): boolean {
  switch (failure.kind) {
    case 'excelFailed':
      return !failure.restored;
    case 'partlyDone':
    case 'userRulesChanged':
      return true;
    default:
      return false;
  }
}
