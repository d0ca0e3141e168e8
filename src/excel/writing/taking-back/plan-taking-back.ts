import { isSameFormat } from '../../../domain/date-format';
import { formulaKey, formulaShape } from '../../../domain/edits/formula-text';
import type { RuleEdits } from '../../../domain/edits/highlights/compare-rules';
import { isFormula, isSameCell } from '../../reading/is-same-cell';
import { replaceEntry } from '../../stored/per-sheet';
import type { RecordedHistory, SheetHistory } from '../../stored/progress-history';
import {
  historyMarks,
  type Marks,
  type RecordedCell,
  type RecordedName,
  type RecordedRule,
  type RunRecord,
} from '../../stored/run-record';
import { evenly } from '../marks/evenly';
import { layoutSince } from '../marks/layout-witnesses';
import type { CellSought, MarksNow, Sought } from '../marks/marks-now';
import { entryFormat, TEXT_FORMAT } from '../marks/queue-marks';
import { MOST_PRINTS } from '../marks/row-print';
import { lieOnOtherRows, type RowsSeen } from '../marks/rows-seen';
import { rulesBack } from './rules-back';
import { usedBetween } from './used-between';

/** What was written into one sheet: how it stood before, and what of it was changed to what. */
export interface SheetChange {
  readonly sheetId: string;
  readonly before: Marks;
  readonly after: Marks;
  /** What the used cells were while it was written; empty where that is not known. */
  readonly used: readonly string[];
  /** What they may be, besides, once some of it has been taken back. */
  readonly usedMeanwhile?: readonly string[];
  /** Which row stood where, of before. */
  readonly rowOrder?: string | undefined;
}

/** A cell that gets back what it held; `now` is what was written there, at the place where it stands. */
export interface CellBack {
  readonly now: RecordedCell;
  readonly entry: RecordedCell['entry'];
  readonly format: string;
}

export interface TakingBack {
  readonly cells: readonly CellBack[];
  readonly rules: RuleEdits;
  readonly addNames: readonly RecordedName[];
  readonly removeNames: readonly string[];
  readonly hideNames: readonly string[];
  /** All histories of the workbook as they should be; undefined where they are so. */
  readonly histories: readonly SheetHistory[] | undefined;
  /** Cells that hold neither what was written nor what stood before: somebody's own. */
  readonly theirs: readonly string[];
  /** What cannot be put back because its place is not known any more. */
  readonly lost: readonly string[];
  /** Rows or columns have moved since it was written, or may have. */
  readonly mayHaveMoved: boolean;
}

/** What a record says was changed. */
export function changeOf({ sheetId, before, after, used, rowOrder }: RunRecord): SheetChange {
  return {
    sheetId,
    before,
    after,
    rowOrder,
    used: used === undefined ? [] : usedBetween(used.before, used.after),
  };
}

/** Where to look for the cells that were written: names go with them, the written ones or those that they replace. */
function cellsOf({ before, after }: SheetChange): readonly CellSought[] {
  const names = new Map<string, readonly string[]>();
  for (const { address, name } of [...after.names, ...before.names])
    names.set(address, [...(names.get(address) ?? []), name]);
  return after.cells.map(({ address }) => ({ address, names: names.get(address) ?? [] }));
}

/** Only what is remembered of the sheet: nothing else was written. */
export function historyAlone(sheetId: string, history: RecordedHistory | undefined): SheetChange {
  const nothing: Marks = { rules: [], cells: [], names: [] };
  return {
    sheetId,
    before: { ...nothing, ...(history === undefined ? {} : historyMarks(history)) },
    after: nothing,
    used: [],
  };
}

/** What to look at before anything is taken back. */
export function soughtFor(change: SheetChange): Sought {
  const printed = change.before.cells.filter(({ print }) => print !== undefined);
  const emptied = change.before.cells.filter((was, at) => isEmptied(was, change.after.cells[at]));
  const toPlace = rulesToPlace(change);
  const rows = [
    ...toPlace.flatMap(({ areas, print }) => (print === undefined ? [] : [areas])),
    ...printed.map(({ address }) => address),
  ];
  return {
    cells: cellsOf(change),
    rows: evenly(rows, MOST_PRINTS),
    held: change.before.names.flatMap(({ address, print }) => (print === undefined ? [] : [address])),
    rowOrder: change.rowOrder !== undefined && toPlace.length + printed.length + emptied.length > 0,
  };
}

