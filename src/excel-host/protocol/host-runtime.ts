import type { CellArea } from '../../domain/cell-area';
import type { HostName } from '../../xlsx/host-workbook';
import type { CellsReference } from './cells-reference';
import { itemNotFound } from './excel-error';
import type { HostState } from './host-state';
import type { WireObject } from './wire-object';

/** Makes the objects that others lead to, so that the files of the object model need not know each other. */
export interface ObjectMaker {
  workbook(): WireObject;
  worksheet(sheetId: string): WireObject;
  range(cells: CellsReference): WireObject;
  rangeAreas(cells: CellsReference): WireObject;
}

/** One JavaScript runtime of the add-in (the pane, or the page of the ribbon commands) as Excel knows it. */
export class HostRuntime {
  /** `context.runtime.enableEvents`. */
  areEventsEnabled = true;
  /** Objects that the client asked to keep beyond the batch, by reference id. */
  private readonly kept = new Map<string, WireObject>();
  private readonly keptIds = new Map<CellsReference, string>();
  /** Cells that the running batch speaks of. */
  private inBatch: CellsReference[] = [];
  /** "10:Workbook": event type and target that handlers stand for. */
  private readonly registrations = new Set<string>();
  private lastReference = 0;
  keepsAutomatically = false;
  /** Names that this page of the add-in has made. */
  readonly addedNames = new Set<HostName>();

  readonly make: ObjectMaker;

  constructor(
    readonly state: HostState,
    makeObjects: (runtime: HostRuntime) => ObjectMaker,
  ) {
    this.make = makeObjects(this);
  }

  beginBatch(keepsAutomatically: boolean): void {
    this.inBatch = [];
    this.keepsAutomatically = keepsAutomatically;
  }

  cells(sheetId: string, areas: readonly CellArea[], isNamedByCorner = false): CellsReference {
    const reference: CellsReference = { sheetId, areas, ...(isNamedByCorner && { isNamedByCorner }) };
    this.inBatch.push(reference);
    return reference;
  }

  /** The id by which the client asks for the object from now on. */
  keep(object: WireObject): string {
    const known = this.keptId(object);
    if (known !== undefined) return known;
    this.lastReference += 1;
    const id = `reference-${this.lastReference}`;
    this.kept.set(id, object);
    if (object.cells) this.keptIds.set(object.cells, id);
    return id;
  }

  keptId(object: WireObject): string | undefined {
    return object.cells && this.keptIds.get(object.cells);
  }

  /** @throws ItemNotFound where the client has let go of it. */
  keptObject(id: string): WireObject {
    const object = this.kept.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  release(id: string): void {
    const cells = this.kept.get(id)?.cells;
    if (cells) this.keptIds.delete(cells);
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
    this.keptIds.clear();
  }

  /** How many ranges the client has not let go of. */
  get keptCount(): number {
    return this.kept.size;
  }

  heldCells(): Set<CellsReference> {
    const cells = new Set(this.inBatch);
    for (const object of this.kept.values()) if (object.cells) cells.add(object.cells);
    return cells;
  }

  /** Whether any handler ever stood here. */
  hasListened = false;

  register(eventType: number, target: string): void {
    this.hasListened = true;
    this.registrations.add(`${eventType}:${target}`);
  }

  unregister(eventType: number, target: string): void {
    this.registrations.delete(`${eventType}:${target}`);
  }

  listensTo(eventType: number, target: string): boolean {
    return this.registrations.has(`${eventType}:${target}`);
  }
}
