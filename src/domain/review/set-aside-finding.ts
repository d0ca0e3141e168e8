import type { Finding } from '../finding';

/** Why a finding was set aside: one of the usual reasons, or the user's own words. */
export type SetAsideReason =
  | { readonly kind: 'asInDocument' }
  | { readonly kind: 'asInstructed' }
  | { readonly kind: 'later' }
  | { readonly kind: 'own'; readonly text: string };

/** Characters of a reason in the user's own words. */
export const LONGEST_REASON = 200;

/** What of a finding stays when rows move: it is told from every other finding of its sheet. */
export type FindingKey = string;

/** A finding that the user has looked at and wants to hear no more of while its cell says the same. */
export interface SetAsideFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  readonly reason: SetAsideReason;
}
