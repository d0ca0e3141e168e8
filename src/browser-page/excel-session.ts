import { formatArea } from '../domain/a1-notation';
import type { CellArea } from '../domain/cell-area';
import type { CellAddress } from '../domain/cell-content';
import { displayText } from '../excel-host/display/display-text';
import { evaluateInHost } from '../excel-host/display/evaluate-in-host';
import { litFormats, shownFormat } from '../excel-host/display/lit-formats';
import { type BatchReport, ExcelHost } from '../excel-host/protocol/excel-host';
import type { ExcelHostOptions } from '../excel-host/protocol/host-options';
import type { ObservedAction } from '../excel-host/protocol/run-batch';
import { storedCells } from '../excel-host/protocol/sheet/cell-access';
import { patchStyle, styleAt } from '../excel-host/protocol/sheet/cell-style';
import type { LoadedXlsx } from '../excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../excel-host/xlsx/save-workbook';
import { today } from '../today';
import type { HostSheet, HostWorkbook } from '../xlsx/host-workbook';
import type { TypingContext } from './edit/parse-typed';
import type { GridModel } from './grid/grid-model';
import { sheetModel } from './grid/sheet-model';

/** Numbers and dates are written as in Viet Nam, in whichever language Excel's own windows speak. */
const DATA_LOCALE = 'vi-VN';

export interface SessionEvents {
  /** @param hasWritten the batch changed something in the workbook. */
  onBatch(report: BatchReport, hasWritten: boolean): void;
  /** The add-in asked for something that this Excel does not play. */
  onUnsupported(member: string): void;
  /** Cells, rules, settings, the selection or the active sheet may have changed. */
  onChange(): void;
}

/** An open workbook and the Excel around it. */
export class ExcelSession {
  readonly workbook: HostWorkbook;
  readonly host: ExcelHost;
  /** How often something was written since the workbook was opened, and how often when it was last saved. */
  private changes = 0;
  private savedChanges = 0;
  private revision = 0;
  /** Something besides reading happened since the grid was last told. */
  private isTouched = false;
  private drawn: { readonly key: string; readonly model: GridModel } | undefined;
  private readonly options: { -readonly [K in keyof ExcelHostOptions]: ExcelHostOptions[K] };

  constructor(
    private readonly loaded: LoadedXlsx,
    readonly name: string,
    events: SessionEvents,
    /** Which Excel is played; where not given, one that hides nothing. */
    profile: ExcelHostOptions = {},
  ) {
    this.workbook = loaded.workbook;
    this.options = {
      ...profile,
      dataLocale: DATA_LOCALE,
      workbookName: name,
      evaluate: evaluateInHost,
      displayText: (value, style, { dateSystem }) =>
        displayText({ value, style: 0 }, style, dateSystem, DATA_LOCALE),
    };
    this.host = new ExcelHost(this.workbook, this.options);
    let unsupported = 0;
    let hasWritten = false;
    this.host.onBatch((report) => {
      events.onBatch(report, hasWritten);
      hasWritten = false;
      for (; unsupported < this.host.unsupported.length; unsupported++) {
        events.onUnsupported(this.host.unsupported[unsupported] ?? '');
      }
    });
    this.host.onAction((action) => {
      if (writes(action)) {
        this.changes += 1;
        hasWritten = true;
      }
      if (action.kind === 'set' || action.kind === 'call') this.isTouched = true;
    });
    this.host.onWorkbookChanged(() => {
      if (!this.isTouched) return;
      this.isTouched = false;
      this.revision += 1;
      events.onChange();
    });
  }

  /** The language of Excel's windows, for the pages of the add-in that are opened from now on. */
  set uiLocale(locale: string) {
    this.options.uiLocale = locale;
  }

  /** Something was written since the workbook was opened or last saved. */
  get hasChanged(): boolean {
    return this.changes !== this.savedChanges;
  }

  get sheet(): HostSheet {
    const active = this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId);
    const sheet = active ?? this.workbook.sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  get visibleSheets(): readonly HostSheet[] {
    return this.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  }

  /** The active sheet for the grid; the same object until something changes. */
  gridModel(zoom: number): GridModel {
    const { sheet, workbook } = this;
    const key = [sheet.id, this.revision, zoom].join();
    if (this.drawn?.key !== key) {
      const day = today();
      const model = sheetModel(
        workbook,
        sheet,
        {
          text: (cell, style) => displayText(cell, style, workbook.dateSystem, DATA_LOCALE),
          lit: (row, column) => {
            const rules = litFormats(workbook, sheet, { row, column }, day);
            return rules.length === 0 ? undefined : shownFormat(rules);
          },
        },
        zoom,
      );
      this.drawn = { key, model };
    }
    return this.drawn.model;
  }

  activate(sheetId: string): void {
    this.isTouched = true;
    this.host.user.activateSheet(sheetId);
  }

  select(area: CellArea): void {
    if (formatArea(area) === formatArea(this.sheet.selection)) return;
    this.host.user.select(this.sheet.id, area);
  }

  /** While a cell is being edited Excel refuses every request of the add-in. */
  setEditing(isEditing: boolean): void {
    this.host.isCellBeingEdited = isEditing;
  }

  typingContext({ row, column }: CellAddress): TypingContext {
    const { numberFormat } = styleAt(this.workbook, this.sheet, row, column);
    return { numberFormat, dateSystem: this.workbook.dateSystem, currentYear: today().year };
  }

  type(
    { row, column }: CellAddress,
    value: string | number | boolean,
    numberFormat: string | undefined,
  ): void {
    this.changes += 1;
    this.isTouched = true;
    this.host.user.typeInto(this.sheet.id, row, column, value);
    if (numberFormat === undefined) return;
    patchStyle(this.workbook, this.sheet, row, column, (style) => {
      style.numberFormat = numberFormat;
    });
  }

  clear(area: CellArea): void {
    const filled = [...storedCells(this.sheet, area)].filter(([, , cell]) => cell.value !== '');
    for (const [row, column] of filled) this.type({ row, column }, '', undefined);
  }

  /** A change that neither the user nor the add-in made. */
  change(change: (workbook: HostWorkbook) => void): void {
    change(this.workbook);
    this.changes += 1;
  }

  /** The file as it stands. Whoever stores it says when that is done: what was changed meanwhile is not in it. */
  toSave(): { readonly bytes: Uint8Array; readonly stored: () => void } {
    const { changes } = this;
    return {
      bytes: saveWorkbook(this.loaded),
      stored: () => {
        this.savedChanges = changes;
      },
    };
  }
}

function writes({ kind, member }: ObservedAction): boolean {
  if (kind === 'set') return true;
  return kind === 'call' && /\.(Add|Clear|Delete|Set|Insert|Change)\w*$/.test(member);
}
