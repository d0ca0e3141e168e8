import type { CriterionNote } from '../../domain/next-year/next-year';
import { formatNumber } from '../format';
import type { nextYearVi } from '../vi/next-year';

const count = (value: number): string => formatNumber(value, 'en');
const list = (codes: readonly string[]): string => (codes.length === 0 ? '' : `: ${codes.join(', ')}`);
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' and ');

export const nextYearEn: typeof nextYearVi = {
  title: 'Next year’s appendices',
  help: 'Criteria at full points go into appendix I, those below into appendix II. The open sheet stays as it is.',
  year: 'Appendices of the year',
  yearHelp: 'This year’s points say where a criterion goes in that year.',
  look: 'Preview',
  looked: (criteria) => `Sorted ${count(criteria)} criteria.`,
  make: 'Add both appendices',
  result: 'What goes where',
  copyAll: 'Copy all',
  from: (sheets, pointsOf) =>
    `The points ${pointsOf === undefined ? '' : `of ${pointsOf} `}are those of ${quoted(sheets)}.`,
  nothing: 'The sheet has no points that can be read: the next year’s appendices cannot be made.',
  full: (year, codes) =>
    `Appendix I of ${year} (full points, to be kept), ${count(codes.length)} criteria${list(codes)}`,
  below: (year, codes) =>
    `Appendix II of ${year} (below full points, to be won back), ${count(codes.length)} criteria${list(codes)}`,
  withoutPoints: (codes) => `${count(codes.length)} criteria have no points and go nowhere yet${list(codes)}`,
  moved: (code, from, to) => `${code}: from appendix ${from} to appendix ${to}`,
  note: (row, code, text) => `Row ${row} (${code}): ${text}`,
  notes: (note: CriterionNote): string => {
    switch (note.kind) {
      case 'zero':
        return '0 points';
      case 'comma':
        return `the points “${note.written}” are text, read as ${formatNumber(note.readAs, 'en')}`;
      case 'aboveMax':
        return 'points above the maximum, put into appendix I for now: please check';
      case 'belowZero':
        return 'points below 0: please check';
      case 'blank':
        return 'no points';
      case 'unreadable':
        return `the points “${note.written}” cannot be read`;
      case 'noMax':
        return 'no maximum';
      case 'codeMended':
        return note.written === ''
          ? 'the code is blank; the proposed one is taken'
          : `the code is written “${note.written}”; the proposed one is taken`;
    }
  },
  catalogue: (name) => `Beside “${name}”:`,
  gone: (code, name, alike) =>
    `Code ${code} is gone (${name})${alike === undefined ? '' : `; the new code ${alike} has the same name`}`,
  added: (code, name) => `New code ${code} (${name})`,
  renamed: (code, from, to) => `Code ${code} is renamed: “${from}” to “${to}”`,
  pointsChanged: (code, from, to) =>
    `Code ${code} has another maximum: ${formatNumber(from, 'en')} to ${formatNumber(to, 'en')}`,
  noMapping: 'These codes are listed only; nothing is changed in the new appendices by itself.',
  made: (sheets) =>
    `Added ${quoted(sheets)}. Tasks and remedies are copied as they are; deadlines are left blank to be set anew.`,
  madePlain: 'This Excel did not take the page layout: before you print, choose A4 landscape, one page wide.',
};
