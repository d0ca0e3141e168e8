import { columnNumber, parseArea } from '../../domain/a1-notation';
import { serialFromDate } from '../../domain/calendar/excel-serial';
import { parseIsoDate } from '../../domain/calendar/iso-date';
import type { HostCell, HostErrorValue, HostValue } from '../host-workbook';
import { XlsxError } from '../package/xlsx-error';
import { decodeCellText, preservesSpace, trimSpaces } from '../package/xml-text';
import type { XmlListener } from '../package/xml-tree';
import type { ArrayArea } from './mark-filled-cells';
import { shiftFormula } from './shift-formula';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface FileCells {
  readonly rows: Map<number, Map<number, HostCell>>;
  /** Where each row stands in the part's text. */
  readonly rowSpans: Map<number, TextSpan>;
  readonly hiddenRows: Set<number>;
  readonly rowHeights: Map<number, number>;
  /** Cells whose formula the file states once for many, by the index of that group. */
  readonly sharedFormulas: Map<string, { row: number; column: number }[]>;
  /** Areas that one formula fills. */
  readonly arrays: ArrayArea[];
}

/** What Excel shows while a result is on its way; here it says that the file states none. */
export const NOT_WORKED_OUT: HostErrorValue = { error: '#GETTING_DATA' };

/**
 * Reads rows and cells while the sheet is parsed: no tree is built of them. `readsFormulas` false: it is only told that a
 * cell has one.
 */
export function cellReader(
  sharedStrings: readonly string[],
  readsFormulas = true,
): { listener: XmlListener; cells: FileCells } {
  const cells: FileCells = {
    rows: new Map(),
    rowSpans: new Map(),
    hiddenRows: new Set(),
    rowHeights: new Map(),
    sharedFormulas: new Map(),
    arrays: [],
  };
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  let row = 0;
  let rowStart = 0;
  let column = 0;
  let current = new Map<number, HostCell>();
  let type = 'n';
  let style = 0;
  /** Arrays that spill carry cell metadata, those typed over several cells do not. */
  let hasMetadata = false;
  let formula: { text: string; shared: string | undefined } | undefined;
  let value: string | undefined;
  /** What the text being read belongs to. */
  let into: 'v' | 'f' | 't' | undefined;
  let phonetic = false;
  /** xml:space="preserve": spaces at the edges of the text are meant. */
  let keepsSpaces = false;
  let written = '';

  function openRow(attributes: Readonly<Record<string, string>>, start: number): void {
    row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
    if (!Number.isInteger(row) || row < 1)
      throw new XlsxError('damaged', `A row is numbered ${attributes['r']}`);
    rowStart = start;
    column = 0;
    current = cells.rows.get(row) ?? new Map<number, HostCell>();
    const hidden = attributes['hidden'];
    if (hidden === '1' || hidden === 'true') cells.hiddenRows.add(row);
    if (attributes['ht'] !== undefined) cells.rowHeights.set(row, Number(attributes['ht']));
  }

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    column = reference === undefined ? column + 1 : columnNumber(reference.replace(/\d+$/, ''));
    type = attributes['t'] ?? 'n';
    style = Number(attributes['s'] ?? 0);
    hasMetadata = attributes['cm'] !== undefined;
    formula = undefined;
    value = undefined;
  }

  function closeCell(): void {
    const cell: HostCell = { value: cellValue(type, value, sharedStrings), style };
    const text = formulaText();
    if (text !== undefined) {
      cell.formula = `=${text}`;
      if (value === undefined || (type === 'n' && value.trim() === '')) {
        cell.value = NOT_WORKED_OUT;
        cell.isNotWorkedOut = true;
      }
    }
    current.set(column, cell);
  }

  function formulaText(): string | undefined {
    if (!formula) return undefined;
    if (!readsFormulas) return '';
    if (formula.shared === undefined) return formula.text;
    const group = cells.sharedFormulas.get(formula.shared) ?? [];
    group.push({ row, column });
    cells.sharedFormulas.set(formula.shared, group);
    if (formula.text !== '') {
      masters.set(formula.shared, { row, column, formula: formula.text });
      return formula.text;
    }
    const master = masters.get(formula.shared);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  }

  const listener: XmlListener = {
    within: 'sheetData',
    open(name, attributes, start) {
      if (name === 'c') openCell(attributes);
      else if (name === 'v') {
        into = 'v';
        value ??= '';
        written = '';
        keepsSpaces = preservesSpace(attributes);
      } else if (name === 't') {
        into = phonetic ? undefined : 't';
        value ??= '';
        written = '';
        keepsSpaces = preservesSpace(attributes);
      } else if (name === 'f') {
        into = 'f';
        formula = { text: '', shared: attributes['t'] === 'shared' ? attributes['si'] : undefined };
        const area = attributes['t'] === 'array' ? parseArea(attributes['ref'] ?? '') : undefined;
        if (area) cells.arrays.push({ area, filledBy: hasMetadata ? 'spill' : 'array' });
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'row') openRow(attributes, start);
    },
    text(text) {
      if (into === 'f') formula = { text: (formula?.text ?? '') + text, shared: formula?.shared };
      else if (into !== undefined) written += text;
    },
    close(name, end) {
      if (into === 'v' || into === 't') value = (value ?? '') + (keepsSpaces ? written : trimSpaces(written));
      into = undefined;
      if (name === 'c') closeCell();
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row') {
        if (current.size > 0) cells.rows.set(row, current);
        cells.rowSpans.set(row, { start: rowStart, end });
      }
    },
  };
  return { listener, cells };
}

function cellValue(type: string, value: string | undefined, sharedStrings: readonly string[]): HostValue {
  if (value === undefined) return '';
  switch (type) {
    case 's': {
      // Some writers leave the index out of a cell that they blanked.
      if (value.trim() === '') return '';
      const text = sharedStrings[Number(value)];
      if (text === undefined) throw new XlsxError('damaged', `There is no shared string ${value}`);
      return text;
    }
    case 'inlineStr':
    case 'str':
      return decodeCellText(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value.trim() };
    case 'd':
      return isoSerial(value.trim());
    default: {
      if (value.trim() === '') return '';
      const number = Number(value);
      if (!Number.isFinite(number)) throw new XlsxError('damaged', `A cell holds the number "${value}"`);
      return number;
    }
  }
}

/** Strict files may write a date as 2024-06-30 or 2024-06-30T12:00:00. */
function isoSerial(text: string): HostValue {
  const date = parseIsoDate(text.slice(0, 10));
  const time = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
  const dayPart = time ? (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400 : 0;
  return date ? serialFromDate(date) + dayPart : text;
}
