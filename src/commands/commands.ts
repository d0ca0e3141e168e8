import { recompute } from '../excel/recompute';

// Excel looks the function up as soon as the page has loaded: nothing may stand before this.
Office.actions.associate(
  'recompute',
  (event: Office.AddinCommands.Event) => void recomputeActiveSheet(event),
);

/** The ribbon button "Tính lại". It has no place for words: what went wrong is told by the task pane. */
async function recomputeActiveSheet(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recompute();
  } finally {
    event.completed();
  }
}
