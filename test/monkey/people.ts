import { formatAddress, formatArea, parseArea } from '../../src/domain/a1-notation';
import type { CellArea } from '../../src/domain/cell-area';
import type { CellAddress } from '../../src/domain/cell-content';
import { isMarked } from '../../src/domain/edits/highlights/marker';
import { readOurName } from '../../src/domain/edits/ratios/ratio-name';
import { parseRunRecord, RECORD_KEY } from '../../src/excel/stored/run-record';
import { cellAt, dropIfBare, ensureCell } from '../../src/excel-host/protocol/sheet/cell-access';
import { patchStyle, styleAt } from '../../src/excel-host/protocol/sheet/cell-style';
import { moveRule, removeRule, rulesInOrder } from '../../src/excel-host/protocol/sheet/rule-order';
import { sortedRows } from '../../src/excel-host/protocol/sheet/sort-rows';
import type { Typed } from '../../src/excel-host/protocol/user-actions';
import type { HostCell, HostConditionalFormat, HostSheet } from '../../src/xlsx/host-workbook';
import { isBlank, isFree, ourCells } from './harm';
import { deleteNames, markCoincidences, markCopies } from './mark-strays';
import type { PeopleStep } from './step';
import { strayOf, type StrayRule } from './stray';
import { withStylesOf } from './with-styles-of';
import { type Pair, sheetOf, userOf, type World } from './world';

/** People do the same in every workbook. Answers false where it cannot be done, and then nothing is. */
export function peopleDo(step: PeopleStep, pairs: readonly Pair[]): boolean {
  const [real] = pairs;
  if (real === undefined) return false;
  if (step.does === 'deleteNames') {
    deleteNames(step.name, pairs);
    return true;
  }
  const sheet = real.here.book.sheets[step.sheet];
  if (sheet === undefined || sheet.kind === 'chart' || !canDo(step, sheet)) return false;
  if (!mayNameOrDelete(step, sheet, pairs)) return false;
  const { id } = sheet;
  const rule = 'rule' in step ? rulesInOrder(sheet)[step.rule] : undefined;
  const known = rule === undefined ? undefined : ruleKey(rule);
  if ('rule' in step && known === undefined) return false;
  // The twins hold no ratios by which to sort.
  const order =
    step.does === 'sort' ? sortedRows(sheet, areaOf(step.area), step.byColumn, step.isDescending) : [];
  if (step.does === 'type' && step.value !== '') adoptFormatOfFree(pairs, id, step);
  const leaveOurs = step.does === 'pasteRows' ? oursUnder(pairs, id, step) : undefined;
  markCoincidences(pairs, id, () => {
    for (const pair of pairs) {
      for (const world of [pair.here, pair.twin]) {
        const own = sheetOf(world, id);
        if (own !== undefined) doIn(world, own, step, known, order);
      }
      if (step.does === 'sort') markCopies(pair, id, areaOf(step.area));
      if (step.does === 'pasteRows')
        markCopies(pair, id, { firstRow: step.to, lastRow: step.to + step.count - 1 });
    }
  });
  leaveOurs?.();
  if (step.does === 'copySheet') sameCopy(step.name, pairs);
  if (step.does === 'pasteRows') adoptPasted(pairs, id, step);
  return true;
}

function holdsAlready(cell: HostCell | undefined, typed: Typed): boolean {
  if (typed === '') return isBlank(cell);
  return cell !== undefined && cell.formula === undefined && cell.value === typed;
}

/**
 * Whoever types something into a cell that shows numbers as a ratio of ours did, or as a copy of it, leaves it so: from then on the
 * format is theirs in every workbook.
 */
function adoptFormatOfFree(pairs: readonly Pair[], id: string, { row, column }: CellAddress): void {
  const [real] = pairs;
  const sheet = real && sheetOf(real.here, id);
  if (real === undefined || sheet === undefined) return;
  const { numberFormat } = styleAt(real.here.book, sheet, row, column);
  for (const { here, twin } of pairs) {
    const other = sheetOf(twin, id);
    if (other === undefined || !isFree(cellAt(other, row, column))) continue;
    for (const { book } of [here, twin]) {
      const own = book.sheets.find((each) => each.id === id);
      if (own !== undefined)
        patchStyle(book, own, row, column, (style) => (style.numberFormat = numberFormat));
    }
  }
}

