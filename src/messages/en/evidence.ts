import type { NameFault } from '../../domain/evidence/judge-typed-name';
import { formatNumber } from '../format';
import type { evidenceVi } from '../vi/evidence';

const count = (value: number): string => formatNumber(value, 'en');

const faults: Record<NameFault, string> = {
  wrongNumber: 'the number is not this row’s',
  noUnit: 'no name of the unit, or that of another unit',
  noShortName: 'no short name of the document',
  illegalCharacter: 'a sign that no file name may hold',
  malformed: 'not in the form of the rule',
};

export const evidenceEn: typeof evidenceVi = {
  title: 'Evidence',
  unitHelp: 'File names begin with it, for example “Xa Thach Chau”.',
  check: 'Check the names in the table',
  checked: (typed) => `Checked ${count(typed)} file names in the table.`,
  pick: 'Choose evidence files',
  pickHelp:
    'Several at once (Ctrl+A takes a whole folder). Only their names and sizes are looked at: no file is opened, renamed or sent anywhere.',
  picked: (files, bytes) =>
    `Laid ${count(files)} files beside the rows, ${formatNumber(bytes / 1_048_576, 'en')} MB in all.`,
  otherSheet: (name) => `This is about the sheet “${name}”. Check the open sheet anew.`,
  result: 'Result',
  copyAll: 'Copy all',
  renameHeading: 'Old and right names',
  renameColumns: ['Old name', 'Right name'],
  copyTable: 'Copy the table of names',
  copyName: (name) => `Copy the name: ${name}`,
  namesHeading: 'The file name of each row',
  rowName: (row, name) => `Row ${row}: ${name}`,
  more: (rows) => `${count(rows)} more rows; “Copy all” has them.`,
  rule: 'The rule: unit-KQ khac phuc ton tai N - short name of the document. N is the number of the row; with or without diacritics.',
  unit: (unit) => `Unit: ${unit}`,
  noUnit: 'The name of the unit is not known. Enter it to build the names.',
  unitLabel: 'Name of the unit in file names',
  typedVerdicts: { ok: 'right', ...faults, repeated: 'this name stands above already' },
  typed: (good, bad) =>
    good + bad === 0
      ? 'No file names are typed in the table.'
      : `The table has ${count(good + bad)} file names: ${count(good)} right, ${count(bad)} to be mended.`,
  typedLine: (row, name, verdict) => `Row ${row}: “${name}”: ${verdict}`,
  rightName: (name) => `Right name: ${name}`,
  doneWithout: (rows) =>
    rows.length === 0
      ? 'Everything that is done has its evidence.'
      : `${count(rows.length)} items are done and have no evidence: rows ${rows.join(', ')}.`,
  notDoneWith: (rows) =>
    `${count(rows.length)} items are not done and have a document already: rows ${rows.join(', ')}.`,
  files: (counts) =>
    `${count(counts.ok + counts.misnamed + counts.repeated + counts.spare)} files: ${count(counts.ok)} rightly named, ${count(counts.misnamed)} not by the rule, ${count(counts.repeated)} with the same name, ${count(counts.spare)} of no row.`,
  missing: (rows) =>
    rows.length === 0
      ? 'Every row has its file.'
      : `${count(rows.length)} rows have no file: ${rows.join(', ')}.`,
  renamed: (from, to) => `${from} → ${to}`,
  spare: (file, otherUnit) =>
    otherUnit === undefined ? `Of no row: ${file}` : `Names another unit (${otherUnit}): ${file}`,
};
