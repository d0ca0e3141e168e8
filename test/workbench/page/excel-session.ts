import type { CellArea } from '../../../src/domain/cell-area';
import type { CellAddress } from '../../../src/domain/cell-content';
import type { HostSheet, HostWorkbook } from '../../excel-host/workbook/host-workbook';
import type { LoadedXlsx } from '../../excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../excel-host/xlsx/save-workbook';
import type { TypingContext } from './edit/parse-typed';
import type { GridModel } from './grid/grid-model';
import { sheetModel } from './grid/sheet-model';

export interface SessionEvents {
  onBatch(requestBytes: number, responseBytes: number): void;
  onRefusal(code: string, message: string): void;
  onSelection(area: CellArea): void;
  onActiveSheet(): void;
}

export class ExcelSession {
  readonly workbook: HostWorkbook;
  hasChanged = false;
  private model: GridModel | undefined;

  constructor(
    private readonly loaded: LoadedXlsx,
    readonly name: string,
    private readonly events: SessionEvents,
  ) {
    this.workbook = loaded.workbook;
  }

  get sheet(): HostSheet {
    return this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId)!;
  }

  get visibleSheets(): HostSheet[] {
    return this.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  }

  gridModel(zoom: number): GridModel {
    return (this.model = sheetModel(
      this.workbook,
      this.sheet,
      {
        text: (cell) => (typeof cell.value === 'object' ? cell.value.error : String(cell.value)),
        lit: () => undefined,
      },
      zoom,
    ));
  }

  activate(id: string): void {
    this.workbook.activeSheetId = id;
    this.model = undefined;
    this.events.onActiveSheet();
  }

  select(area: CellArea): void {
    this.sheet.selection = area;
  }

  setEditing(_isEditing: boolean): void {}

  typingContext(cell: CellAddress): TypingContext {
    const style = this.sheet.rows.get(cell.row)?.get(cell.column)?.style ?? 0;
    return {
      numberFormat: this.workbook.styles[style]?.numberFormat ?? 'General',
      dateSystem: this.workbook.dateSystem,
      currentYear: new Date().getFullYear(),
    };
  }

  type(_cell: CellAddress, _value: string | number | boolean, _numberFormat: string | undefined): void {}

  clear(_area: CellArea): void {}

  save(): Uint8Array {
    return saveWorkbook(this.loaded);
  }

  openPane(_place: HTMLElement, _locale: string, _title: string): void {}

  closePane(): void {}

  async runRibbonFunction(
    _page: string,
    _controlId: string,
    _functionName: string,
    _locale: string,
  ): Promise<void> {}

  close(): void {}
}
