import type { HostSheet, HostTable } from '../../../xlsx/host-workbook';
import { numberArgument, textArgument } from '../arguments';
import type { CellsReference } from '../cells-reference';
import { itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { intersect, sameArea } from '../sheet/area-operations';
import type { WireObject } from '../wire-object';

interface Scope {
  readonly onSheet?: string;
  readonly within?: CellsReference;
  readonly fullyContained?: boolean;
}

/** `workbook.tables`, `worksheet.tables` or `range.getTables()`; to read only. A key is a table's name or its id. */
export function tablesObject(runtime: HostRuntime, scope: Scope): WireObject {
  const found = (): { sheet: HostSheet; table: HostTable }[] =>
    runtime.state.workbook.sheets.flatMap((sheet) =>
      sheet.tables.filter((table) => isInScope(sheet, table, scope)).map((table) => ({ sheet, table })),
    );
  const object = (entry: { sheet: HostSheet; table: HostTable } | undefined): WireObject => {
    if (!entry) throw itemNotFound();
    return tableObject(runtime, entry.sheet, entry.table);
  };
  const find = (key: unknown): { sheet: HostSheet; table: HostTable } | undefined => {
    const text = textArgument(key);
    return found().find(({ table }) => table.id === text || table.name.toLowerCase() === text.toLowerCase());
  };
  return {
    typeName: 'TableCollection',
    properties: { Count: () => found().length },
    items: () => found().map(object),
    item: (key) => object(find(key)),
    objects: {
      GetFirst: () => object(found()[0]),
      GetItemAt: (index) => object(found()[numberArgument(index)]),
      GetItemOrNullObject: (key) => {
        const entry = find(key);
        return entry && object(entry);
      },
    },
    methods: { GetCount: () => found().length },
  };
}

function isInScope(sheet: HostSheet, table: HostTable, { onSheet, within, fullyContained }: Scope): boolean {
  if (onSheet !== undefined) return sheet.id === onSheet;
  if (!within) return true;
  if (sheet.id !== within.sheetId) return false;
  return within.areas.some((area) => {
    const part = intersect(area, table.area);
    return part !== undefined && (fullyContained !== true || sameArea(part, table.area));
  });
}

function tableObject(runtime: HostRuntime, sheet: HostSheet, table: HostTable): WireObject {
  const range = (): WireObject => runtime.make.range(runtime.cells(sheet.id, [table.area]));
  return {
    typeName: 'Table',
    identity: { key: 'Id', value: table.id },
    properties: { Id: () => table.id, Name: () => table.name },
    navigations: { Worksheet: () => runtime.make.worksheet(sheet.id) },
    objects: { GetRange: range },
  };
}
