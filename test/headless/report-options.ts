import { resolve } from 'node:path';
import type { ReportMode } from '../../src/domain/reports/report-on';
import {
  parsePeriodName,
  type PeriodCalendar,
  type PeriodName,
} from '../../src/domain/reports/reporting-period';
import { headlessVi } from '../../src/messages/vi/headless';
import type { DocumentCopy, DocumentForm } from '../../src/word/period-paper';
import { parseVerb } from './parse-verb';
import { PlainError } from './plain-error';

const words = headlessVi.reportOptions;

export interface ReportOptions {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly period: PeriodName;
  readonly calendar: PeriodCalendar;
  readonly mode: ReportMode;
  /** Where a copy of the workbook with the sheets of the report goes. */
  readonly out: string | undefined;
  /** Where the Word report goes, and what kind it is. */
  readonly docx: string | undefined;
  readonly form: DocumentForm;
  readonly copy: DocumentCopy;
  readonly json: boolean;
}

const CALENDARS: Readonly<Record<string, PeriodCalendar>> = { decree: 'decree', plain: 'plain' };
const FORMS: Readonly<Record<string, DocumentForm>> = { full: 'full', short: 'short' };
const MODES: Readonly<Record<string, ReportMode>> = { period: 'period', 'to-date': 'toDate' };

/** Reads the command line of "report". Throws a PlainError for what it does not understand. */
export function readReportOptions(args: readonly string[]): ReportOptions {
  const {
    positionals,
    given: values,
    isGiven,
  } = parseVerb(args, ['sheet', 'period', 'calendar', 'mode', 'out', 'docx', 'form'], words.usage, [
    'issued',
    'json',
  ]);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new PlainError(words.oneFile);
  const period = parsePeriodName(values.period ?? '');
  if (period === undefined) throw new PlainError(words.period(values.period ?? ''));
  return {
    file,
    sheet: values.sheet,
    period,
    calendar: oneOf(CALENDARS, values.calendar ?? 'decree', words.calendar),
    mode: oneOf(MODES, values.mode ?? 'to-date', words.mode),
    out: outOf(file, values.out),
    docx: values.docx,
    form: oneOf(FORMS, values.form ?? 'full', words.form),
    copy: isGiven('issued') ? 'issued' : 'draft',
    json: isGiven('json'),
  };
}

/** A file that is read is never written. */
function outOf(file: string, out: string | undefined): string | undefined {
  if (out !== undefined && resolve(out) === resolve(file))
    throw new PlainError(headlessVi.options.outIsInput);
  return out;
}

function oneOf<T>(known: Readonly<Record<string, T>>, given: string, sentence: (given: string) => string): T {
  const found = Object.hasOwn(known, given) ? known[given] : undefined;
  if (found === undefined) throw new PlainError(sentence(given));
  return found;
}
