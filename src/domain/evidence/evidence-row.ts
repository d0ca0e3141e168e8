import type { ItemStatus } from '../appendix/status/item-status';

/** One item with what the check of its evidence goes by. */
export interface EvidenceRow {
  readonly row: number;
  /** The N of the rule: the row's running number, else its code, else its place among the items. */
  readonly number: string;
  readonly content: string;
  readonly leads: readonly string[];
  readonly status: ItemStatus;
  /** What stands in the evidence column, in one line; "" where it is blank. */
  readonly evidence: string;
  /** The names of documents among it, as typed. */
  readonly names: readonly string[];
  /** The status itself names a document that was issued. */
  readonly isNamedInStatus: boolean;
}

/** The unit whose name stands in the rule; undefined where nobody has said it. */
export interface EvidenceUnit {
  readonly unit: string | undefined;
}
