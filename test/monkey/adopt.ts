import { formatAddress } from '../../src/domain/a1-notation';
import { areaContains } from '../../src/domain/cell-area';
import type { CellAddress } from '../../src/domain/cell-content';
import type { Finding } from '../../src/domain/finding';
import { SAMPLE_SHEET } from '../../src/excel/actions/sample-appendix';
import { CATALOGUE_SHEET } from '../../src/excel/reading/catalogue-sheet';
import { parseRunRecord, parseRuns, RECORD_KEY, RUNS_KEY } from '../../src/excel/stored/run-record';
import { cellAt, ensureCell } from '../../src/excel-host/protocol/sheet/cell-access';
import { patchStyle } from '../../src/excel-host/protocol/sheet/cell-style';
import type { HostCell, HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { isBlank, ourCells } from './harm';
import { isHidden, isOurs } from './people';
import { isSameStray, isStray, type StrayRule } from './stray';
import { withStylesOf } from './with-styles-of';
import type { Pair } from './world';

const RATIO_FORMAT = '0.00%';

/** What the user has asked for becomes a part of the workbook that the add-in may never touch. */

/** How a blank cell would show a number is ours to say: a ratio of ours may stand there, or have stood there. */
export function adoptFormatsOfBlanks({ here, twin }: Pair): void {
  for (const sheet of here.book.sheets) {
    const other = twin.book.sheets.find(({ id }) => id === sheet.id);
    if (other === undefined) continue;
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        const own = cellAt(other, row, column);
        if (!isBlank(own) && !isStray(own)) continue;
        const numberFormat = here.book.styles[cell.style]?.numberFormat;
        if (numberFormat === undefined) continue;
        patchStyle(twin.book, other, row, column, (style) => (style.numberFormat = numberFormat));
      }
    }
  }
}

/**
 * A blank cell has the format of a ratio where people have typed over one of ours and emptied it again: in the workbook in
 * which the run never was, and an undo may give it the format of before; or in the real one, where the ratio had been sorted
 * away from its name. `before` tells what the undone run wrote: there the undo has to give the format back.
 */
export function adoptFormatsOfEmptied(into: HostWorkbook, from: HostWorkbook, before: HostWorkbook): void {
  const runs = [parseRunRecord(before.settings.get(RECORD_KEY)), ...parseRuns(before.settings.get(RUNS_KEY))];
  for (const sheet of into.sheets) {
    const other = from.sheets.find(({ id }) => id === sheet.id);
    if (other === undefined) continue;
    const written = new Set(
      runs.flatMap((run) => (run?.sheetId === sheet.id ? run.after.cells.map(({ address }) => address) : [])),
    );
    for (const { row, column } of [...cellsOf(sheet), ...cellsOf(other)]) {
      const isEmptied = isBlank(cellAt(sheet, row, column)) && isBlank(cellAt(other, row, column));
      const [wanted, is] = [formatAt(into, sheet, row, column), formatAt(from, other, row, column)];
      const isLeft = is === RATIO_FORMAT && !written.has(formatAddress({ row, column }));
      if (!isEmptied || (wanted !== RATIO_FORMAT && !isLeft)) continue;
      patchStyle(into, sheet, row, column, (style) => (style.numberFormat = is ?? 'General'));
    }
  }
}

/**
 * An Excel that takes the machine's own short date for its default does so with what is put back, too. Both look the same on
 * that machine.
 */
export function adoptOwnDates(from: HostWorkbook, into: readonly HostWorkbook[]): void {
  for (const sheet of from.sheets) {
    for (const { row, column } of cellsOf(sheet)) {
      if (formatAt(from, sheet, row, column) !== 'm/d/yyyy') continue;
      for (const book of into) {
        const other = book.sheets.find(({ id }) => id === sheet.id);
        if (other === undefined || formatAt(book, other, row, column) !== 'dd/mm/yyyy') continue;
        patchStyle(book, other, row, column, (style) => (style.numberFormat = 'm/d/yyyy'));
      }
    }
  }
}

function formatAt(book: HostWorkbook, sheet: HostSheet, row: number, column: number): string | undefined {
  return book.styles[cellAt(sheet, row, column)?.style ?? 0]?.numberFormat;
}

/** Puts accepted proposals where they were asked for, wherever their row has gone meanwhile. Answers what cannot be seen. */
export function adoptAccepted(
  into: HostWorkbook,
  from: HostWorkbook,
  sheetId: string,
  proposed: readonly Finding[],
  addresses: readonly string[],
): readonly string[] {
  const [sheet, other] = [into, from].map((book) => book.sheets.find(({ id }) => id === sheetId));
  if (sheet === undefined || other === undefined) return [];
  return proposed.flatMap((finding) => {
    const address = formatAddress(finding);
    // What is said of a cell under a merge is written where the merge shows it.
    const merge = other.merges.find((area) => areaContains(area, finding));
    const head =
      merge === undefined
        ? unmergedHead(finding, addresses)
        : { row: merge.firstRow, column: merge.firstColumn };
    if (!addresses.includes(formatAddress(head ?? finding))) return [];
    // What is said of two cells under one merge is written once.
    const isHead = head === undefined || formatAddress(head) === address;
    if (!isHead && proposed.some((other) => formatAddress(other) === formatAddress(head))) return [];
    const text = finding.proposal?.text ?? '';
    const isThere = ({ row, column }: CellAddress): boolean =>
      shows(other, row, column) === text && shows(sheet, row, column) !== text;
    const place = [finding, ...(head === undefined ? [] : [head]), ...cellsOf(sheet)].find(isThere);
    if (place === undefined)
      return shows(other, finding.row, finding.column) === text
        ? []
        : [`accept: ${address} does not show “${text}”`];
    const cell = ensureCell(sheet, place.row, place.column);
    delete cell.formula;
    cell.value = text;
    patchStyle(into, sheet, place.row, place.column, (style) => (style.numberFormat = '@'));
    return isHidden(other, place.row, place.column) ? [`accept: ${address} lies hidden under a merge`] : [];
  });
}

