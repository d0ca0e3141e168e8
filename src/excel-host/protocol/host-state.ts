import type {
  HostCell,
  HostConditionalFormat,
  HostName,
  HostSheet,
  HostWorkbook,
} from '../../xlsx/host-workbook';
import { type CellsHolder, shiftReference } from './cells-reference';
import { ExcelError, itemNotFound } from './excel-error';
import type { HostEvent } from './host-event';
import type { ExcelHostOptions, RequirementMatrix } from './host-options';
import { supports } from './member-versions';
import { EXCEL_365 } from './requirement-matrix';
import type { CellShift } from './sheet/cell-shift';
import { sheetById } from './sheet/find-sheet';
import { shiftCells } from './sheet/shift-cells';

/** 'wholly': any look at the rule fails, and so does every list with it; 'formula': only where its kind's own part is asked for. */
export type UnreadableRule = 'wholly' | 'formula';

interface BatchSoFar {
  hasWritten: boolean;
  hasChangedSetting: boolean;
  readonly addedNames: Set<HostName>;
}

function newBatch(): BatchSoFar {
  return { hasWritten: false, hasChangedSetting: false, addedNames: new Set() };
}

/** What every pane and command of one Excel window shares. */
export class HostState {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** How often an action emptied the user's undo stack (asking for merged areas does). */
  undoStackClears = 0;
  /** A chart has just been added and is selected: until somebody selects cells there are no selected ones. */
  isChartSelected = false;
  /** Members that were asked for and that this host does not play, in order. */
  readonly unsupported: string[] = [];
  /** Conditional formats that Excel itself can no longer read: what fails is the reading of all, or of the formula. */
  readonly unreadableRules = new Map<HostConditionalFormat, UnreadableRule>();
  /** What the running batch has done so far. */
  batch = newBatch();
  /** Cells whose formulas were worked out here, and are worked out again when something changes. */
  readonly workedOut = new Set<HostCell>();
  readonly holders = new Set<CellsHolder>();
  /** The requirement sets of the Excel that this one poses as. */
  readonly requirements: RequirementMatrix;
  private pendingEvents: HostEvent[] = [];
  private lastId = 0;

  constructor(
    readonly workbook: HostWorkbook,
    readonly options: ExcelHostOptions,
  ) {
    this.requirements = options.requirementMatrix ?? EXCEL_365;
  }

  /** @throws ItemNotFound where the sheet has been deleted. */
  sheet(id: string): HostSheet {
    const sheet = sheetById(this.workbook, id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  note(event: HostEvent): void {
    this.pendingEvents.push(event);
  }

  takeEvents(): HostEvent[] {
    const events = this.pendingEvents;
    this.pendingEvents = [];
    return events;
  }

  /** Moves cells and with them what clients hold of them. */
  shift(shift: CellShift): void {
    shiftCells(this.workbook, shift);
    for (const holder of this.holders)
      for (const reference of holder.heldCells()) shiftReference(reference, shift);
  }

  /** @throws AccessDenied where the workbook may not be changed, or the sheet's cells. */
  requireWritable(sheet?: HostSheet): void {
    if (this.workbook.isReadOnly || sheet?.isProtected) throw new ExcelError('AccessDenied');
    this.batch.hasWritten = true;
  }

  beginBatch(): void {
    this.batch = newBatch();
  }

  /** Before Excel could take back what an add-in wrote, every such write emptied the user's undo stack. */
  endBatch(): void {
    if (this.batch.hasWritten && !supports(this.requirements, '1.19')) this.undoStackClears += 1;
  }

  /** "{0000000A-7D00-4000-8000-000000000002}": an id that no loaded object has, made up in the session after two others. */
  newId(): string {
    const taken = this.workbook.sheets.flatMap((sheet) => [
      sheet,
      ...sheet.conditionalFormats,
      ...sheet.tables,
    ]);
    const session = inHex(this.options.earlierSessions ?? 0, 12);
    for (;;) {
      this.lastId += 1;
      const id = `{${inHex(this.lastId, 8)}-7D00-4000-8000-${session}}`;
      // A workbook may have been in the hands of another host before.
      if (!taken.some((object) => object.id === id)) return id;
    }
  }
}

function inHex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