/**
 * The same number pasted over a ratio of ours leaves it as it is; elsewhere, where the copied cell holds no ratio, a blank
 * would have been pasted. Answers what undoes that, to be called after the pasting.
 */
function oursUnder(
  pairs: readonly Pair[],
  id: string,
  { to, count }: Extract<PeopleStep, { does: 'pasteRows' }>,
): () => void {
  const [real] = pairs;
  const sheet = real && sheetOf(real.here, id);
  if (real === undefined || sheet === undefined) return () => undefined;
  const places = [...ourCells(real.here.book, id)].flatMap((address) => parseArea(address) ?? []);
  const under = places.filter(({ firstRow }) => firstRow >= to && firstRow < to + count);
  const worlds = pairs.flatMap(({ here, twin }) => [here, twin]);
  const kept = under.map(({ firstRow: row, firstColumn: column }) => ({
    row,
    column,
    value: cellAt(sheet, row, column)?.value,
    cells: worlds.map((world) => {
      const own = sheetOf(world, id);
      return structuredClone(own && cellAt(own, row, column));
    }),
  }));
  return () => {
    for (const { row, column, value, cells } of kept) {
      if (cellAt(sheet, row, column)?.value !== value) continue;
      for (const [at, world] of worlds.entries()) {
        const cell = cells[at];
        if (cell !== undefined) sheetOf(world, id)?.rows.get(row)?.set(column, cell);
      }
    }
  };
}

/**
 * A copy of a text that was accepted is the user's, whatever becomes of the accepting; put where it had been accepted, it is
 * nobody's: an undo cannot tell it from what it is to take back.
 */
function adoptPasted(
  [real, ...others]: readonly Pair[],
  id: string,
  { to, count }: Extract<PeopleStep, { does: 'pasteRows' }>,
): void {
  const source = real && sheetOf(real.twin, id);
  if (real === undefined || source === undefined) return;
  const record = parseRunRecord(real.here.book.settings.get(RECORD_KEY));
  const accepted = new Map(record?.after.cells.map(({ address, entry }) => [address, entry]));
  for (let row = to; row < to + count; row += 1) {
    for (const [column, cell] of source.rows.get(row) ?? []) {
      if (typeof cell.value !== 'string' || isFree(cell)) continue;
      const isAsAccepted = accepted.get(formatAddress({ row, column })) === `'${cell.value}`;
      if (isAsAccepted && record?.sheetId === id) continue;
      for (const { book } of others.flatMap(({ here, twin }) => [here, twin])) {
        const sheet = book.sheets.find((each) => each.id === id);
        if (sheet === undefined || cellAt(sheet, row, column)?.value === cell.value) continue;
        ensureCell(sheet, row, column).value = cell.value;
        const { numberFormat } = styleAt(real.twin.book, source, row, column);
        patchStyle(book, sheet, row, column, (style) => (style.numberFormat = numberFormat));
      }
    }
  }
}

function canDo(step: PeopleStep, sheet: HostSheet): boolean {
  switch (step.does) {
    case 'type':
      // To empty an empty cell, or to type what a cell holds already, changes nothing, and would elsewhere.
      return (
        !isHidden(sheet, step.row, step.column) &&
        !holdsAlready(cellAt(sheet, step.row, step.column), step.value)
      );
    case 'sort':
      return !sheet.merges.some((merge) => overlaps(merge, areaOf(step.area)));
    case 'pasteRows':
      return ![step.from, step.to].some((first) =>
        sheet.merges.some(({ firstRow, lastRow }) => firstRow < first + step.count && lastRow >= first),
      );
    case 'cutRows': {
      if (step.to >= step.from && step.to <= step.from + step.count) return false;
      // Excel cuts no part of a merge, and puts nothing into one.
      const last = step.from + step.count - 1;
      return !sheet.merges.some(
        ({ firstRow, lastRow }) =>
          (firstRow < step.to && lastRow >= step.to) ||
          (firstRow < step.from && lastRow >= step.from) ||
          (firstRow <= last && lastRow > last),
      );
    }
    case 'merge':
      return !sheet.merges.some((merge) => overlaps(merge, areaOf(step.area)));
    case 'unmerge':
      return sheet.merges[step.merge] !== undefined;
    default:
      return true;
  }
}

