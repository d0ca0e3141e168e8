// What writes into the workbook, as one piece that is loaded when the user first asks for it.
export { acceptProposals } from '../../excel/actions/accept-proposal';
export { addSample } from '../../excel/actions/add-sample';
export { clearHighlights } from '../../excel/actions/clear-highlights';
export { createCatalogue } from '../../excel/actions/create-catalogue';
export { applyReturns, previewReturns } from '../../excel/actions/reports/merge-returns';
export { recompute } from '../../excel/actions/recompute';
export { recomputeAll } from '../../excel/actions/recompute-all';
export { removeFromWorkbook } from '../../excel/actions/remove-from-workbook';
export { saveSettings } from '../../excel/actions/settings';
export { setFindingAside, takeFindingBack } from '../../excel/actions/set-aside';
export { undoRuns } from '../../excel/actions/undo-runs';
// Reads with the same pieces what is then laid beside a sheet.
export { readReturn } from '../../domain/returns/read-return';
