import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { mergeCommandVi as words } from '../../../src/messages/vi/merge-command';
import type { SlipLetterKind } from '../../../src/word/slip-letter';
import { parseVerb } from '../parse-verb';
import { PlainError } from '../plain-error';

export interface SlipOptions {
  readonly file: string;
  readonly sheet: string | undefined;
  /** Undefined for all leads of the sheet. */
  readonly lead: string | undefined;
  readonly kind: SlipLetterKind;
  readonly replyBy: CalendarDate | undefined;
  /** A file, for all leads a folder. */
  readonly out: string | undefined;
  readonly docx: string | undefined;
  readonly json: boolean;
}

/** Reads the command line of "slips". Throws a PlainError for what it does not understand. */
export function readSlipOptions(args: readonly string[]): SlipOptions {
  const { positionals, given, isGiven } = parseVerb(
    args,
    ['lead', 'kind', 'reply-by', 'sheet', 'out', 'docx'],
    words.slipsUsage,
    ['all', 'json'],
  );
  const [file, ...more] = positionals;
  const { lead, kind = 'urge', sheet, out, docx } = given;
  if (file === undefined || more.length > 0) throw new PlainError(words.oneFile);
  if ((lead === undefined) !== isGiven('all')) throw new PlainError(words.noLead);
  if (kind !== 'assign' && kind !== 'urge') throw new PlainError(words.slipKind(kind));
  if (lead === undefined && docx !== undefined) throw new PlainError(words.docxOfOne);
  return { file, sheet, lead, kind, replyBy: dayOf(given['reply-by']), out, docx, json: isGiven('json') };
}

function dayOf(given: string | undefined): CalendarDate | undefined {
  const day = given === undefined ? undefined : parseIsoDate(given);
  if (given !== undefined && day === undefined) throw new PlainError(words.replyBy(given));
  return day;
}
