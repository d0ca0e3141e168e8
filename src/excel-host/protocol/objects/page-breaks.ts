import { parseArea } from '../../../domain/a1-notation';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { DEFAULT_PAGE } from '../../../xlsx/reading/read-page';
import { textArgument } from '../arguments';
import { invalidArgument } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { WireObject } from '../wire-object';

/** `worksheet.horizontalPageBreaks`: a new page begins before the row of the cell that is given. */
export function pageBreaksObject(runtime: HostRuntime, sheet: HostSheet): WireObject {
  const rows = (): readonly number[] => sheet.page?.breaksBefore ?? [];
  const object = (row: number): WireObject => ({
    typeName: 'PageBreak',
    properties: { RowIndex: () => row - 1 },
  });
  return {
    typeName: 'PageBreakCollection',
    items: () => rows().map(object),
    objects: {
      Add: (cell) => {
        runtime.state.requireWritable(sheet);
        const row = parseArea(textArgument(cell))?.firstRow;
        if (row === undefined || row === 1) throw invalidArgument();
        const breaksBefore = [...new Set([...rows(), row])].sort((a, b) => a - b);
        sheet.page = { ...structuredClone(sheet.page ?? DEFAULT_PAGE), breaksBefore };
        return object(row);
      },
    },
    methods: {
      GetCount: () => rows().length,
      RemovePageBreaks: () => {
        runtime.state.requireWritable(sheet);
        delete sheet.page?.breaksBefore;
      },
    },
  };
}
