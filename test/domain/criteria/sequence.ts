import { calendarDate } from '../../../src/domain/calendar/calendar-date';
import { serialFromDate } from '../../../src/domain/calendar/excel-serial';
import type { CellContent } from '../../../src/domain/cell-content';
import { checkCodeSequence, type SequenceOptions } from '../../../src/domain/criteria/check-code-sequence';
import type { CodeRow } from '../../../src/domain/criteria/code-row';
import { readCode } from '../../../src/domain/criteria/read-code';

/** A cell of the code column: a text as it is, a number in a General cell, or one of the cells below. */
export type Cell = string | number | { readonly content: CellContent; readonly section?: boolean };

/** A name, the cells from row 1 on, and what is found: "3 lost-zero 1.10!" is a certain proposal, "?" one to look at. */
export type SequenceCase = readonly [name: string, cells: readonly Cell[], findings: readonly string[]];

export const blank: Cell = { content: { kind: 'empty' } };

/** A number in a cell with a format; `shown` matters to nobody but the reader of a message. */
export const number = (value: number, format = 'General', shown = String(value)): Cell => ({
  content: { kind: 'number', value, format, shown },
});

/** A day that Excel keeps as a serial. */
export function day(iso: string, format: string, shown = iso): Cell {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const date = calendarDate(year, month, dayOfMonth);
  if (!date) throw new Error(`no such day: ${iso}`);
  return number(serialFromDate(date), format, shown);
}

/** A time of day, "1:10". */
export const time = (hours: number, minutes: number): Cell =>
  number((hours * 60 + minutes) / (24 * 60), 'h:mm', `${hours}:${String(minutes).padStart(2, '0')}`);

/** A section row with its code; the cells below it are its rows. */
export const section = (code: string): Cell => ({
  content: { kind: 'text', text: code, shown: code, format: 'General' },
  section: true,
});

function contentOf(cell: Cell): CellContent {
  if (typeof cell === 'string') return { kind: 'text', text: cell, shown: cell, format: '@' };
  if (typeof cell === 'number')
    return { kind: 'number', value: cell, shown: String(cell), format: 'General' };
  return cell.content;
}

export function codeRows(cells: readonly Cell[]): readonly CodeRow[] {
  let sectionRow: number | undefined;
  return cells.map((cell, index): CodeRow => {
    const row = index + 1;
    const reading = readCode(contentOf(cell));
    if (typeof cell === 'object' && cell.section) {
      sectionRow = row;
      return { row, kind: 'section', reading };
    }
    return { row, kind: 'item', ...(sectionRow === undefined ? {} : { sectionRow }), reading };
  });
}

/** What is found in a column of codes, a line a finding, without "stored as a number". */
export function findingsOf(cells: readonly Cell[], options?: SequenceOptions): readonly string[] {
  return checkCodeSequence(codeRows(cells), options).flatMap(({ row, findings }) =>
    findings
      .filter(({ rule }) => rule !== 'code/stored-as-number')
      .map(({ rule, proposal }) => {
        const proposed = proposal ? ` ${proposal.text}${proposal.certain ? '!' : '?'}` : '';
        return `${row.row} ${rule.replace('code/', '')}${proposed}`;
      }),
  );
}
