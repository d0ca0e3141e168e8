import { formatAddress } from '../../src/domain/a1-notation';
import { formulaShape } from '../../src/domain/edits/formula-text';
import { isMarked } from '../../src/domain/edits/highlights/marker';
import { SUMMARY_LABEL } from '../../src/domain/edits/ratios/ratio-label';
import { isOurName, type OurName, readOurName } from '../../src/domain/edits/ratios/ratio-name';
import { fingerprint } from '../../src/domain/text/fingerprint';
import type { HostCell, HostCellStyle, HostWorkbook } from '../../src/xlsx/host-workbook';
import { compareWorkbooks } from '../support/compare-workbooks';
import { isSameStray, isStray } from './stray';

/**
 * Every way in which a workbook differs from its twin, in which the add-in never did anything, apart from what is ours
 * to put there: highlights, hidden names, settings, and in cells that are blank in the twin what our names vouch for.
 */
export function harmTo(twin: HostWorkbook, workbook: HostWorkbook): string[] {
  const [theirs, here] = [peoplesPart(twin), peoplesPart(workbook)];
  for (const sheet of here.sheets) {
    const other = theirs.sheets.find(({ id }) => id === sheet.id);
    const vouched = ourCells(workbook, sheet.id);
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        const twinCell = other?.rows.get(row)?.get(column);
        // What a formula comes to may hang on a ratio of ours: what they typed is the formula.
        if (cell.formula !== undefined && twinCell?.formula === cell.formula) cell.value = twinCell.value;
        const isOurs = vouched.has(formatAddress({ row, column }));
        const isAsStray = twinCell !== undefined && isStray(twinCell) && isSameStray(twinCell, cell);
        if (!isFree(twinCell) || !(isBlank(cell) || isOurs || isAsStray)) continue;
        if (isOnlyShownOtherwise(here.styles[cell.style], theirs.styles[twinCell?.style ?? 0])) {
          cells.delete(column);
          other?.rows.get(row)?.delete(column);
        } else {
          cells.set(column, { value: '', style: cell.style });
          other?.rows.get(row)?.set(column, { value: '', style: twinCell?.style ?? 0 });
        }
      }
    }
    for (const [row, cells] of other?.rows ?? []) {
      for (const [column, cell] of cells) {
        if (!isFree(cell)) continue;
        const held = sheet.rows.get(row)?.get(column);
        const isAlike = isOnlyShownOtherwise(here.styles[0], theirs.styles[cell.style]);
        if (held === undefined && isAlike) cells.delete(column);
        else cells.set(column, { value: '', style: cell.style });
      }
    }
  }
  return differences(theirs, here).map((line) => line.replace(' ≠ ', ' became '));
}

/** How a blank cell would show a number is ours to say once a ratio has stood there; its other looks are not. */
function isOnlyShownOtherwise(style: HostCellStyle | undefined, own: HostCellStyle | undefined): boolean {
  const looks = ({ numberFormat: _, ...rest }: HostCellStyle): string =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return style === undefined || own === undefined || looks(style) === looks(own);
}

/** Every way in which two workbooks differ, each in a short line. */
export function differences(before: HostWorkbook, after: HostWorkbook): string[] {
  return compareWorkbooks(before, after).map((line) =>
    line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line,
  );
}

const LONGEST_LINE = 160;

/** A copy in which nothing of ours stands: no highlights, names, settings, and no ratio that a name vouches for. */
export function withoutOurs(workbook: HostWorkbook): HostWorkbook {
  const copy = peoplesPart(workbook);
  for (const sheet of copy.sheets) {
    const vouched = ourCells(workbook, sheet.id);
    for (const [row, cells] of sheet.rows)
      for (const [column, cell] of cells)
        if (vouched.has(formatAddress({ row, column }))) cells.set(column, { value: '', style: cell.style });
  }
  return copy;
}

/** A copy without what is ours beside the cells. */
export function peoplesPart(workbook: HostWorkbook): HostWorkbook {
  const copy = structuredClone(workbook);
  for (const key of copy.settings.keys()) if (key.startsWith('tienDo.')) copy.settings.delete(key);
  copy.names = copy.names.filter(({ name }) => !isOurName(name));
  for (const sheet of copy.sheets) {
    sheet.conditionalFormats = [...sheet.conditionalFormats]
      .filter(({ formula }) => !isMarked(formula))
      .sort((a, b) => a.priority - b.priority)
      .map((rule, priority) => ({ ...rule, priority }));
  }
  return copy;
}

/** The cells of a sheet that hold what a hidden name of ours says that we wrote there. */
export function ourCells(workbook: HostWorkbook, sheetId: string): ReadonlySet<string> {
  return new Set(vouchingNames(workbook, sheetId).flatMap(({ cell }) => (cell ? [formatAddress(cell)] : [])));
}

/** The names of ours whose cells hold what the names say that we wrote there. */
export function vouchingNames(workbook: HostWorkbook, sheetId: string): readonly OurName[] {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  return ourNames(workbook, sheetId).filter((name) => {
    const cell = name.cell && sheet?.rows.get(name.cell.row)?.get(name.cell.column);
    return cell !== undefined && holds(cell, name);
  });
}

export function ourNames(workbook: HostWorkbook, sheetId: string): readonly OurName[] {
  return workbook.names
    .filter((name) => name.sheetId === sheetId)
    .flatMap(({ name, formula, comment = '' }) => readOurName({ name, formula, comment }) ?? []);
}

function holds(cell: HostCell, name: OurName): boolean {
  switch (name.kind) {
    case 'ratio':
      return (
        typeof cell.value === 'number' &&
        cell.formula === undefined &&
        Math.abs(cell.value - name.done / name.total) < 1e-9
      );
    case 'formula':
      return cell.formula !== undefined && fingerprint(formulaShape(cell.formula)) === name.shape;
    case 'label':
      return cell.value === SUMMARY_LABEL && cell.formula === undefined;
  }
}

/** No word of theirs stands there. */
export function isFree(twinCell: HostCell | undefined): boolean {
  return isBlank(twinCell) || isStray(twinCell);
}

export function isBlank(cell: HostCell | undefined): boolean {
  return cell === undefined || (cell.value === '' && cell.formula === undefined);
}
