import type { HostSheet } from '../../../xlsx/host-workbook';
import { itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';
import { visibilityOf } from './hidden-rows';

/** `worksheet.autoFilter`. Rows hidden inside its area count as filtered: the model does not hold the criteria. */
export function autoFilterObject(runtime: HostRuntime, sheet: HostSheet): WireObject {
  const range = (): WireObject | undefined =>
    sheet.autoFilter && runtime.make.range(runtime.cells(sheet.id, [sheet.autoFilter]));
  return {
    typeName: 'AutoFilter',
    properties: {
      Enabled: () => sheet.autoFilter !== undefined,
      IsDataFiltered: () => {
        const area = sheet.autoFilter;
        return (
          area !== undefined && visibilityOf(sheet.hiddenRows, area.firstRow + 1, area.lastRow) !== false
        );
      },
    },
    objects: {
      GetRange: () => {
        const object = range();
        if (!object) throw itemNotFound();
        return object;
      },
      GetRangeOrNullObject: range,
    },
  };
}