/** The rules that go back to where they lay: their rows tell whether something has moved since. */
function rulesToPlace({ before, after }: SheetChange): readonly RecordedRule[] {
  const keyOf = ({ formula, areas }: RecordedRule): string => `${areas} ${formulaKey(formula)}`;
  const wrote = new Set(after.rules.map(keyOf));
  return before.rules.filter((rule) => !wrote.has(keyOf(rule)));
}

/** True where the highlights that go back would lie on other rows than those of `was`. */
export function lieRulesOnOtherRows(change: SheetChange, was: RowsSeen, is: RowsSeen): boolean {
  const areas = rulesToPlace(change).map((rule) => rule.areas);
  return lieOnOtherRows(areas, was, is);
}

/** A cell that was emptied has no name any more that would lead to it, and every other blank cell looks alike. */
export function isEmptied(was: RecordedCell, wrote: Pick<RecordedCell, 'entry'> | undefined): boolean {
  return was.entry !== '' && wrote?.entry === '';
}

/** The rows as they were before it was changed. */
function rowsBefore({ before: { rules, cells }, rowOrder }: SheetChange): RowsSeen {
  const prints = [
    ...rules.map(({ areas, print }) => [areas, print] as const),
    ...cells.map(({ address, print }) => [address, print] as const),
  ];
  return {
    rowPrints: new Map(prints.flatMap(([areas, print]) => (print === undefined ? [] : [[areas, print]]))),
    rowOrder,
  };
}

/** The cell of a name that is gone holds something else by now. */
function hasChanged({ cellPrints }: MarksNow, { address, print }: RecordedName): boolean {
  return print !== undefined && (cellPrints.get(address) ?? print) !== print;
}

/**
 * What may be put back, and where. A cell gets back what it held only where it still holds what was written; names and
 * rules go to their old places only where nothing has moved since. What was written goes, wherever it stands.
 * `now` must have been read with `soughtFor(change)`. `isBroken`: the change broke off a moment ago, and may have left a
 * rule before one of the user's.
 */
export function planTakingBack(change: SheetChange, now: MarksNow, isBroken: boolean): TakingBack {
  const { before, after, used } = change;
  const layout = layoutSince(after, used, now);
  const rowsThen = rowsBefore(change);
  const standing = new Map(now.names.map(({ name, address }) => [name, address]));
  const cells: CellBack[] = [];
  const theirs: string[] = [];
  const lost: string[] = [];
  // What somebody has put in elsewhere need not have moved these cells: a name of theirs goes back with its cell.
  const inPlace = new Set(
    isBroken && isAllInPlace(change, now) ? after.cells.map(({ address }) => address) : [],
  );
  const isStill = (address: string): boolean => inPlace.has(address) || layout.isStill(address);
  /** Cells whose names stay as they are, for their formulas do. */
  const staying = new Set<string>();
  for (const [index, { address, names }] of cellsOf(change).entries()) {
    const [was, wrote, is] = [before.cells[index], after.cells[index], now.cells[index]];
    if (was === undefined || wrote === undefined || is === undefined) continue;
    const isFollowed = names.some((name) => standing.get(name) !== undefined);
    const isPlaced = was.print !== undefined || isEmptied(was, wrote);
    const isOther = !isFollowed && isPlaced && lieOnOtherRows([address], rowsThen, now);
    const holdsWritten = isWritten(wrote, was, is, layout.mayHaveMoved && isFollowed);
    if (!isFollowed && ((isOther && !isBroken) || !isStill(address))) lost.push(address);
    // What was written a moment ago went elsewhere with its row.
    else if (isOther && isBroken && !isSameCell(wrote, is) && !isSameCell(wrote, was)) lost.push(address);
    else if (isSameCell(was, is)) continue;
    else if (!holdsWritten) theirs.push(is.address);
    else if (layout.mayCellsHaveMoved && isFormula(was.entry)) {
      // What it referred to is elsewhere by now.
      lost.push(is.address);
      staying.add(address);
    } else cells.push({ now: is, entry: was.entry, format: was.format });
  }
  const wantedNames = new Set(before.names.map(({ name }) => name));
  const written = new Set(after.names.flatMap(({ name, address }) => (staying.has(address) ? [] : [name])));
  const addNames: RecordedName[] = [];
  // What the change has left alone was taken away by somebody else.
  const isLeftAlone = (was: RecordedName): boolean => after.names.some((wrote) => isSameName(was, wrote));
  const missed = before.names.filter((was) => !standing.has(was.name) && !isLeftAlone(was));
  for (const missing of missed) {
    if (staying.has(missing.address)) continue;
    // The name that took its place leads to where its cell is now.
    const successor = after.names.find(({ address }) => address === missing.address);
    const moved = successor && standing.get(successor.name);
    const place = moved ?? (isStill(missing.address) ? missing.address : undefined);
    if (place === undefined) lost.push(missing.address);
    // What somebody had typed over our ratio stands elsewhere by now, or is something else.
    else if (moved === undefined && !isBroken && hasChanged(now, missing)) theirs.push(missing.address);
    else addNames.push({ ...missing, address: place });
  }
  const places = { haveRowsMoved: lieRulesOnOtherRows(change, rowsThen, now), isStill: layout.isStill };
  const rules = rulesBack(change, now, places, isBroken, lost);
  return {
    cells,
    rules,
    addNames,
    removeNames: now.names.flatMap(({ name }) => (written.has(name) && !wantedNames.has(name) ? [name] : [])),
    hideNames: now.names.flatMap(({ name, isVisible }) => (isVisible && wantedNames.has(name) ? [name] : [])),
    histories: historiesBack(change, now),
    theirs,
    lost,
    mayHaveMoved: layout.mayHaveMoved,
  };
}

