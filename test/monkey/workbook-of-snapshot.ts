import { formatAddress, formatArea } from '../../src/domain/a1-notation';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';
import type { CellContent } from '../../src/domain/cell-content';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { type DrawnCell, drawWorkbook } from '../support/host-workbook-builder';

/** The workbook of which a hand-written sheet is the reading, with a sheet of notes beside it. */
export function workbookOfSnapshot(snapshot: SheetSnapshot): HostWorkbook {
  const formats: Record<string, { numberFormat: string }> = {};
  const cells = snapshot.rows.map((row, rowAt) =>
    row.map((content, columnAt): DrawnCell => {
      if (content.kind === 'number' && content.format !== 'General')
        formats[formatAddress({ row: rowAt + 1, column: columnAt + 1 })] = { numberFormat: content.format };
      return drawn(content);
    }),
  );
  const merges = (snapshot.merges ?? []).map(formatArea);
  return drawWorkbook(
    { name: snapshot.sheetName, cells, formats, merges },
    { name: 'Ghi chú', cells: [['Việc riêng']] },
  );
}

function drawn(content: CellContent): DrawnCell {
  switch (content.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.code };
  }
}
