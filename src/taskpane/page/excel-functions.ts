// Everything that reads, judges and writes sheets, as one piece that is loaded behind the first words of the pane.
export { acceptProposals } from '../../excel/accept-proposal';
export { clearHighlights } from '../../excel/clear-highlights';
export { readActiveSheet, recompute } from '../../excel/recompute';
export { selectCell } from '../../excel/select-cell';
export { loadSettings, saveSettings } from '../../excel/settings';
export { undoLastRun } from '../../excel/undo';
export { watchSheets } from '../../excel/watch-sheets';
