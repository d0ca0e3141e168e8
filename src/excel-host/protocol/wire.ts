/** One `context.sync()` as office.js writes it, and what it wants back. Names are office.js's own. */
export interface WireBatch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** At the index of an argument that is itself an object: its path id; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export const PATH_TYPE = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION_TYPE = { instantiate: 1, load: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** "cellsChanged" → the entries that the client's event dispatcher reads: [category, type, target, args, sequence, remote]. */
export type WireEventEntry = readonly [
  category: 65536,
  eventType: number,
  targetId: string,
  argsJson: string,
  sequence: number,
  isRemote: boolean,
];
