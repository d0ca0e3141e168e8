import type { RowFacts } from './row-facts';
import type { RowKind } from './row-kind';

/** A row of the table's body with its kind; `unclear` where the kind is a guess. */
export interface BodyRow {
  readonly facts: RowFacts;
  kind: RowKind;
  unclear: boolean;
  /** Its kind depends on the rows around it; until they are looked at, `kind` is only what it is at the least. */
  isPending: boolean;
}
