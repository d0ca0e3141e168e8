import type { MissingPart } from './citation-faults';

/** What a reader stumbles over before the paper is signed. Nothing of it is ever corrected by us. */
export type ProofRule =
  | 'outdatedName'
  | 'leftoverYear'
  | 'twoNumbers'
  | 'incompleteCitation'
  | 'listGap'
  | 'abbreviation'
  | 'emoji'
  | 'barePercentage';

export type ProofPlace =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'title' }
  /** In the report itself. */
  | { readonly kind: 'paper' };

export interface ProofFinding {
  readonly rule: ProofRule;
  /** The words in question, as they are written. */
  readonly found: string;
  /** The second number of one document. */
  readonly other?: string;
  readonly missing?: readonly MissingPart[];
  /** Everywhere it stands, in order; at least one. */
  readonly places: readonly ProofPlace[];
}
