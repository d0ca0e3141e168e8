import type { Failure } from './outcome';

/** How the writing of a plan ended. */
export type Applied =
  | { readonly kind: 'applied' }
  /** The sheet has to be read again; `failure` is what stood in the way, where it was not another's edit. */
  | { readonly kind: 'again'; readonly failure?: Failure }
  /** Rules of ours cover other cells than they should; here are their formulas. */
  | { readonly kind: 'drifted'; readonly formulas: readonly string[] };