/** A sheet gets a name that no other has, and is not the last one to be seen. */
function mayNameOrDelete(step: PeopleStep, { id }: HostSheet, pairs: readonly Pair[]): boolean {
  const books = pairs.flatMap((pair) => [pair.here.book, pair.twin.book]);
  if (step.does === 'rename' || step.does === 'copySheet')
    return books.every(({ sheets }) =>
      sheets.every(({ name }) => name.toLowerCase() !== step.name.toLowerCase()),
    );
  if (step.does === 'deleteSheet')
    return books.every(({ sheets }) =>
      sheets.some((sheet) => sheet.id !== id && sheet.visibility === 'visible'),
    );
  return true;
}

function doIn(
  world: World,
  sheet: HostSheet,
  step: PeopleStep,
  rule: string | undefined,
  order: readonly number[],
): void {
  const user = userOf(world);
  const { id } = sheet;
  switch (step.does) {
    case 'type':
      return user.typeInto(id, step.row, step.column, step.value);
    case 'insertRows':
      return user.insertRows(id, step.at, step.count);
    case 'deleteRows':
      return user.deleteRows(id, step.at, step.count);
    case 'insertColumns':
      return user.insertColumns(id, step.at, step.count);
    case 'deleteColumns':
      return user.deleteColumns(id, step.at, step.count);
    case 'sort':
      return user.arrangeRows(id, areaOf(step.area), order);
    case 'pasteRows': {
      const before = new Set(sheet.conditionalFormats);
      user.pasteRows(id, step.from, step.count, step.to);
      for (const copied of sheet.conditionalFormats)
        if (!before.has(copied) && isOurs(copied)) (copied as StrayRule).isStray = true;
      return;
    }
    case 'cutRows':
      return user.cutRows(id, step.from, step.count, step.to);
    case 'hideRows':
      return user.setRowsHidden(id, areaOf(step.area), step.isHidden);
    case 'protect':
      return user.protectSheet(id, step.isProtected);
    case 'rename':
      return user.renameSheet(id, step.name);
    case 'copySheet':
      return void user.copySheet(id, step.name);
    case 'deleteSheet':
      return user.deleteSheet(id);
    case 'activate':
      return user.activateSheet(id);
    case 'merge':
      merge(sheet, areaOf(step.area), step.keeps);
      return settle(world, sheet, areaOf(step.area));
    case 'unmerge':
      sheet.merges.splice(step.merge, 1);
      return;
    case 'format':
      return patchStyle(world.book, sheet, step.row, step.column, (style) => {
        if (step.numberFormat !== undefined) style.numberFormat = step.numberFormat;
        if (step.fillColor !== undefined) style.fillColor = step.fillColor;
      });
    case 'addRule': {
      const rules = sheet.conditionalFormats;
      const added: HostConditionalFormat = {
        id: world.host.state.newId(),
        type: 'custom',
        areas: [areaOf(step.at)],
        priority: rules.length,
        stopIfTrue: false,
        formula: step.formula,
        format: { fillColor: '#00B050' },
      };
      rules.push(added);
      if (step.place === 'first') moveRule(sheet, added, 0);
      return;
    }
    case 'moveRule':
      return withRule(sheet, rule, (found) => moveRule(sheet, found, step.to === 'first' ? 0 : -1));
    case 'resizeRule':
      return withRule(sheet, rule, (found) => (found.areas = [areaOf(step.at)]));
    case 'deleteRule':
      return withRule(sheet, rule, (found) => removeRule(sheet, found));
    case 'deleteNames':
      return;
  }
}

/** Tells Excel of a change of its cells that was made past it: formulas are worked out again. */
function settle({ host }: World, sheet: HostSheet, area: CellArea): void {
  host.state.note({ kind: 'cellsChanged', sheetId: sheet.id, area, change: 'RangeEdited', origin: 'user' });
  host.user.select(sheet.id, sheet.selection);
}

