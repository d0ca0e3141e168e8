import type { ExcelAnswer } from '../../excel/self-check/excel-record';

/** Whether the add-in works with an answer; `unknown`: Excel gave none, but an error. */
export type AnswerStanding = 'fine' | 'unfit' | 'unknown';

export function standingOf({ answer, isFine }: ExcelAnswer): AnswerStanding {
  if (typeof answer === 'object' && answer !== null && 'failed' in answer) return 'unknown';
  return isFine ? 'fine' : 'unfit';
}

/** What should be looked at first comes first; else in the order in which it was asked. */
export function worstFirst(answers: readonly ExcelAnswer[]): readonly ExcelAnswer[] {
  const rank = (each: ExcelAnswer): number => ['unfit', 'unknown', 'fine'].indexOf(standingOf(each));
  return [...answers].sort((one, other) => rank(one) - rank(other));
}
