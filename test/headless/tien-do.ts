import { headlessVi } from '../../src/messages/vi/headless';
import { compareExcel } from './compare-excel';
import { evidence } from './evidence';
import { nextYear } from './next-year';
import { PlainError } from './plain-error';
import { recompute } from './recompute';
import { report } from './report';
import { merge } from './returns/merge';
import { slips } from './returns/slips';
import { runVerb } from './run-verb';
import { template } from './template';

/** Every verb of the command line, by its name. Each answers with the text to print. */
const VERBS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  recompute,
  report,
  merge,
  slips,
  evidence,
  template,
  'next-year': nextYear,
  'compare-excel': ([file = '']) => compareExcel(file),
};

const [name = '', ...args] = process.argv.slice(2);

void runVerb(() => {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new PlainError(headlessVi.verbs.unknown(name, Object.keys(VERBS)));
  return verb(args);
}).then((code) => {
  process.exitCode = code;
});