function merge(sheet: HostSheet, area: CellArea, keeps: boolean): void {
  sheet.merges.push(area);
  if (keeps) return;
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (row === area.firstRow && column === area.firstColumn) continue;
      const cell = cellAt(sheet, row, column);
      if (cell === undefined) continue;
      delete cell.formula;
      cell.value = '';
      dropIfBare(sheet, row, column);
    }
  }
}

function withRule(
  sheet: HostSheet,
  key: string | undefined,
  act: (rule: HostConditionalFormat) => unknown,
): void {
  const found = rulesInOrder(sheet).find((rule) => ruleKey(rule) === key);
  if (found !== undefined) act(found);
}

function ruleKey({ type, formula, areas }: HostConditionalFormat): string {
  return `${type} ${formula ?? ''} ${areas.map(formatArea).join()}`;
}

/**
 * A copied sheet is the same one in every workbook, in one too where the sheet that was copied never was: it is people's,
 * with the marks of ours that stood there when it was copied.
 */
function sameCopy(name: string, pairs: readonly Pair[]): void {
  const [real] = pairs;
  const copied = (world: World): HostSheet | undefined =>
    world.book.sheets.find((sheet) => sheet.name === name);
  const id = real === undefined ? undefined : copied(real.here)?.id;
  if (real === undefined || id === undefined) return;
  for (const pair of pairs) {
    for (const side of ['here', 'twin'] as const) {
      const { book } = pair[side];
      const original = copied(real[side]);
      if (original === undefined) continue;
      const copy = copied(pair[side]);
      if (copy !== undefined) renameId(book, copy.id, id);
      if (pair === real) {
        if (side === 'twin') leaveHalfWritten(real, id);
        continue;
      }
      const same = { ...withStylesOf(structuredClone(original), real[side].book, book), id };
      if (copy === undefined) book.sheets.push(same);
      else book.sheets = book.sheets.map((sheet) => (sheet.id === id ? same : sheet));
      const names = real[side].book.names.filter(({ sheetId }) => sheetId === id);
      book.names = [...book.names.filter(({ sheetId }) => sheetId !== id), ...structuredClone(names)];
    }
  }
}

/**
 * Copied while a run takes back what it wrote, a sheet has a cell as it was and the name of what it held: in the copy, that
 * cell is anybody's.
 */
function leaveHalfWritten({ here, twin }: Pair, id: string): void {
  const [copy, other] = [here, twin].map((world) => sheetOf(world, id));
  for (const named of here.book.names.filter(({ sheetId }) => sheetId === id)) {
    const our = readOurName({ ...named, comment: named.comment ?? '' });
    if (our?.kind !== 'ratio' || our.cell === undefined || copy === undefined || other === undefined)
      continue;
    const { row, column } = our.cell;
    const cell = cellAt(copy, row, column);
    if (typeof cell?.value !== 'number' || Math.abs(cell.value - our.done / our.total) < 1e-9) continue;
    other.rows.set(row, other.rows.get(row) ?? new Map());
    other.rows.get(row)?.set(column, { style: 0, ...cellAt(other, row, column), ...strayOf(cell) });
  }
}

/** Another id for a sheet, wherever the workbook speaks of it. */
export function renameId(book: World['book'], from: string, to: string): void {
  book.sheets = book.sheets.map((sheet) => (sheet.id === from ? { ...sheet, id: to } : sheet));
  for (const name of book.names) if (name.sheetId === from) name.sheetId = to;
  if (book.activeSheetId === from) book.activeSheetId = to;
}

/** The highlight of ours that the step is about. */
export function ourRuleOf(step: PeopleStep, { here: { book } }: Pair): HostConditionalFormat | undefined {
  if (!('rule' in step)) return undefined;
  const sheet = book.sheets[step.sheet];
  const rule = sheet === undefined ? undefined : rulesInOrder(sheet)[step.rule];
  return rule !== undefined && isOurs(rule) ? rule : undefined;
}

/** Under a merge nobody can type. */
export function isHidden(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn &&
      !(row === area.firstRow && column === area.firstColumn),
  );
}

export function isOurs({ formula }: HostConditionalFormat): boolean {
  return isMarked(formula);
}

function overlaps(a: CellArea, b: CellArea): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`"${address}" is not an area.`);
  return area;
}
