import type { CellContent } from '../cell-content';
import { memoize } from '../memo';
import { parseDeadlineText } from './parse-deadline-text';
import { invalid, missing, type ParsedDeadline } from './parsed-deadline';
import { readNumber, type DateOrder } from './read-number';
import { yearFinding } from './year-finding';

export type { ParsedDeadline } from './parsed-deadline';

export interface DeadlineContext {
  /** The year of the plan: what a deadline without a year takes. Without it such a deadline is a finding. */
  readonly planYear?: number;
  /** What the application's short date shows first; a cell in that format is not to be misread where it is unknown. */
  readonly dateOrder?: DateOrder;
}

/** A column repeats a few dozen phrases, and every edit of the sheet reads it again. */
const parseKnown = memoize(
  (yearAndText: string): ParsedDeadline => {
    const [year = '', ...text] = yearAndText.split('|');
    return parseDeadlineText(text.join('|'), year === '' ? undefined : Number(year));
  },
  { max: 2_000 },
);

/** Reads a deadline cell: text, a date serial, a year as a number. Never throws; what is not understood is a finding. */
export function parseDeadline(content: CellContent, context: DeadlineContext): ParsedDeadline {
  switch (content.kind) {
    case 'empty':
      return missing();
    case 'error':
      return {
        deadline: { kind: 'invalid', reason: 'errorValue' },
        findings: [
          {
            rule: 'cell/error-value',
            severity: 'error',
            found: content.shown,
            facts: { code: content.code },
          },
        ],
      };
    case 'boolean':
      return invalid('unread', content.shown);
    case 'number': {
      const { deadline, findings } = readNumber(
        content.value,
        content.format,
        content.shown,
        context.dateOrder,
      );
      const year = yearFinding(deadline, content.shown, context.planYear);
      return { deadline, findings: year ? [...findings, year] : findings };
    }
    case 'text':
      return parseKnown(`${String(context.planYear ?? '')}|${content.text}`);
  }
}
