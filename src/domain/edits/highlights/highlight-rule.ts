import type { CellArea } from '../../cell-area';
import type { HighlightColours, HighlightKind } from './highlight-kind';

/**
 * One conditional format of ours. `formula` has the leading "=", and its relative references count from the top-left
 * cell of the first area. Areas stand in sheet order.
 */
export interface HighlightRule {
  readonly kind: HighlightKind;
  readonly formula: string;
  readonly areas: readonly CellArea[];
  readonly colours: HighlightColours;
  readonly bold: boolean;
}

/** A conditional format that stands in the sheet. `formula` is undefined for all but the custom ones. */
export interface ExistingRule {
  readonly id: string;
  readonly formula?: string;
  /** Excel could not say what kind of rule it is, or what its formula is: it is left alone like one of the user's. */
  readonly isUnreadable?: true;
  /** Where its condition is met, no rule behind it shows. */
  readonly stopsOthers?: true;
}