/**
 * Each cell that was changed holds, at the address where it was written, the very thing that was written. A blank tells
 * nothing: any other cell may be blank.
 */
function isAllInPlace({ before, after }: SheetChange, now: MarksNow): boolean {
  return after.cells.every((wrote, index) => {
    const is = now.cells[index];
    const isChanged = !isSameCell(wrote, before.cells[index]);
    const isThere = wrote.entry !== '' && isSameCell(wrote, is);
    return is?.address === wrote.address && (!isChanged || isThere);
  });
}

/**
 * What was written, or a part of it: the number format goes before the value. Of a formula whose cells have moved only
 * the shape stays; `mayHaveMoved` where that may be so, and its name vouches for the cell.
 */
function isWritten(wrote: RecordedCell, was: RecordedCell, is: RecordedCell, mayHaveMoved: boolean): boolean {
  const isMoved =
    mayHaveMoved &&
    isFormula(wrote.entry) &&
    isFormula(is.entry) &&
    formulaShape(wrote.entry) === formulaShape(is.entry);
  const holdsEntry = isMoved || isSameCell({ entry: wrote.entry }, is) || isSameAsText(wrote, is);
  const formats = [wrote.format, was.format, entryFormat(wrote), entryFormat(was)];
  const holdsFormat = formats.some((format) => format !== undefined && isSameFormat(is.format, format));
  return holdsFormat && (holdsEntry || isSameCell({ entry: was.entry }, is));
}

/** What was written into a cell that somebody had just made one for text: Excel made a text of the number or formula. */
function isSameAsText({ entry }: RecordedCell, is: RecordedCell): boolean {
  if (is.format !== TEXT_FORMAT || typeof is.entry !== 'string') return false;
  const text = is.entry.replace(/^'/, '');
  if (typeof entry === 'number') return isSameCell({ entry }, { ...is, entry: numberOf(text) });
  return isFormula(entry) && isSameCell({ entry }, { ...is, entry: text });
}

/** Of a number as Excel writes it out, by whatever decimal mark it has. */
function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function isSameName(one: RecordedName, other: RecordedName): boolean {
  return one.name === other.name && one.address === other.address && one.comment === other.comment;
}

/** All histories with the sheet's as it was; undefined where they stand so, or are not told. */
function historiesBack(
  { sheetId, before: { days, items } }: SheetChange,
  { progress: { sheets }, history: known, sheetName }: MarksNow,
): readonly SheetHistory[] | undefined {
  if (days === undefined) return undefined;
  const isSame = JSON.stringify([days, items]) === JSON.stringify([known?.days ?? [], known?.items]);
  if (isSame) return undefined;
  const back = { ...known, id: sheetId, name: sheetName, days, items };
  return replaceEntry(sheets, known, days.length === 0 ? undefined : back);
}
