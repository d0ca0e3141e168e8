import { tidy } from '../../text/tidy';
import { tidyDeadline } from '../spelling/tidy-deadline';
import { maskReferences } from './mask-references';

const BREAK = /[\r\n\v\f\u2028\u2029]/;

/** The text of a deadline cell, tidied once for all that read it. */
export interface DeadlineText {
  /** The user's own words, spaces aside. */
  readonly shown: string;
  /** In the spelling of the notations, document references masked, a line break read as a space. */
  readonly spaced: string;
  /** The same with a line break read as ";"; undefined where there is none. */
  readonly broken: string | undefined;
  /** Before masking, for words that are no deadline at all. */
  readonly unmasked: string;
  /** True where a comma parts a document from its date: "Công văn số 12, ngày 15/3". */
  readonly hasCommaDate: boolean;
}

export function deadlineText(text: string): DeadlineText {
  const unmasked = tidyDeadline(text, ' ');
  const { text: spaced, commaDate } = maskReferences(unmasked);
  return {
    shown: tidy(text),
    spaced,
    broken: BREAK.test(text.trim()) ? maskReferences(tidyDeadline(text, '; ')).text : undefined,
    unmasked,
    hasCommaDate: commaDate,
  };
}
