import { cellAt, formulaAt, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { type AreaLookup, isHiddenByMerge } from '../../area-lookup';
import { type CellAddress, type CellContent, isSameAddress } from '../../cell-content';
import { groupBy } from '../../group-by';
import { fingerprint } from '../../text/fingerprint';
import { formulaShape, isSameFormula } from '../formula-text';
import type { CellEdit, NameEdit, RatioEdits } from '../sheet-edits';
import type { AsNumberReason, RatioFormula } from './ratio-formula';
import { SUMMARY_LABEL } from './ratio-label';
import { nameMaker, type OurName } from './ratio-name';
import type { RatioPlace } from './ratio-places';

/** A place, and what to write there where it is to be a formula. */
export type WantedRatio = RatioPlace & { readonly live?: RatioFormula };

export interface RatioSheet {
  readonly snapshot: SheetSnapshot;
  readonly mergeOver: AreaLookup;
  /** Our names as they stand in the sheet. */
  readonly names: readonly OurName[];
  /** Where ratios of ours stand that people have moved away from their names. */
  readonly moved?: readonly CellAddress[];
  /** The number format of a cell, blank ones too. */
  readonly formatOf: (cell: CellAddress) => string;
}

/** A ratio that now stands in the sheet, or will once the edits are applied. */
export interface RatioInPlace {
  readonly cell: CellAddress;
  readonly value: number;
  /** Why it is a number although formulas are wanted. */
  readonly asNumber?: AsNumberReason;
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
export function deriveRatios(sheet: RatioSheet, places: readonly WantedRatio[]): DerivedRatios {
  const cells: CellEdit[] = [];
  const addNames: NameEdit[] = [];
  const inPlace: RatioInPlace[] = [];
  // What a merge hides cannot be taken away: as long as its name stands, it is known to be ours.
  const spent = new Set(sheet.names.filter((name) => isHidden(sheet, name) && stillHolds(sheet, name)));
  const make = nameMaker(sheet.names.map(({ name }) => name));
  const alike = groupBy(places, ({ key }) => key);
  for (const place of places) {
    const { cell, count, key } = place;
    const ours = ownNameOf(sheet, place, spent, alike.get(key)?.length === 1);
    if (count.total === 0 || isHiddenByMerge(sheet.mergeOver, cell)) continue;
    const label = place.label && ownLabelAt(sheet, place.label);
    // The line stays where somebody has mended the number beside our label.
    if (label !== undefined) spent.add(label);
    if (ours === undefined && !isFree(sheet, cell) && !isOldLabel(sheet, cell, places)) continue;
    if (place.label !== undefined && label === undefined) {
      if (!isFree(sheet, place.label)) continue;
      cells.push({ kind: 'label', cell: place.label, text: SUMMARY_LABEL });
      addNames.push({ name: make.label(), cell: place.label, comment: '' });
    }
    const value = count.done / count.total;
    const formula = place.live?.kind === 'formula' ? place.live.formula : undefined;
    inPlace.push({
      cell,
      value,
      ...(place.live?.kind === 'asNumber' ? { asNumber: place.live.reason } : {}),
    });
    if (ours !== undefined && isSameRecord(sheet, ours, place)) {
      spent.add(ours);
      continue;
    }
    const format = isPercent(sheet, cell) ? {} : { format: PERCENT_FORMAT };
    if (formula !== undefined) {
      if (!holdsFormula(sheet, cell, formula, value))
        cells.push({ kind: 'ratio', cell, value, formula, ...format });
      addNames.push({ name: make.formula(shapeOf(formula)), cell, comment: key });
      continue;
    }
    if (!holdsNumber(cellAt(sheet.snapshot, cell.row, cell.column), value))
      cells.push({ kind: 'ratio', cell, value, ...format });
    addNames.push({ name: make.ratio(count.done, count.total), cell, comment: key });
  }
  const dropped = sheet.names.filter((name) => !spent.has(name));
  const written = new Set(inPlace.map(({ cell }) => `${cell.row},${cell.column}`));
  const left = dropped.flatMap((name) => (stillHolds(sheet, name) ? (name.cell ?? []) : []));
  for (const cell of [...left, ...(sheet.moved ?? [])])
    if (!written.has(`${cell.row},${cell.column}`)) cells.push({ kind: 'blank', cell });
  return { cells, addNames, removeNames: dropped.map(({ name }) => name), inPlace };
}

function isPercent({ formatOf }: Pick<RatioSheet, 'formatOf'>, cell: CellAddress): boolean {
  return formatOf(cell).includes('%');
}

function isHidden({ mergeOver }: RatioSheet, { cell }: OurName): boolean {
  return cell !== undefined && isHiddenByMerge(mergeOver, cell);
}

/**
 * The name by which the place's cell is ours: it points there, or its row was sorted and took its ratio along, and the
 * number format with it. Of several places that are called alike nobody knows which one that was. Where the name's own
 * cell has been taken out, the ratio went with it, and the same number elsewhere is somebody's own.
 */
function ownNameOf(
  sheet: RatioSheet,
  place: RatioPlace,
  spent: ReadonlySet<OurName>,
  isOnlyOne: boolean,
): OurName | undefined {
  const holds = sheet.names.filter(
    (name) => name.kind !== 'label' && !spent.has(name) && isOursAt(sheet, name, place.cell),
  );
  return (
    holds.find(({ cell }) => cell !== undefined && isSameAddress(cell, place.cell)) ??
    holds.find(
      (name) =>
        isOnlyOne &&
        name.kind !== 'label' &&
        name.key === place.key &&
        name.cell !== undefined &&
        !stillHolds(sheet, name) &&
        isPercent(sheet, place.cell),
    )
  );
}

function ownLabelAt(sheet: RatioSheet, cell: CellAddress): OurName | undefined {
  return sheet.names.find(
    (name) =>
      name.kind === 'label' &&
      name.cell !== undefined &&
      isSameAddress(name.cell, cell) &&
      stillHolds(sheet, name),
  );
}

/** True where a label of ours stands that no line has any more: it goes in this run. */
function isOldLabel(sheet: RatioSheet, cell: CellAddress, places: readonly RatioPlace[]): boolean {
  const isWanted = places.some(({ label }) => label !== undefined && isSameAddress(label, cell));
  return !isWanted && ownLabelAt(sheet, cell) !== undefined;
}

function isSameRecord(sheet: RatioSheet, name: OurName, { cell, count, key, live }: WantedRatio): boolean {
  if (name.cell === undefined || !isSameAddress(name.cell, cell) || name.kind === 'label') return false;
  // A program that drops comments leaves none to compare.
  if (name.key !== key && name.key !== '') return false;
  if (live?.kind === 'formula')
    return name.kind === 'formula' && holdsFormula(sheet, cell, live.formula, count.done / count.total);
  return name.kind === 'ratio' && name.done === count.done && name.total === count.total;
}

/** True where the name's cell still holds what we wrote there. */
export function stillHolds(sheet: Pick<RatioSheet, 'snapshot'>, name: OurName): boolean {
  return name.cell !== undefined && isOursAt(sheet, name, name.cell);
}

/** True where the cell holds what we wrote when we made the name. */
function isOursAt({ snapshot }: Pick<RatioSheet, 'snapshot'>, name: OurName, cell: CellAddress): boolean {
  const content = cellAt(snapshot, cell.row, cell.column);
  switch (name.kind) {
    case 'ratio':
      return holdsNumber(content, name.done / name.total);
    case 'formula': {
      const formula = formulaAt(snapshot, cell);
      return formula !== undefined && shapeOf(formula) === name.shape;
    }
    case 'label':
      return content.kind === 'text' && content.isFormula === undefined && content.text === SUMMARY_LABEL;
  }
}

function shapeOf(formula: string): string {
  return fingerprint(formulaShape(formula));
}

/** A formula that shows another number was not worked out again, as where the user calculates by hand. */
function holdsFormula(sheet: RatioSheet, cell: CellAddress, formula: string, value: number): boolean {
  const held = formulaAt(sheet.snapshot, cell);
  const content = cellAt(sheet.snapshot, cell.row, cell.column);
  const showsIt = content.kind === 'number' && Math.abs(content.value - value) < 1e-9;
  return held !== undefined && showsIt && isSameFormula(held, formula);
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
