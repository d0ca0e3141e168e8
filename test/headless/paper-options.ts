import { parseVerb } from './parse-verb';
import { PlainError } from './plain-error';

/** What the verbs about papers share: each says which of these it takes. */
export interface PaperOptions {
  readonly positionals: readonly string[];
  readonly sheet?: string | undefined;
  readonly files?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
}

export type PaperOption = Exclude<keyof PaperOptions, 'positionals' | 'json'>;

/** Reads a command line that takes these options; throws `usage` as a PlainError for anything else. */
export function readPaperOptions(
  args: readonly string[],
  taken: readonly PaperOption[],
  usage: string,
): PaperOptions {
  const { positionals, given, isGiven } = parseVerb(args, taken, usage);
  return { ...given, positionals, json: isGiven('json') };
}

/** A year of four digits; throws `sentence` of what was given. */
export function readYear(given: string | undefined, sentence: (given: string) => string): number | undefined {
  if (given === undefined) return undefined;
  if (!/^20\d\d$/.test(given)) throw new PlainError(sentence(given));
  return Number(given);
}
