// Everything that reads, judges and writes sheets, as one piece that is loaded behind the first words of the pane.
export { acceptProposals } from '../../excel/accept-proposal';
export { addSample } from '../../excel/add-sample';
export { clearHighlights } from '../../excel/clear-highlights';
export { createCatalogue } from '../../excel/create-catalogue';
export { openSheet } from '../../excel/open-sheet';
export { readActiveSheet, recompute } from '../../excel/recompute';
export { recomputeAll } from '../../excel/recompute-all';
export { selectCell } from '../../excel/select-cell';
export { loadSettings, saveSettings } from '../../excel/settings';
export { undoRuns } from '../../excel/undo-runs';
export { watchSheets } from '../../excel/watch-sheets';
