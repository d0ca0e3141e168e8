import type { ExcelDoor } from '../state/excel-door';
import type * as excelFunctions from './excel-functions';

type ExcelFunctions = typeof excelFunctions;

let loading: Promise<ExcelFunctions> | undefined;

/** Loads the functions once; the pane shows its first words meanwhile. */
export function loadExcelFunctions(): Promise<ExcelFunctions> {
  loading ??= import('./excel-functions').catch((error: unknown) => {
    // The next try asks the network again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The door to Excel, which opens as soon as the functions have come. */
export const excelDoor: ExcelDoor = {
  readActiveSheet: async (request) => (await loadExcelFunctions()).readActiveSheet(request),
  recompute: async (request) => (await loadExcelFunctions()).recompute(request),
  clearHighlights: async () => (await loadExcelFunctions()).clearHighlights(),
  recomputeAll: async (request) => (await loadExcelFunctions()).recomputeAll(request),
  undoLastRun: async () => (await loadExcelFunctions()).undoRuns(),
  addSample: async (today) => (await loadExcelFunctions()).addSample(today),
  createCatalogue: async () => (await loadExcelFunctions()).createCatalogue(),
  openSheet: async (sheetId) => (await loadExcelFunctions()).openSheet(sheetId),
  selectCell: async (sheetId, address) => (await loadExcelFunctions()).selectCell(sheetId, address),
  acceptProposals: async (sheetId, findings) =>
    (await loadExcelFunctions()).acceptProposals(sheetId, findings),
  loadSettings: async () => (await loadExcelFunctions()).loadSettings(),
  saveSettings: async (settings) => (await loadExcelFunctions()).saveSettings(settings),
};
