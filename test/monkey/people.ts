import { formatAddress, formatArea, parseArea } from '../../src/domain/a1-notation';
import type { CellArea } from '../../src/domain/cell-area';
import { isMarked } from '../../src/domain/edits/highlights/marker';
import { SUMMARY_LABEL } from '../../src/domain/edits/ratios/ratio-label';
import { isOurName, readOurName } from '../../src/domain/edits/ratios/ratio-name';
import type { HostConditionalFormat, HostSheet } from '../../src/xlsx/host-workbook';
import { cellAt, dropIfBare, ensureCell } from '../../src/excel-host/protocol/sheet/cell-access';
import { patchStyle } from '../../src/excel-host/protocol/sheet/cell-style';
import { moveRule, removeRule, rulesInOrder } from '../../src/excel-host/protocol/sheet/rule-order';
import { isBlank, ourCells, ourNames } from './harm';
import type { PeopleStep } from './step';
import { isStray, strayOf, type StrayRule } from './stray';
import { withStylesOf } from './with-styles-of';
import { sheetOf, userOf, type Pair, type World } from './world';

/** People do the same in every workbook. Answers false where it cannot be done, and then nothing is. */
export function peopleDo(step: PeopleStep, pairs: readonly Pair[]): boolean {
  const [real] = pairs;
  if (real === undefined) return false;
  if (step.does === 'deleteNames') {
    deleteNames(step.name, pairs);
    return true;
  }
  const sheet = real.here.book.sheets[step.sheet];
  if (sheet === undefined || sheet.kind === 'chart' || !canDo(step, sheet, pairs)) return false;
  const { id } = sheet;
  const rule = 'rule' in step ? rulesInOrder(sheet)[step.rule] : undefined;
  const known = rule === undefined ? undefined : ruleKey(rule);
  if ('rule' in step && known === undefined) return false;
  for (const pair of pairs) {
    for (const world of [pair.here, pair.twin]) {
      const own = sheetOf(world, id);
      if (own !== undefined) doIn(world, own, step, known);
    }
    markStrays(pair, id, step);
  }
  if (step.does === 'copySheet') sameCopy(step.name, pairs);
  return true;
}

function canDo(step: PeopleStep, sheet: HostSheet, pairs: readonly Pair[]): boolean {
  switch (step.does) {
    case 'type':
      return (
        !isHidden(sheet, step.row, step.column) &&
        // Who types the very number or label that we have written there makes it nobody's.
        !(
          (typeof step.value === 'number' || step.value === SUMMARY_LABEL) &&
          isNamed(pairs, sheet.id, step.row, step.column)
        )
      );
    case 'sort': {
      const area = areaOf(step.area);
      if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
      const column = (world: World): string => {
        const own = sheetOf(world, sheet.id);
        const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, at) => area.firstRow + at);
        return JSON.stringify(rows.map((row) => own && (cellAt(own, row, step.byColumn)?.value ?? '')));
      };
      const all = pairs.flatMap((pair) => [pair.here, pair.twin]).filter((world) => sheetOf(world, sheet.id));
      return new Set(all.map(column)).size === 1 && !mayBringTwins(pairs, sheet.id, [area, area]);
    }
    case 'pasteRows': {
      const rows = (first: number): CellArea => ({
        firstRow: first,
        lastRow: first + step.count - 1,
        firstColumn: 1,
        lastColumn: 16_384,
      });
      const places = [rows(step.from), rows(step.to)] as const;
      return (
        !sheet.merges.some((merge) => places.some((place) => overlaps(merge, place))) &&
        !mayBringTwins(pairs, sheet.id, places)
      );
    }
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
    case 'rename':
    case 'copySheet':
      return pairs.every((pair) =>
        [pair.here, pair.twin].every(({ book }) =>
          book.sheets.every(({ name }) => name.toLowerCase() !== step.name.toLowerCase()),
        ),
      );
    case 'deleteSheet':
      return pairs.every((pair) =>
        [pair.here, pair.twin].every(({ book }) =>
          book.sheets.some(({ id, visibility }) => id !== sheet.id && visibility === 'visible'),
        ),
      );
    default:
      return true;
  }
}

function doIn(world: World, sheet: HostSheet, step: PeopleStep, rule: string | undefined): void {
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
      return user.sortRows(id, areaOf(step.area), step.byColumn, step.isDescending);
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

/** Copies of our ratios are nobody's; ours are those that a name vouches for. */
function markStrays({ here, twin }: Pair, id: string, step: PeopleStep): void {
  if (step.does !== 'sort' && step.does !== 'pasteRows') return;
  const [sheet, other] = [sheetOf(here, id), sheetOf(twin, id)];
  if (sheet === undefined || other === undefined) return;
  const [first, last] =
    step.does === 'sort'
      ? [areaOf(step.area).firstRow, areaOf(step.area).lastRow]
      : [step.to, step.to + step.count - 1];
  const vouched = ourCells(here.book, id);
  for (let row = first; row <= last; row += 1) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const isOurs = vouched.has(formatAddress({ row, column }));
      const held = cellAt(other, row, column);
      if (isBlank(cell) || isOurs || !(isBlank(held) || isStray(held))) continue;
      Object.assign(ensureCell(other, row, column), strayOf(cell));
    }
  }
}

