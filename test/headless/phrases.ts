import * as z from 'zod/mini';
import { showNumber } from '../../src/domain/appendix/sheet/show-number';
import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import { type CellContent, EMPTY_CELL } from '../../src/domain/cell-content';
import { lastDaysOnTime } from '../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../src/domain/deadlines/parse-deadline';
import { sayFinding } from '../../src/messages/say-finding';
import { messagesVi } from '../../src/messages/vi';

const phrase = z.object({
  text: z.string(),
  planYear: z.optional(z.int()),
  cellType: z.optional(z.string()),
});

export const phraseList = z.array(phrase);

export type Phrase = z.infer<typeof phrase>;

/** How one phrase of a deadline cell is read, as one line of JSON. */
export function readPhrase({ text, planYear, cellType }: Phrase, defaultYear: number | undefined): string {
  const year = planYear ?? defaultYear;
  const context = year === undefined ? {} : { planYear: year };
  const { deadline, findings } = parseDeadline(contentOf(text, cellType), context);
  return JSON.stringify({
    text,
    kind: deadline.kind,
    due: lastDaysOnTime(deadline, { ...context, beforeIsStrict: true }).map(formatIsoDate),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: sayFinding(messagesVi, finding),
      ...(finding.proposal === undefined ? {} : { proposal: finding.proposal.text }),
    })),
  });
}

function contentOf(text: string, cellType: string | undefined): CellContent {
  if (text === '') return EMPTY_CELL;
  const value = Number(text);
  if (cellType === 'number' && Number.isFinite(value)) {
    return { kind: 'number', value, shown: showNumber(value, 'General'), format: 'General' };
  }
  return { kind: 'text', text, shown: text, format: 'General' };
}
