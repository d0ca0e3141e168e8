import { columnNumber, parseArea } from '../../src/domain/a1-notation';
import type { CellArea } from '../../src/domain/cell-area';
import { ensureCell } from '../../src/excel-host/protocol/sheet/cell-access';
import { patchStyle } from '../../src/excel-host/protocol/sheet/cell-style';
import { newSheet } from '../../src/excel-host/protocol/sheet/new-sheet';
import { addRuleFirst } from '../../src/excel-host/protocol/sheet/rule-order';
import type {
  HostCellStyle,
  HostConditionalFormat,
  HostSheet,
  HostValue,
  HostWorkbook,
} from '../../src/xlsx/host-workbook';

/** A cell in a drawing of a sheet; undefined leaves it out, { formula, result } is a formula with what Excel shows. */
export type DrawnCell = HostValue | undefined | { readonly formula: string; readonly result: HostValue };

export interface SheetDrawing {
  readonly name: string;
  /** Row by row from A1, or from `origin`. */
  readonly cells?: readonly (readonly DrawnCell[])[];
  /** "B8": where the first drawn cell stands. */
  readonly origin?: string;
  /** Formats by address: { "B2:B9": { numberFormat: "dd/mm/yyyy" } }. */
  readonly formats?: Readonly<Record<string, Partial<HostCellStyle>>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly kind?: HostSheet['kind'];
  readonly visibility?: HostSheet['visibility'];
  readonly isProtected?: boolean;
}

/** A workbook made by hand, its first sheet active. Ids count up: "{00000000-0001-0000-0000-000000000000}", "{00000000-0001-0000-0100-…" */
export function drawWorkbook(...drawings: readonly SheetDrawing[]): HostWorkbook {
  const workbook: HostWorkbook = {
    sheets: [],
    activeSheetId: sheetId(0),
    names: [],
    settings: new Map(),
    styles: [{ numberFormat: 'General' }],
    dateSystem: '1900',
    isStructureProtected: false,
    isReadOnly: false,
  };
  workbook.sheets = drawings.map((drawing, index) => drawSheet(workbook, drawing, index));
  return workbook;
}

function drawSheet(workbook: HostWorkbook, drawing: SheetDrawing, index: number): HostSheet {
  const sheet = newSheet(sheetId(index), drawing.name);
  sheet.kind = drawing.kind ?? 'worksheet';
  sheet.visibility = drawing.visibility ?? 'visible';
  sheet.isProtected = drawing.isProtected ?? false;
  const origin = areaOf(drawing.origin ?? 'A1');
  drawing.cells?.forEach((line, rowOffset) => {
    line.forEach((drawn, columnOffset) => {
      if (drawn === undefined) return;
      const cell = ensureCell(sheet, origin.firstRow + rowOffset, origin.firstColumn + columnOffset);
      if (typeof drawn === 'object' && 'formula' in drawn) {
        cell.formula = drawn.formula;
        cell.value = drawn.result;
      } else {
        cell.value = drawn;
      }
    });
  });
  for (const [address, format] of Object.entries(drawing.formats ?? {})) {
    const area = areaOf(address);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        patchStyle(workbook, sheet, row, column, (style) => Object.assign(style, format));
      }
    }
  }
  sheet.merges = (drawing.merges ?? []).map(areaOf);
  sheet.hiddenRows = new Set(drawing.hiddenRows);
  return sheet;
}

/** The id of the sheet drawn as number `index`, from 0. */
export function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).padStart(2, '0')}00-000000000000}`;
}

/** A rule of the user's own, the first to apply. */
export function drawRule(
  sheet: HostSheet,
  rule: Partial<HostConditionalFormat> & { readonly at: string },
): HostConditionalFormat {
  const { at, ...rest } = rule;
  const made: HostConditionalFormat = {
    id: `{USER-RULE-${sheet.conditionalFormats.length + 1}}`,
    type: 'custom',
    areas: at.split(',').map(areaOf),
    priority: 0,
    stopIfTrue: false,
    format: {},
    ...rest,
  };
  addRuleFirst(sheet, made);
  return made;
}

/** "B8:D9" as an area. */
export function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is not an address.`);
  return area;
}

/** What a cell of the model holds, "B8": its formula or its value, undefined where there is no cell. */
export function heldAt(sheet: HostSheet, address: string): HostValue | undefined {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`"${address}" is not a cell.`);
  const cell = sheet.rows.get(Number(match[2]))?.get(columnNumber(match[1] ?? ''));
  return cell?.formula ?? cell?.value;
}
