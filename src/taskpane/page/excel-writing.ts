// What writes into the workbook, as one piece that is loaded when the user first asks for it.
export { acceptProposals } from '../../excel/accept-proposal';
export { addSample } from '../../excel/add-sample';
export { clearHighlights } from '../../excel/clear-highlights';
export { createCatalogue } from '../../excel/create-catalogue';
export { recompute } from '../../excel/recompute';
export { recomputeAll } from '../../excel/recompute-all';
export { saveSettings } from '../../excel/settings';
export { setFindingAside, takeFindingBack } from '../../excel/set-aside';
export { undoRuns } from '../../excel/undo-runs';
