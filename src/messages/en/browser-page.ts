import type { browserPageVi } from '../vi/browser-page';

export const browserPageEn: typeof browserPageVi = {
  title: 'Tiến Độ',
  homeTab: 'Home',
  workbook: 'Workbook',
  zoom: 'Zoom',
  zoomToFit: 'Fit the width',
  openFile: 'Open your file',
  download: 'Download',
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
  ribbonBusy: 'The last run has not finished. Please wait a moment and press again.',
  ribbonFailed: (detail) => `The ribbon button did not run: ${detail}. Reload this page and try again.`,
  excelError: (code) => `Excel refused a request (${code}).`,
  hostUnsupported: (member) =>
    `This page cannot do what the pane just asked for. That request changed nothing in the sheet. (${member})`,
  formulaRefused:
    'This page takes no formulas, and so no cell that begins with “=”. Type a value, or press Esc to leave.',
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
  notReadable:
    'This computer could not read the file: it may have just been deleted or renamed, or its drive taken out. Check, and choose the file again.',
  damaged:
    'The file is damaged and cannot be read. Open it in Excel, let Excel repair it, save it, and open it here.',
  tooLarge:
    'This workbook is larger than any appendix needs to be and was not opened. Copy the appendix sheet into a new workbook.',
  emptyBook: 'This workbook shows no sheet. Unhide the sheet you want in Excel and open the file again.',
  unsaved: 'changed, not saved',
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
  replaceUnsaved: 'The open file is not saved. Opening another loses those changes. Open it?',
  madeHere: 'The file stays in your browser and is sent nowhere.',
};
