import { parseArgs } from 'node:util';
import { PlainError } from './plain-error';

export interface ParsedVerb<Text extends string, Flag extends string> {
  readonly positionals: readonly string[];
  /** What was given for the options that take a text. */
  readonly given: Readonly<Partial<Record<Text, string>>>;
  readonly isGiven: (flag: Flag) => boolean;
}

/** Reads the command line of a verb that takes these options; throws `usage` as a PlainError for anything else. */
export function parseVerb<Text extends string, Flag extends string = 'json'>(
  args: readonly string[],
  texts: readonly Text[],
  usage: string,
  flags: readonly (Flag | 'json')[] = ['json'],
): ParsedVerb<Text, Flag | 'json'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...texts.map((name) => [name, { type: 'string' }] as const),
        ...flags.map((name) => [name, { type: 'boolean' }] as const),
      ]),
    });
    return {
      positionals,
      given: values as Partial<Record<Text, string>>,
      isGiven: (flag) => (values as Partial<Record<string, unknown>>)[flag] === true,
    };
  } catch {
    throw new PlainError(usage);
  }
}
