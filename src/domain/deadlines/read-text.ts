import { featuresOf, HAS } from './features';
import { maskReferences } from './mask-references';
import { maskReportNames } from './mask-report-names';
import { readDeadline, readingBudget, type ReadingBudget } from './read-deadline';
import { readLoosely } from './read-loosely';
import { doubting, type Reading } from './reading';
import { mendLookAlikes } from './spelling/mend-look-alikes';
import { tidyDeadline } from './spelling/tidy-deadline';

/** The whole of a cell that may be 24 July, or round the clock. */
const DAY_AND_NIGHT = /^24 ?[/.-] ?7$/;

const BREAK = /[\r\n\v\f\u2028\u2029]/;

/** The whole text by one reading; a line break may be a space, or part two deadlines. */
export function readText(text: string): Reading | undefined {
  const budget = readingBudget();
  const spaced = prepare(text, ' ');
  const broken = BREAK.test(text) && BREAK.test(text.trim()) ? prepare(text, '; ') : undefined;
  const reading =
    readDeadline(spaced.text, budget) ??
    (broken && readDeadline(broken.text, budget)) ??
    readMended(spaced.text, budget) ??
    readLoosely(broken?.text ?? spaced.text, budget);
  if (!reading) return undefined;
  if (DAY_AND_NIGHT.test(spaced.text))
    return doubting(reading, { kind: 'twoReadings', other: 'suốt ngày đêm' });
  return spaced.commaDate ? doubting(reading, { kind: 'documentDate' }) : reading;
}

function prepare(
  text: string,
  lineBreak: ' ' | '; ',
): { readonly text: string; readonly commaDate: boolean } {
  const tidied = tidyDeadline(text, lineBreak);
  const features = featuresOf(tidied);
  const masked =
    features & HAS.mention ? maskReferences(tidied) : ({ text: tidied, commaDate: false } as const);
  return features & HAS.report ? { ...masked, text: maskReportNames(masked.text) } : masked;
}

function readMended(text: string, budget: ReadingBudget): Reading | undefined {
  const mended = mendLookAlikes(text);
  const reading = mended === text ? undefined : readDeadline(mended, budget);
  return reading && reading.kind !== 'invalid'
    ? doubting(reading, { kind: 'lookAlikes', read: mended })
    : undefined;
}
