import type { PaneTab } from '../state/pane-state';

/** What can be turned to where an appendix is shown; what nothing stands in is not among them. */
export const SHEET_TABS: readonly PaneTab[] = ['todo', 'summary', 'reports', 'settings'];
