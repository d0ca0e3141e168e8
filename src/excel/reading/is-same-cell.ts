import { isSameFormat } from '../../domain/date-format';
import { isSameFormula } from '../../domain/edits/formula-text';
import type { RecordedCell } from '../stored/run-record';

/** Texts are told apart from formulas by their apostrophe; a program may spell a formula in its own way; numbers are kept to 15 digits in a file. */
export function isSameCell(
  wanted: Pick<RecordedCell, 'entry'> & { format?: string },
  now: RecordedCell | undefined,
): boolean {
  if (now === undefined || (wanted.format !== undefined && !isSameFormat(wanted.format, now.format)))
    return false;
  const formulas = [wanted.entry, now.entry].filter((entry) => isFormula(entry));
  const [one, other] = formulas;
  if (one !== undefined) return other !== undefined && isSameFormula(one, other);
  const [a, b] = [wanted.entry, now.entry].map((entry) =>
    typeof entry === 'string' ? entry.replace(/^'/, '') : entry,
  );
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}

/** An entry that Excel works out; a text that looks like one has an apostrophe. */
export function isFormula(entry: RecordedCell['entry']): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}
