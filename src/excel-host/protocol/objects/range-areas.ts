import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { numberArgument, optionalBoolean, optionalText } from '../arguments';
import { type CellsReference, namedAreas } from '../cells-reference';
import { ExcelError, invalidArgument, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { cellCount, intersect, isEntireColumns, isEntireRows } from '../sheet/area-operations';
import { fullAddress, LONGEST_ADDRESS } from '../sheet/sheet-address';
import { usedArea } from '../sheet/used-area';
import type { WireObject } from '../wire-object';
import { clearCells } from './clear-cells';
import { conditionalFormatsObject } from './conditional-formats';
import { rangeFormatObject } from './range-format';
import { RANGE_GEOMETRY } from './range-geometry';
import { specialAreas } from './special-cells';

/** `Excel.RangeAreas`: several rectangles of one sheet, in the order they were named. */
export function rangeAreasObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const { state, make } = runtime;
  const sheet = (): HostSheet => state.sheet(cells.sheetId);
  const live = (): readonly CellArea[] => {
    if (cells.areas.length === 0) throw new ExcelError('InvalidReference');
    return cells.areas;
  };
  const some = (areas: readonly CellArea[]): WireObject | undefined =>
    areas.length === 0 ? undefined : make.rangeAreas(runtime.cells(cells.sheetId, areas));
  const required = (areas: readonly CellArea[]): WireObject => {
    const object = some(areas);
    if (!object) throw itemNotFound();
    return object;
  };
  const each = (
    name: 'GetEntireRow' | 'GetEntireColumn' | 'GetOffsetRange',
    args: readonly unknown[],
  ): WireObject => required(live().flatMap((area) => RANGE_GEOMETRY[name]?.(area, args) ?? []));
  const used = (valuesOnly: unknown): CellArea[] =>
    live().flatMap((area) => usedArea(sheet(), optionalBoolean(valuesOnly), area) ?? []);
  const meeting = (other: unknown): CellArea[] => {
    const others = areasOf(other, cells.sheetId);
    return live().flatMap((area) => others.flatMap((theirs) => intersect(area, theirs) ?? []));
  };
  const address = (): string => fullAddress(sheet(), namedAreas(cells, live())).slice(0, LONGEST_ADDRESS);
  return {
    typeName: 'RangeAreas',
    cells,
    properties: {
      Address: address,
      AddressLocal: address,
      AreaCount: () => live().length,
      CellCount: () => live().reduce((sum, area) => sum + cellCount(area), 0),
      IsEntireRow: () => live().every(isEntireRows),
      IsEntireColumn: () => live().every(isEntireColumns),
    },
    navigations: {
      Areas: () => areaCollection(runtime, cells, live),
      Worksheet: () => make.worksheet(cells.sheetId),
      Format: () => rangeFormatObject(runtime, cells),
      ConditionalFormats: () => conditionalFormatsObject(runtime, cells),
    },
    objects: {
      GetEntireRow: () => each('GetEntireRow', []),
      GetEntireColumn: () => each('GetEntireColumn', []),
      GetOffsetRangeAreas: (...args) => each('GetOffsetRange', args),
      GetIntersection: (other) => required(meeting(other)),
      GetIntersectionOrNullObject: (other) => some(meeting(other)),
      GetUsedRangeAreas: (valuesOnly) => required(used(valuesOnly)),
      GetUsedRangeAreasOrNullObject: (valuesOnly) => some(used(valuesOnly)),
      GetSpecialCells: (cellType, kinds) => required(specialAreas(runtime, sheet(), live(), cellType, kinds)),
      GetSpecialCellsOrNullObject: (cellType, kinds) =>
        some(specialAreas(runtime, sheet(), live(), cellType, kinds)),
    },
    methods: {
      Clear: (applyTo) => {
        for (const area of live()) clearCells(runtime, sheet(), area, optionalText(applyTo) ?? 'All');
      },
      Calculate: () => undefined,
    },
  };
}

function areaCollection(
  runtime: HostRuntime,
  cells: CellsReference,
  live: () => readonly CellArea[],
): WireObject {
  const range = (area: CellArea): WireObject =>
    runtime.make.range(runtime.cells(cells.sheetId, [area], cells.isNamedByCorner));
  return {
    typeName: 'RangeCollection',
    items: () => live().map(range),
    objects: {
      GetItemAt: (index) => {
        const area = live()[numberArgument(index)];
        if (!area) throw itemNotFound();
        return range(area);
      },
    },
    methods: { GetCount: () => live().length },
  };
}

function areasOf(other: unknown, sheetId: string): readonly CellArea[] {
  const cells =
    typeof other === 'object' && other !== null && 'cells' in other ? (other as WireObject).cells : undefined;
  if (!cells || cells.sheetId !== sheetId) throw invalidArgument();
  return cells.areas;
}
