import type { Messages } from './messages';

export const en: Messages = {
  title: 'Tiến Độ workbench',
  homeTab: 'Home',
  workbook: 'Workbook',
  noSuchDay: (text) =>
    `There is no day “${text}”. Type it like 15/10/2024, or leave it blank to count from today.`,
  zoom: 'Zoom',
  zoomToFit: 'Fit the width',
  samples: 'Samples',
  chooseSample: 'Choose a sample…',
  openFile: 'Open your file',
  download: 'Download',
  asOf: 'As of',
  asOfToday: 'today',
  clearAsOf: 'Count from today',
  otherLanguage: 'Tiếng Việt',
  formulaBar: 'Content of the cell',
  selectedCell: 'Selected cell',
  sheets: 'Sheets',
  pane: 'Plan tracker',
  closePane: 'Close the plan tracker',
  paneWidth: 'Width of the plan tracker',
  dropHere: 'Drop an .xlsx file here to open it',
  opening: 'Opening the file…',
  working: 'Computing…',
  ready: 'Ready',
  editing: 'Editing',
  noRunYet: 'Nothing has run yet',
  run: (roundTrips, sent, received) =>
    `Last run: ${roundTrips} round ${roundTrips === 1 ? 'trip' : 'trips'} · ${sent} sent · ${received} received`,
  ribbonBusy: 'The last run has not finished. Please wait a moment and press again.',
  ribbonFailed: (detail) => `The ribbon button did not run: ${detail}. Reload this page and try again.`,
  excelError: (code) => `Excel refused a request (${code}).`,
  hostUnsupported: (member) =>
    `The workbench cannot do what the pane just asked for. That request changed nothing in the sheet. (${member})`,
  formulaRefused:
    'The workbench does not calculate formulas, so it takes no cell that begins with “=”. Type a value, or press Esc to leave.',
  protectedSheet:
    'This sheet is protected and cannot be edited. Unprotect it in Excel and open the file again.',
  chartSheet: 'This sheet is a chart and has no cells to edit. Choose another sheet.',
  saveFailed:
    'This workbook cannot be saved without losing content, so nothing was downloaded. Open the original file and try again.',
  dismiss: 'Close the message',
  notXlsx:
    'This is not an Excel workbook (.xlsx). Choose a file that ends in .xlsx; copy a table from Word or PDF into Excel first.',
  legacyXls:
    'This is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, and open it here again.',
  encrypted:
    'This workbook needs a password to open, so it cannot be read. Remove the password in Excel and open it again.',
  damaged:
    'The file is damaged and cannot be read. Open it in Excel, let Excel repair it, save it, and open it here.',
  tooLarge:
    'This workbook is larger than any appendix needs to be and was not opened. Copy the appendix sheet into a new workbook.',
  sampleMissing:
    'The sample could not be loaded. See whether the “npm start” window still runs, then try again.',
  emptyBook: 'This workbook shows no sheet. Unhide the sheet you want in Excel and open the file again.',
  unsaved: 'changed, not downloaded',
  productTitle: 'Tiến Độ',
  openingTitle: 'Open the appendix of a plan',
  openingHelp:
    'Choose an Excel file (.xlsx) with the appendix, or drop one here. Tiến Độ highlights what is overdue and writes the completion ratio; then you save.',
  saveToDisk: 'Save to the file',
  savedToDisk: 'Saved to the file.',
  savedFirst: (copy) => `Saved to the file. As it was before, it is in your downloads as “${copy}”.`,
  changedOnDisk:
    'The file was changed elsewhere, so it was not overwritten. Press “Download” to keep this one, then open the file again.',
  notSavedToDisk:
    'It could not be saved; the file on this machine is as it was. See that the disk has room and the file is not locked, then press again, or press “Download”.',
  unsavedProduct: 'changed, not saved',
  replaceUnsaved: 'The open file is not saved. Opening another loses those changes. Open it?',
  madeHere: 'The file stays in your browser and is sent nowhere.',
};
