import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { ReturnChoices } from '../../../src/domain/returns/return-file';
import { headlessVi } from '../../../src/messages/vi/headless';
import { mergeCommandVi } from '../../../src/messages/vi/merge-command';
import { parseVerb } from '../parse-verb';
import { PlainError } from '../plain-error';

const choice = z.union([
  z.object({ take: z.literal('base') }),
  z.object({ take: z.literal('file'), file: z.string() }),
]);

/** What the user has decided, as a file holds it. */
const choiceFile = z.strictObject({
  conflicts: z.optional(z.record(z.string(), choice)),
  all: z.optional(choice),
  rows: z.optional(z.array(z.object({ file: z.string(), row: z.int(), to: z.int() }))),
  add: z.optional(z.array(z.object({ file: z.string(), row: z.int() }))),
  accept: z.optional(z.array(z.string())),
});

export interface MergeOptions {
  readonly base: string;
  readonly returns: readonly string[];
  readonly sheet: string | undefined;
  readonly choices: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Reads the command line of "merge". Throws a PlainError for what it does not understand. */
export function readMergeOptions(args: readonly string[]): MergeOptions {
  const { positionals, given, isGiven } = parseVerb(
    args,
    ['sheet', 'choices', 'out'],
    mergeCommandVi.mergeUsage,
  );
  const [base, ...returns] = positionals;
  if (base === undefined || returns.length === 0) throw new PlainError(mergeCommandVi.noReturns);
  const { sheet, choices, out } = given;
  return { base, returns, sheet, choices, out, json: isGiven('json') };
}

export async function readChoices(file: string | undefined): Promise<ReturnChoices> {
  if (file === undefined) return {};
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PlainError(headlessVi.file.missing(file));
  });
  const read = choiceFile.safeParse(parseJson(text));
  if (!read.success) throw new PlainError(mergeCommandVi.badChoices(file));
  const { conflicts, all, rows, add, accept } = read.data;
  return {
    ...(conflicts === undefined ? {} : { conflicts }),
    ...(all === undefined ? {} : { all }),
    ...(rows === undefined ? {} : { rows }),
    ...(add === undefined ? {} : { add }),
    ...(accept === undefined ? {} : { accept }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
