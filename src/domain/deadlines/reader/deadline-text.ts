import { tidy } from '../../text/tidy';
import { tidyDeadline } from '../spelling/tidy-deadline';
import { maskReferences } from './mask-references';

const BREAK = /[\r\n\v\f\u2028\u2029]/;

/** "1⏎2", "I⏎V": a number, or a quarter, that a narrow column may have parted. */
const PARTED =
  /(?<=(?<!\d)[1-3])\s*[\r\n]+\s*(?=\d(?!\d))|(?<=(?<!\p{L})I)\s*[\r\n]+\s*(?=(?:II?|V)(?!\p{L}))|(?<=(?<!\p{L})II)\s*[\r\n]+\s*(?=I(?!\p{L}))/u;

/** The text of a deadline cell, tidied once for all that read it. */
export interface DeadlineText {
  /** The user's own words, spaces aside. */
  readonly shown: string;
  /** In the spelling of the notations, document references masked, a line break read as a space. */
  readonly spaced: string;
  /** The same with a line break read as ";"; undefined where there is none. */
  readonly broken: string | undefined;
  /** The same with the halves of a parted number put together; undefined where a line break parts none. */
  readonly joined: string | undefined;
  /** Before masking, for words that are no deadline at all. */
  readonly unmasked: string;
  /** True where a comma parts a document from its date: "Công văn số 12, ngày 15/3". */
  readonly hasCommaDate: boolean;
}

export function deadlineText(text: string): DeadlineText {
  const unmasked = tidyDeadline(text, ' ');
  const { text: spaced, commaDate } = maskReferences(unmasked);
  const hasOneBreak = text.trim().split(/[\r\n]+/).length === 2;
  const joined = hasOneBreak ? text.replace(PARTED, '') : text;
  return {
    shown: tidy(text),
    spaced,
    broken: BREAK.test(text.trim()) ? maskReferences(tidyDeadline(text, '; ')).text : undefined,
    joined: joined === text ? undefined : maskReferences(tidyDeadline(joined, ' ')).text,
    unmasked,
    hasCommaDate: commaDate,
  };
}
