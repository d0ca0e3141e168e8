import { formatNumber } from '../format';
import type { trackerJobVi } from '../vi/tracker-job';

const count = (value: number): string => formatNumber(value, 'en');

export const trackerJobEn: typeof trackerJobVi = {
  title: 'Compare with software',
  help: 'Paste the table or choose the .xlsx files that the tracking software exports; names, deadlines and states may stand in several files. Differences are told, nothing is changed.',
  paste: 'Paste a table from the software',
  pasteHelp: 'Copy it with its heading row, and paste it here.',
  comparePasted: 'Compare the pasted table',
  pick: 'Or choose exported files…',
  pasted: 'Pasted table',
  notATable: (names) =>
    `No column of task names with one of states or deadlines was found in ${names.join('; ')}. Take the heading row too, and try again.`,
  unreadable: (names) =>
    `Could not read ${names.join('; ')}. Open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose it again.`,
  compared: (findings) =>
    findings === 0 ? 'Compared: nothing differs.' : `Compared: ${count(findings)} differences.`,
  nothing: 'The appendix and the software agree.',
  kinds: {
    onlyThere: (rows) => `Only in the software (${count(rows)})`,
    onlyHere: (rows) => `Only in the appendix (${count(rows)})`,
    otherStatus: (rows) => `Another state (${count(rows)})`,
    otherDeadline: (rows) => `Another deadline (${count(rows)})`,
    double: (rows) => `Several times in the software (${count(rows)})`,
    unsure: (rows) => `Not certain which row (${count(rows)})`,
  },
  differs: (here, there) =>
    `Appendix: ${here === '' ? 'blank' : here}; software: ${there === '' ? 'none' : there}`,
  place: (file, row) => `${file}, row ${row}`,
  again: (rows) => `again in row ${rows.join(', ')}`,
  maybe: (rows) => `may be row ${rows.join(', ')} of the appendix`,
  goTo: (row) => `Go to row ${row}`,
  more: (rest) => `… and ${count(rest)} more rows.`,
  copyAll: 'Copy all',
};
