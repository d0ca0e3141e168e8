import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import type { CellAddress, CellContent } from '../cell-content';
import { isHiddenByMerge, type AreaLookup } from './area-lookup';
import { nameMaker, type OurName } from './ratio-name';
import { SUMMARY_LABEL } from './ratio-label';
import type { RatioPlace } from './ratio-places';
import type { CellEdit, NameEdit, RatioEdits } from './sheet-edits';

export interface RatioSheet {
  readonly snapshot: SheetSnapshot;
  readonly mergeOver: AreaLookup;
  /** Our names as they stand in the sheet. */
  readonly names: readonly OurName[];
  /** The number format of a cell, blank ones too. */
  readonly formatOf: (cell: CellAddress) => string;
}

/** A ratio that now stands in the sheet, or will once the edits are applied. */
export interface RatioInPlace {
  readonly cell: CellAddress;
  readonly value: number;
}

export interface DerivedRatios extends RatioEdits {
  /** The places that hold our ratio, changed or not. */
  readonly inPlace: readonly RatioInPlace[];
}

const PERCENT_FORMAT = '0.00%';

/**
 * What brings our ratios to the places that they belong in. Only blank cells and cells that still hold what we wrote
 * are ever written; a name whose cell was deleted or overwritten is forgotten.
 */
export function deriveRatios(sheet: RatioSheet, places: readonly RatioPlace[]): DerivedRatios {
  const cells: CellEdit[] = [];
  const addNames: NameEdit[] = [];
  const inPlace: RatioInPlace[] = [];
  const spent = new Set<OurName>();
  const make = nameMaker(sheet.names.map(({ name }) => name));
  for (const place of places) {
    const { cell, count, key } = place;
    const ours = ownNameOf(sheet, place, spent);
    if (count.total === 0 || (ours === undefined && !isFree(sheet, cell))) continue;
    if (place.label !== undefined) {
      const label = ownLabelAt(sheet, place.label);
      if (label !== undefined) spent.add(label);
      else if (!isFree(sheet, place.label)) continue;
      else {
        cells.push({ kind: 'label', cell: place.label, text: SUMMARY_LABEL });
        addNames.push({ name: make.label(), cell: place.label, comment: '' });
      }
    }
    const value = count.done / count.total;
    inPlace.push({ cell, value });
    if (ours !== undefined && isSameRecord(ours, place)) {
      spent.add(ours);
      continue;
    }
    const format = sheet.formatOf(cell).includes('%') ? {} : { format: PERCENT_FORMAT };
    if (!holdsNumber(cellAt(sheet.snapshot, cell.row, cell.column), value))
      cells.push({ kind: 'ratio', cell, value, ...format });
    addNames.push({ name: make.ratio(count.done, count.total), cell, comment: key });
  }
  const dropped = sheet.names.filter((name) => !spent.has(name));
  const written = new Set(inPlace.map(({ cell }) => `${cell.row},${cell.column}`));
  for (const { cell } of dropped.filter((name) => stillHolds(sheet, name))) {
    if (cell !== undefined && !written.has(`${cell.row},${cell.column}`)) cells.push({ kind: 'blank', cell });
  }
  return { cells, addNames, removeNames: dropped.map(({ name }) => name), inPlace };
}

/** The name by which the place's cell is ours: it points there, or its row was sorted and took its value along. */
function ownNameOf(sheet: RatioSheet, place: RatioPlace, spent: ReadonlySet<OurName>): OurName | undefined {
  const content = cellAt(sheet.snapshot, place.cell.row, place.cell.column);
  const ratios = sheet.names.filter((name) => name.kind === 'ratio' && !spent.has(name));
  const holds = ratios.filter(
    (name) => name.kind === 'ratio' && holdsNumber(content, name.done / name.total),
  );
  return (
    holds.find(({ cell }) => cell !== undefined && isSameCell(cell, place.cell)) ??
    holds.find((name) => name.kind === 'ratio' && name.key === place.key && !stillHolds(sheet, name))
  );
}

function ownLabelAt(sheet: RatioSheet, cell: CellAddress): OurName | undefined {
  return sheet.names.find(
    (name) =>
      name.kind === 'label' &&
      name.cell !== undefined &&
      isSameCell(name.cell, cell) &&
      stillHolds(sheet, name),
  );
}

function isSameRecord(name: OurName, { cell, count, key }: RatioPlace): boolean {
  return (
    name.kind === 'ratio' &&
    name.cell !== undefined &&
    isSameCell(name.cell, cell) &&
    name.done === count.done &&
    name.total === count.total &&
    // A program that drops comments leaves none to compare.
    (name.key === key || name.key === '')
  );
}

/** True where the name's cell still holds what we wrote there. */
export function stillHolds(sheet: Pick<RatioSheet, 'snapshot'>, name: OurName): boolean {
  if (name.cell === undefined) return false;
  const content = cellAt(sheet.snapshot, name.cell.row, name.cell.column);
  if (name.kind === 'ratio') return holdsNumber(content, name.done / name.total);
  return content.kind === 'text' && content.isFormula === undefined && content.text === SUMMARY_LABEL;
}

function isFree({ snapshot, mergeOver }: RatioSheet, cell: CellAddress): boolean {
  return cellAt(snapshot, cell.row, cell.column).kind === 'empty' && !isHiddenByMerge(mergeOver, cell);
}

/** A file keeps 15 digits of a number. */
function holdsNumber(content: CellContent, value: number): boolean {
  return (
    content.kind === 'number' && content.isFormula === undefined && Math.abs(content.value - value) < 1e-9
  );
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