function deleteNames(which: number | undefined, pairs: readonly Pair[]): void {
  const names = pairs[0]?.here.book.names.filter(({ name }) => isOurName(name)) ?? [];
  const gone = which === undefined ? names : names.slice(which, which + 1);
  const isGone = (name: string, sheetId: string | undefined): boolean =>
    gone.some((each) => each.name === name && each.sheetId === sheetId);
  for (const { here, twin } of pairs) {
    for (const { name, sheetId, formula, comment = '' } of here.book.names) {
      if (!isGone(name, sheetId) || sheetId === undefined) continue;
      const cell = readOurName({ name, formula, comment })?.cell;
      const [sheet, other] = [sheetOf(here, sheetId), sheetOf(twin, sheetId)];
      if (cell === undefined || sheet === undefined || other === undefined) continue;
      const held = cellAt(sheet, cell.row, cell.column);
      const isVouched = ourCells(here.book, sheetId).has(formatAddress(cell));
      if (held === undefined || !isVouched || !isBlank(cellAt(other, cell.row, cell.column))) continue;
      Object.assign(ensureCell(other, cell.row, cell.column), strayOf(held));
    }
    here.book.names = here.book.names.filter(({ name, sheetId }) => !isGone(name, sheetId));
  }
}

/** A copied sheet is the same one in every workbook, in one too where the sheet that was copied never was. */
function sameCopy(name: string, pairs: readonly Pair[]): void {
  const [real] = pairs;
  const copied = (world: World): HostSheet | undefined =>
    world.book.sheets.find((sheet) => sheet.name === name);
  const id = real === undefined ? undefined : copied(real.here)?.id;
  if (real === undefined || id === undefined) return;
  for (const pair of pairs) {
    for (const side of ['here', 'twin'] as const) {
      const { book } = pair[side];
      const copy = copied(pair[side]);
      const original = copied(real[side]);
      if (copy !== undefined) renameId(book, copy.id, id);
      else if (original !== undefined)
        book.sheets.push({ ...withStylesOf(structuredClone(original), real[side].book, book), id });
    }
  }
}

/** Another id for a sheet, wherever the workbook speaks of it. */
export function renameId(book: World['book'], from: string, to: string): void {
  book.sheets = book.sheets.map((sheet) => (sheet.id === from ? { ...sheet, id: to } : sheet));
  for (const name of book.names) if (name.sheetId === from) name.sheetId = to;
  if (book.activeSheetId === from) book.activeSheetId = to;
}

/** Who brings the very number that we have written to where we have written it makes it nobody's. */
function mayBringTwins(
  pairs: readonly Pair[],
  id: string,
  [from, to]: readonly [from: CellArea, to: CellArea],
): boolean {
  return pairs.some(({ here, twin }) => {
    const [sheet, other] = [sheetOf(here, id), sheetOf(twin, id)];
    if (sheet === undefined || other === undefined) return false;
    const isIn = (area: CellArea, row: number): boolean => row >= area.firstRow && row <= area.lastRow;
    const written = ourNames(here.book, id).flatMap(({ cell }) =>
      cell !== undefined && isIn(to, cell.row) ? [cell] : [],
    );
    return written.some(({ row, column }) => {
      const number = cellAt(sheet, row, column)?.value;
      return [...other.rows].some(([at, cells]) => {
        const own = cells.get(column)?.value;
        return isIn(from, at) && typeof own === 'number' && own === number;
      });
    });
  });
}

function isNamed(pairs: readonly Pair[], id: string, row: number, column: number): boolean {
  return pairs.some(({ here }) =>
    here.book.names.some(({ name, formula, comment = '', sheetId }) => {
      const cell = sheetId === id ? readOurName({ name, formula, comment })?.cell : undefined;
      return cell?.row === row && cell.column === column;
    }),
  );
}

/** True where the step is about a highlight of ours. */
export function isAboutOurRule(step: PeopleStep, { here: { book } }: Pair): boolean {
  if (!('rule' in step)) return false;
  const sheet = book.sheets[step.sheet];
  const rule = sheet === undefined ? undefined : rulesInOrder(sheet)[step.rule];
  return rule !== undefined && isOurs(rule);
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
