import { formatArea } from '../../../src/domain/a1-notation';
import type { CellArea } from '../../../src/domain/cell-area';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { CellAddress } from '../../../src/domain/cell-content';
import { displayText } from '../../../src/excel-host/display/display-text';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import { litFormats, shownFormat } from '../../../src/excel-host/display/lit-formats';
import { ExcelHost, type BatchReport } from '../../../src/excel-host/protocol/excel-host';
import type { ExcelHostOptions } from '../../../src/excel-host/protocol/host-options';
import type { ObservedAction } from '../../../src/excel-host/protocol/run-batch';
import { storedCells } from '../../../src/excel-host/protocol/sheet/cell-access';
import { patchStyle, styleAt } from '../../../src/excel-host/protocol/sheet/cell-style';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import type { LoadedXlsx } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { writeAsOf } from './as-of-setting';
import type { TypingContext } from './edit/parse-typed';
import type { GridModel } from './grid/grid-model';
import { sheetModel } from './grid/sheet-model';
import { today } from '../../../src/today';

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
  /** Something was written since the workbook was opened or last saved. */
  hasChanged = false;
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
      if (writes(action)) this.hasChanged = hasWritten = true;
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
    this.hasChanged = true;
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

  /** Puts the day that the add-in counts from into its settings. */
  setAsOf(day: CalendarDate | undefined): void {
    writeAsOf(this.workbook, day);
    this.hasChanged = true;
  }

  save(): Uint8Array {
    const bytes = this.bytes();
    this.hasChanged = false;
    return bytes;
  }

  /** The file as it stands; whoever stores it says when that is done. */
  bytes(): Uint8Array {
    return saveWorkbook(this.loaded);
  }
}

function writes({ kind, member }: ObservedAction): boolean {
  if (kind === 'set') return true;
  return kind === 'call' && /\.(Add|Clear|Delete|Set|Insert|Change)\w*$/.test(member);
}
