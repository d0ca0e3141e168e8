import { formatNumber } from '../format';
import type { returnsJobVi } from '../vi/returns-job';

const count = (value: number): string => formatNumber(value, 'en');

export const returnsJobEn: typeof returnsJobVi = {
  title: 'Bring in returns',
  pick: 'Choose the files that units sent back…',
  pickHint:
    'Several .xlsx files at once (Ctrl+A takes a whole folder). They are read on this machine alone and never changed.',
  pickAgain: 'Choose files again',
  reading: 'Reading the files…',
  previewed: (cells, files) =>
    `Read ${count(files)} files: ${count(cells)} blank cells can be filled. Nothing has been written yet.`,
  applied: (cells) => `Filled ${count(cells)} cells from the returns.`,
  nothingNew: 'The returns say nothing that the sheet does not say already.',
  heldBack:
    'Nothing can be written while the columns of the sheet are in doubt. Choose them in the list of work, then choose the files again.',
  files: 'Files chosen',
  savedOn: (name, day) => `${name} (saved on ${day})`,
  problems: {
    notXlsx: 'is no .xlsx file. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    encrypted: 'has a password. Take it away, save the file and choose it again.',
    legacyXls: 'is an old workbook (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    damaged: 'is damaged and cannot be read. Try to mend it by opening it in Excel, then save it.',
    tooLarge: 'is too large. Put the appendix into a file of its own and choose that.',
    noAppendix: 'holds no appendix that can be read.',
    missing: 'cannot be opened. See whether it is still in its place and choose it again.',
  },
  otherYear: (year, planYear) => `is of ${year}, this sheet of ${planYear}: nothing has been taken from it.`,
  otherPlan: 'has no row like those of this sheet: it may be of another plan.',
  columnsUnclear: 'has two columns of one meaning: nothing has been taken from it.',
  acceptFile: 'Take from this file all the same',
  fills: (cells) => `Blank cells to be filled (${count(cells)})`,
  conflicts: (cells) => `Said in two ways, to be chosen (${count(cells)})`,
  conflictsHint: 'What is not chosen stays as the sheet has it.',
  takeAll: 'Take all from',
  chooseEach: 'Choose cell by cell',
  keepSheet: 'Keep the sheet as it is',
  sheetSays: (value) => (value === '' ? 'Sheet: blank' : `Sheet: ${value}`),
  fileSays: (file, value) => `${file}: ${value}`,
  unmatched: (rows) => `Rows that match none for certain (${count(rows)})`,
  unmatchedHint: 'They are not brought in unless you say which row they are.',
  rowOf: (file, row) => `${file}, row ${row}`,
  isRow: 'It is',
  noRow: 'None of the rows',
  candidate: (row, text) => `Row ${row}: ${text}`,
  unplaced: (values) => `No place to write (${count(values)})`,
  reasons: {
    noColumn: 'the sheet has no such column',
    formula: 'the cell of the sheet is a formula',
    merged: 'the cell of the sheet is merged over several rows',
  },
  notReturned: (units) => `Units that sent nothing (${count(units)})`,
  more: (rest) => `… and ${count(rest)} more.`,
  apply: (cells) => `Fill ${count(cells)} cells of the sheet`,
  columns: {
    status: 'Result',
    progress: '%',
    markDone: 'Done',
    markInProgress: 'In progress',
    markNotStarted: 'Not started',
    completedOn: 'Completed on',
    evidence: 'Evidence',
    cause: 'Cause',
    solution: 'Remedy',
  },
};
