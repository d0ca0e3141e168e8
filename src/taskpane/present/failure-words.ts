import type { Failure } from '../../excel/office/outcome';
import type { MessageCatalogue } from '../../messages/message-catalogue';

export interface FailureWords {
  /** What happened, why, what next. */
  readonly sentence: string;
  /** Excel's own code and place, for whoever is asked for help. */
  readonly technical?: string;
}

export function failureWords(failure: Failure, messages: MessageCatalogue): FailureWords {
  const say = messages.failures[failure.kind] as (failure: Failure) => string;
  const sentence = say(failure);
  if (failure.kind !== 'excelFailed' && failure.kind !== 'partlyDone') return { sentence };
  const place = failure.location === undefined ? '' : ` (${failure.location})`;
  return { sentence, technical: `${failure.code}${place}` };
}
