import type { CellsReference } from './cells-reference';

/**
 * One object of Excel's object model, as a batch sees it: PascalCase names to what they do. A name that is not in its
 * table is not supported by this host. An `undefined` from a navigation or an object method is a null object.
 */
export interface WireObject {
  readonly typeName: string;
  /** What office.js keeps to find the object again, beside every answer about it. */
  readonly identity?: { readonly key: 'Id' | '_Id'; readonly value: string };
  /** Ranges and lists of ranges only: the cells, which the client may keep beyond the batch. */
  readonly cells?: CellsReference;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly navigations?: Readonly<Record<string, () => WireObject | undefined>>;
  /** Methods that answer a value, or nothing. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Methods that answer an object. */
  readonly objects?: Readonly<Record<string, (...args: readonly unknown[]) => WireObject | undefined>>;
  /** Collections only. */
  readonly items?: () => readonly WireObject[];
  /** Collections only: `getItem`; throws ItemNotFound. */
  readonly item?: (key: unknown) => WireObject;
}

/** What stands where nothing is. Everything reached through it is null again. */
export const NULL_OBJECT: WireObject = { typeName: 'NullObject' };

/** Reads an own entry only: "toString" is not a member of a table. */
export function member<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
