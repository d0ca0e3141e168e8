import * as z from 'zod/mini';
import { parseIsoDate } from '../../src/domain/calendar/iso-date';
import { batchVi } from '../../src/messages/vi/batch';
import { headlessVi } from '../../src/messages/vi/headless';
import { PlainError } from './plain-error';

const words = headlessVi.options;

/** By what the units of a summary are put in order. */
export const UNIT_ORDERS = ['file', 'unit', 'ratio', 'overdue', 'total'] as const;
const MOST_JOBS = 64;

/** Options that take a value, by the name of their place in {@link Options}. */
const WITH_VALUE = {
  '--sheet': 'sheet',
  '--as-of': 'asOf',
  '--plan-year': 'planYear',
  '--out': 'out',
  '--phrases': 'phrases',
  '--summary': 'summary',
  '--sort': 'sort',
  '--jobs': 'jobs',
} as const;

const raw = z.object({
  files: z.array(z.string()),
  sheet: z.optional(z.string()),
  asOf: z.optional(
    z.string().check(
      z.refine((text) => parseIsoDate(text) !== undefined, {
        error: ({ input }) => words.asOf(String(input)),
      }),
    ),
  ),
  planYear: z.optional(
    z.pipe(
      z.string().check(z.regex(/^(?:19|20)\d\d$/, { error: ({ input }) => words.planYear(String(input)) })),
      z.transform(Number),
    ),
  ),
  out: z.optional(z.string()),
  phrases: z.optional(z.string()),
  /** Of many workbooks: the table of units that is written. */
  summary: z.optional(
    z.string().check(z.regex(/\.xlsx$/i, { error: ({ input }) => batchVi.summaryNotXlsx(String(input)) })),
  ),
  sort: z.optional(z.enum(UNIT_ORDERS, { error: ({ input }) => batchVi.sort(String(input), UNIT_ORDERS) })),
  jobs: z.optional(
    z.pipe(
      z.string().check(
        z.refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_JOBS, {
          error: ({ input }) => batchVi.jobs(String(input)),
        }),
      ),
      z.transform(Number),
    ),
  ),
  json: z.boolean(),
});

export type Options = z.infer<typeof raw>;

/** Reads the command line. Throws a PlainError for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const files: string[] = [];
  const given: Record<string, unknown> = { files, json: false };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [option = '', joined] = argument.startsWith('--') ? split(argument) : [''];
    if (option === '') {
      files.push(argument);
    } else if (option === '--json' && joined === undefined) {
      given['json'] = true;
    } else if (isWithValue(option)) {
      const value = joined ?? args[(index += 1)];
      if (value === undefined || value === '' || (joined === undefined && value.startsWith('--'))) {
        throw new PlainError(words.noValue(option));
      }
      given[WITH_VALUE[option]] = value;
    } else {
      throw new PlainError(words.unknown(argument));
    }
  }
  const result = raw.safeParse(given);
  if (!result.success) throw new PlainError(result.error.issues[0]?.message ?? words.usage);
  const options = result.data;
  if (options.phrases !== undefined && files.length > 0) throw new PlainError(words.phrasesAlone);
  if (options.phrases === undefined && files.length === 0) throw new PlainError(words.noFile);
  return options;
}

/** "--sheet=PL1" is "--sheet PL1". */
function split(argument: string): [string, string?] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}

function isWithValue(option: string): option is keyof typeof WITH_VALUE {
  return Object.hasOwn(WITH_VALUE, option);
}
