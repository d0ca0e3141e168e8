import { previewSheet } from '../../excel/actions/preview-sheet';
import { loadOnce } from '../load-once';
import type { ExcelGateway } from '../state/excel-gateway';

/** Half of the whole pane: asked for when the pane is of use without it. */
export const loadReading = loadOnce(() => import('./excel-reading'));
const loadCheck = loadOnce(() => import('../../excel/actions/check-excel'));
/** With what is asked for by jobs alone. */
export const loadWriting = loadOnce(() => import('./excel-writing'));

/** The door to Excel: each side opens as soon as its functions have come; the preview needs none to come. */
export const excelGateway: ExcelGateway = {
  previewSheet,
  readActiveSheet: async (request) => (await loadReading()).readActiveSheet(request),
  recompute: async (request) => (await loadWriting()).recompute(request),
  clearHighlights: async () => (await loadWriting()).clearHighlights(),
  recomputeAll: async (request) => (await loadWriting()).recomputeAll(request),
  removeFromWorkbook: async () => (await loadWriting()).removeFromWorkbook(),
  undoLastRun: async () => (await loadWriting()).undoRuns(),
  addSample: async (today) => (await loadWriting()).addSample(today),
  createCatalogue: async () => (await loadWriting()).createCatalogue(),
  openSheet: async (sheetId) => (await loadReading()).openSheet(sheetId),
  selectCell: async (sheetId, address) => (await loadReading()).selectCell(sheetId, address),
  acceptProposals: async (sheetId, findings) => (await loadWriting()).acceptProposals(sheetId, findings),
  setFindingAside: async (report, finding, reason) =>
    (await loadWriting()).setFindingAside(report, finding, reason),
  takeFindingBack: async (report, key) => (await loadWriting()).takeFindingBack(report, key),
  loadSettings: async () => (await loadReading()).loadSettings(),
  checkExcel: async (options) => (await loadCheck()).checkExcel(options),
  saveSettings: async (settings, known) => (await loadWriting()).saveSettings(settings, known),
};
