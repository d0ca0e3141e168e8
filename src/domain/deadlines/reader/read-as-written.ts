import { type Reading, withDoubts } from '../reading';
import { applyNotations, type ReadingBudget, readingBudget } from './apply-notations';
import type { DeadlineText } from './deadline-text';
import { readPartially } from './read-partially';

/** The whole of a cell that may be 24 July, or round the clock. */
const DAY_AND_NIGHT = /^24 ?[/.-] ?7$/;

/**
 * The reading of a cell's text: as one deadline, as one on each line, with letters taken for digits, and at last
 * with words left over as a doubt. Undefined where nothing of it may be trusted.
 */
export function readAsWritten(text: DeadlineText): Reading | undefined {
  const budget = readingBudget();
  const { spaced, broken } = text;
  const reading =
    applyNotations(spaced, budget) ??
    (broken === undefined ? undefined : applyNotations(broken, budget)) ??
    readMended(spaced, budget) ??
    readPartially(broken ?? spaced, budget);
  if (!reading) return undefined;
  // "Tháng 1⏎2/2026" may be December, or January and February.
  const joined = text.joined === undefined ? undefined : applyNotations(text.joined, budget);
  if (joined && joined.kind !== 'invalid')
    return withDoubts(reading, { kind: 'twoReadings', other: text.joined ?? '' });
  if (DAY_AND_NIGHT.test(spaced)) return withDoubts(reading, { kind: 'twoReadings', other: 'suốt ngày đêm' });
  if (/\d.*\?\s*$/.test(text.shown)) return withDoubts(reading, { kind: 'tentative' });
  return text.hasCommaDate ? withDoubts(reading, { kind: 'documentDate' }) : reading;
}

function readMended(text: string, budget: ReadingBudget): Reading | undefined {
  const mended = mendLookAlikes(text);
  const reading = mended === text ? undefined : applyNotations(mended, budget);
  return reading && reading.kind !== 'invalid'
    ? withDoubts(reading, { kind: 'lookAlikes', read: mended })
    : undefined;
}

/** "3O/6/2024", "l5/6": letters typed or scanned for digits, mended within words that hold a digit. */
function mendLookAlikes(text: string): string {
  return text.replace(/(?<![\p{L}])[\dilo]+(?![\p{L}])/gu, (word) =>
    /\d/.test(word) ? word.replace(/o/g, '0').replace(/[il]/g, '1') : word,
  );
}