/** Of a cell that was not written itself: the one above it that was, under a merge that somebody has undone since. */
function unmergedHead({ row, column }: CellAddress, addresses: readonly string[]): CellAddress | undefined {
  if (addresses.includes(formatAddress({ row, column }))) return undefined;
  const above = Array.from({ length: row - 1 }, (_, at) => ({ row: row - 1 - at, column }));
  return above.find((cell) => addresses.includes(formatAddress(cell)));
}

function cellsOf(sheet: HostSheet): readonly CellAddress[] {
  return [...sheet.rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ row, column })));
}

function shows(sheet: HostSheet, row: number, column: number): unknown {
  return cellAt(sheet, row, column)?.value ?? '';
}

/** Sheets that we have added, or taken away again. Answers what came or went that is none of these. */
export function adoptSheets(into: HostWorkbook, from: HostWorkbook): readonly string[] {
  const isAddable = (name: string): boolean => name === SAMPLE_SHEET || name.startsWith(CATALOGUE_SHEET);
  const broken: string[] = [];
  for (const sheet of from.sheets) {
    if (into.sheets.some(({ id }) => id === sheet.id)) continue;
    if (!isAddable(sheet.name)) broken.push(`sheets: “${sheet.name}” was added`);
    into.sheets.splice(from.sheets.indexOf(sheet), 0, withStylesOf(structuredClone(sheet), from, into));
  }
  for (const sheet of into.sheets) {
    if (from.sheets.some(({ id }) => id === sheet.id)) continue;
    if (!isAddable(sheet.name)) broken.push(`sheets: “${sheet.name}” was deleted`);
    into.sheets = into.sheets.filter((each) => each !== sheet);
  }
  return broken;
}

/** A copy in which nothing of ours lights up on that sheet. */
export function withoutHighlights(workbook: HostWorkbook, sheetId: string): HostWorkbook {
  const copy = structuredClone(workbook);
  for (const sheet of copy.sheets)
    if (sheet.id === sheetId)
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !isOurs(rule));
  return copy;
}

/** A run on one sheet leaves our marks on all others as they were. */
export function otherMarks(before: HostWorkbook, after: HostWorkbook, sheetId: string): readonly string[] {
  const marks = (book: HostWorkbook, id: string): string =>
    JSON.stringify([
      book.sheets.find((sheet) => sheet.id === id)?.conditionalFormats.map(asItStands),
      book.names.filter((name) => name.sheetId === id),
    ]);
  return before.sheets.flatMap(({ id, name }) =>
    id === sheetId || marks(before, id) === marks(after, id) ? [] : [`elsewhere: marks on “${name}” changed`],
  );
}

/** Without what tells one rule from another, and what the tester notes of it. */
function asItStands({ id: _, isStray: _stray, touchedAt: _at, ...rule }: StrayRule): object {
  return rule;
}

/** The workbook with these of its sheets only. */
export function onlySheets(workbook: HostWorkbook, ids: ReadonlySet<string>): HostWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ id }) => ids.has(id)),
    names: workbook.names.filter(({ sheetId }) => sheetId === undefined || ids.has(sheetId)),
  };
}

/**
 * What is nobody's may stay, go or be ours again: what `from` holds there, `into`, with which it is to be compared, holds
 * too. What has become nobody's meanwhile is so in both.
 */
export function carryStrays(from: Pair, into: Pair): void {
  for (const sheet of from.twin.book.sheets) {
    const [held, here, twin] = [from.here, into.here, into.twin].map(({ book }) =>
      book.sheets.find(({ id }) => id === sheet.id),
    );
    if (held === undefined || here === undefined || twin === undefined) continue;
    const ours = ourCells(from.here.book, sheet.id);
    for (const [row, cells] of twin.rows) {
      for (const [column, stray] of cells) {
        const [cell, own] = [cellAt(held, row, column), cellAt(here, row, column)];
        if (!isStray(stray) || own === undefined || !isSameStray(stray, own)) continue;
        if (isBlank(cell) || ours.has(formatAddress({ row, column }))) put(cell, row, column);
      }
    }
    for (const [row, cells] of sheet.rows) {
      for (const [column, stray] of cells) {
        const cell = cellAt(held, row, column);
        if (!isStray(stray) || cell === undefined || !isSameStray(stray, cell)) continue;
        const own = cellAt(twin, row, column);
        const isNobodys = isBlank(own) || isStray(own);
        if (isNobodys) Object.assign(ensureCell(twin, row, column), { value: stray.value });
        if (!isNobodys || (isBlank(own) && !isBlank(cellAt(here, row, column)))) continue;
        put(cell, row, column);
      }
    }
    function put(cell: HostCell | undefined, row: number, column: number): void {
      if (here === undefined) return;
      const target = ensureCell(here, row, column);
      delete target.formula;
      Object.assign(target, { value: '' }, structuredClone(cell));
      const style = from.here.book.styles[cell?.style ?? 0];
      const known = into.here.book.styles.findIndex((each) => JSON.stringify(each) === JSON.stringify(style));
      target.style = known >= 0 ? known : into.here.book.styles.push({ ...style! }) - 1;
    }
  }
}
