import type { SetAsideReason } from '../../../domain/review/set-aside-finding';
import type { SetAsideWords } from '../../../messages/set-aside-words';

/** The reasons that are offered, the most usual first. */
export const USUAL_REASONS = ['asInDocument', 'asInstructed', 'later'] as const satisfies readonly Exclude<
  SetAsideReason['kind'],
  'own'
>[];

/** Why a finding was set aside: the user's own words as they were typed. */
export function reasonWords(reason: SetAsideReason, words: SetAsideWords): string {
  return words.reason(reason.kind === 'own' ? reason.text : words.reasons[reason.kind]);
}
