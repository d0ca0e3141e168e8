import type { Failure } from '../office/outcome';
import type { RunRecord } from '../stored/run-record';

/** How the writing of a plan ended. `record`: what the run has changed so far, where that stands. */
export type Applied =
  | { readonly kind: 'applied'; readonly record?: RunRecord }
  /** The sheet has to be read again; `failure` is what stood in the way, where it was not another's edit. */
  | { readonly kind: 'again'; readonly failure?: Failure; readonly record?: RunRecord }
  /** Rules of ours cover other cells than they should, or look otherwise; here are their formulas. */
  | { readonly kind: 'drifted'; readonly formulas: readonly string[]; readonly record?: RunRecord };
