import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { LAST_COLUMN, LAST_ROW } from '../sheet/area-operations';
import type { WireObject } from '../wire-object';

/** `worksheet.freezePanes`: the rows and columns that stay in view. */
export function freezePanesObject(runtime: HostRuntime, sheet: HostSheet): WireObject {
  const location = (): WireObject | undefined => {
    if (!sheet.frozen) return undefined;
    const { rows, columns } = sheet.frozen;
    const area: CellArea = {
      firstRow: 1,
      firstColumn: 1,
      lastRow: rows === 0 ? LAST_ROW : rows,
      lastColumn: columns === 0 ? LAST_COLUMN : columns,
    };
    return runtime.make.range(runtime.cells(sheet.id, [area]));
  };
  return {
    typeName: 'WorksheetFreezePanes',
    objects: {
      GetLocation: () => {
        const object = location();
        if (!object) throw itemNotFound();
        return object;
      },
      GetLocationOrNullObject: location,
    },
  };
}
