import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { localError } from '../../display/local-error';
import { booleanArgument, optionalBoolean, optionalText, textArgument } from '../arguments';
import { type CellsReference, cornerOf, namedAreas } from '../cells-reference';
import { ExcelError, invalidArgument, itemNotFound, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import {
  boundingArea,
  cellCount,
  columnCount,
  intersect,
  intersects,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from '../sheet/area-operations';
import { mapCells } from '../sheet/cell-access';
import { styleOf } from '../sheet/cell-style';
import { fullAddress, parseLocalAddress, splitAddress } from '../sheet/sheet-address';
import { usedArea } from '../sheet/used-area';
import { NULL_OBJECT, type WireObject } from '../wire-object';
import {
  cellFormula,
  cellValue,
  isUnreadable,
  shownTexts,
  valueType,
  writeCells,
  writeNumberFormats,
} from './cell-values';
import { clearCells } from './clear-cells';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { setColumnsHidden, setRowsHidden, visibilityOf } from './hidden-rows';
import { rangeFormatObject } from './range-format';
import { inside, RANGE_GEOMETRY } from './range-geometry';
import { selectCells } from './selection';
import { specialAreas } from './special-cells';
import { tablesObject } from './tables';

/** Above this many Excel fails to list merged areas. */
const MOST_MERGED_AREAS = 512;

/** `Excel.Range`: one rectangle of cells. */
export function rangeObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const { state, make } = runtime;
  const sheet = (): HostSheet => state.sheet(cells.sheetId);
  const area = (): CellArea => {
    const [only] = cells.areas;
    if (!only) throw new ExcelError('InvalidReference');
    return only;
  };
  const range = (other: CellArea): WireObject => make.range(runtime.cells(cells.sheetId, [other]));
  const areas = (others: readonly CellArea[]): WireObject | undefined =>
    others.length === 0 ? undefined : make.rangeAreas(runtime.cells(cells.sheetId, others));
  const table = <T>(read: () => T): T | null => (isUnreadable(area()) ? null : read());
  const localised = <T>(value: T): T | string => localError(value, state.options.errorLanguage);

  const geometry = Object.fromEntries(
    Object.entries(RANGE_GEOMETRY).map(([name, from]) => [
      name,
      (...args: readonly unknown[]) => range(from(area(), args)),
    ]),
  );
  const used = (valuesOnly: unknown): CellArea | undefined =>
    usedArea(sheet(), optionalBoolean(valuesOnly), area());
  const meeting = (other: unknown): CellArea | undefined =>
    intersect(area(), otherArea(cells.sheetId, other));
  const merged = (): CellArea[] => {
    state.undoStackClears += 1;
    const found = sheet().merges.filter((merge) =>
      intersects(area(), { ...merge, lastRow: merge.firstRow, lastColumn: merge.firstColumn }),
    );
    if (found.length > MOST_MERGED_AREAS) throw new ExcelError('GeneralException');
    return found;
  };
  const mergedAreas = (): WireObject | undefined => {
    const found = merged();
    const told = state.options.mergedAreas ?? 'whole';
    if (found.length === 0 || told === 'whole') return areas(found);
    return make.rangeAreas(
      runtime.cells(
        cells.sheetId,
        told === 'cornerOnly' ? found.map(cornerOf) : found,
        told === 'cornerAddress',
      ),
    );
  };

  return {
    typeName: 'Range',
    cells,
    properties: {
      Address: () => fullAddress(sheet(), namedAreas(cells, [area()])),
      AddressLocal: () => fullAddress(sheet(), namedAreas(cells, [area()])),
      RowIndex: () => area().firstRow - 1,
      ColumnIndex: () => area().firstColumn - 1,
      RowCount: () => rowCount(area()),
      ColumnCount: () => columnCount(area()),
      CellCount: () => cellCount(area()),
      IsEntireRow: () => isEntireRows(area()),
      IsEntireColumn: () => isEntireColumns(area()),
      Values: () => table(() => mapCells(sheet(), area(), (cell) => localised(cellValue(cell)))),
      Formulas: () => table(() => mapCells(sheet(), area(), cellFormula)),
      Text: () => table(() => shownTexts(runtime, sheet(), area()).map((line) => line.map(localised))),
      NumberFormat: () =>
        table(() => mapCells(sheet(), area(), (cell) => styleOf(state.workbook, cell?.style).numberFormat)),
      ValueTypes: () => table(() => mapCells(sheet(), area(), valueType)),
      RowHidden: () => visibilityOf(sheet().hiddenRows, area().firstRow, area().lastRow),
      ColumnHidden: () => visibilityOf(sheet().hiddenColumns, area().firstColumn, area().lastColumn),
      HasSpill: () => false,
    },
    setters: {
      Values: (value) => writeCells(runtime, sheet(), area(), value),
      Formulas: (value) => writeCells(runtime, sheet(), area(), value),
      NumberFormat: (value) => writeNumberFormats(runtime, sheet(), area(), value),
      RowHidden: (value) => setRowsHidden(runtime, sheet(), area(), booleanArgument(value)),
      ColumnHidden: (value) => setColumnsHidden(runtime, sheet(), area(), booleanArgument(value)),
    },
    navigations: {
      Worksheet: () => make.worksheet(cells.sheetId),
      Format: () => rangeFormatObject(runtime, cells),
      ConditionalFormats: () => conditionalFormatsObject(runtime, cells),
      DataValidation: () => dataValidationObject(runtime, cells),
    },
    objects: {
      ...geometry,
      GetBoundingRect: (other) => range(boundingArea(area(), otherArea(cells.sheetId, other))),
      GetIntersection: (other) => {
        const found = meeting(other);
        if (!found) throw itemNotFound();
        return range(found);
      },
      GetIntersectionOrNullObject: (other) => {
        const found = meeting(other);
        return found && range(found);
      },
      GetUsedRange: (valuesOnly) => {
        const found = used(valuesOnly);
        if (!found) throw itemNotFound();
        return range(found);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const found = used(valuesOnly);
        return found && range(found);
      },
      GetSpecialCells: (cellType, kinds) => {
        const found = areas(specialAreas(runtime, sheet(), [area()], cellType, kinds));
        if (!found) throw itemNotFound();
        return found;
      },
      GetSpecialCellsOrNullObject: (cellType, kinds) =>
        areas(specialAreas(runtime, sheet(), [area()], cellType, kinds)),
      GetMergedAreasOrNullObject: mergedAreas,
      GetTables: (fullyContained) =>
        tablesObject(runtime, { within: cells, fullyContained: optionalBoolean(fullyContained) }),
      Insert: (shift) => insertCells(runtime, cells, area(), textArgument(shift)),
    },
    methods: {
      Select: () => selectCells(runtime, sheet(), area()),
      Clear: (applyTo) => clearCells(runtime, sheet(), area(), optionalText(applyTo) ?? 'All'),
      Delete: (shift) => deleteCells(runtime, sheet(), area(), textArgument(shift)),
      Merge: (across) => {
        state.requireWritable(sheet());
        if (optionalBoolean(across)) throw new NotSupportedByHost('Range.merge(true)');
        sheet().merges = [...sheet().merges.filter((merge) => !intersects(merge, area())), inside(area())];
      },
      Unmerge: () => {
        state.requireWritable(sheet());
        sheet().merges = sheet().merges.filter((merge) => !intersects(merge, area()));
      },
      Calculate: () => undefined,
      _ValidateArraySize: () => undefined,
    },
  };
}

/** The cells of another range, or of an address on the same sheet. */
function otherArea(sheetId: string, other: unknown): CellArea {
  if (typeof other === 'string') {
    const area = parseLocalAddress(splitAddress(other).local);
    if (!area) throw invalidArgument();
    return area;
  }
  const cells = isWireObject(other) ? other.cells : undefined;
  const [area] = cells?.areas ?? [];
  if (!area || cells?.sheetId !== sheetId) throw invalidArgument();
  return area;
}

function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && value !== NULL_OBJECT;
}

function insertCells(
  runtime: HostRuntime,
  cells: CellsReference,
  area: CellArea,
  direction: string,
): WireObject {
  const sheet = runtime.state.sheet(cells.sheetId);
  runtime.state.requireWritable(sheet);
  if (direction === 'Down' && isEntireRows(area)) {
    runtime.state.shift({ sheetId: sheet.id, axis: 'row', at: area.firstRow, count: rowCount(area) });
    runtime.state.note({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      area,
      change: 'RowInserted',
      origin: 'addin',
    });
  } else if (direction === 'Right' && isEntireColumns(area)) {
    runtime.state.shift({
      sheetId: sheet.id,
      axis: 'column',
      at: area.firstColumn,
      count: columnCount(area),
    });
    runtime.state.note({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      area,
      change: 'ColumnInserted',
      origin: 'addin',
    });
  } else {
    throw new NotSupportedByHost('Range.insert() of anything but whole rows down or whole columns right');
  }
  return runtime.make.range(runtime.cells(sheet.id, [area]));
}

function deleteCells(runtime: HostRuntime, sheet: HostSheet, area: CellArea, direction: string): void {
  runtime.state.requireWritable(sheet);
  if (direction === 'Up' && isEntireRows(area)) {
    runtime.state.shift({ sheetId: sheet.id, axis: 'row', at: area.firstRow, count: -rowCount(area) });
    runtime.state.note({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      area,
      change: 'RowDeleted',
      origin: 'addin',
    });
  } else if (direction === 'Left' && isEntireColumns(area)) {
    runtime.state.shift({
      sheetId: sheet.id,
      axis: 'column',
      at: area.firstColumn,
      count: -columnCount(area),
    });
    runtime.state.note({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      area,
      change: 'ColumnDeleted',
      origin: 'addin',
    });
  } else {
    throw new NotSupportedByHost('Range.delete() of anything but whole rows up or whole columns left');
  }
}
