import { daysInMonth } from '../../../src/domain/calendar/calendar-date';

export interface CorpusRow {
  readonly text: string;
  /** More than one where the rules leave the kind open; none where they say only that there must be a finding. */
  readonly kinds: readonly string[];
  /** Last days on time, undefined where the rules leave them open. */
  readonly due: readonly string[] | undefined;
  /** '-' none, '+' any, '*' left open, else the rule that must be said. */
  readonly finding: string;
  readonly planYear: number;
}

const PLAN_YEAR = 2024;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const pad = (value: number): string => String(value).padStart(2, '0');
const monthEnd = (month: number): string => `2024-${pad(month)}-${pad(daysInMonth(2024, month))}`;

function daysOf(written: string): readonly string[] {
  if (written === '') return [];
  if (written === 'quarters') return [3, 6, 9, 12].map(monthEnd);
  if (written === 'months') return MONTHS.map(monthEnd);
  if (written.startsWith('each ')) {
    const days = written.slice('each '.length).split(' ').map(Number);
    return MONTHS.flatMap((month) => days.map((day) => `2024-${pad(month)}-${pad(day)}`));
  }
  return written.split(' ').map((day) => (day.length === 5 ? `2024-${day}` : `20${day}`));
}

/**
 * The rows of a table `phrase | kind | last days | finding | plan year`. Days: 06-30 is of 2024, 25-01-15 of 2025;
 * "quarters", "months" are the ends of each, "each 24" the 24th of each month, "*" is left open; no finding may be left blank.
 * "⏎" is a line break.
 */
export function corpusRows(table: string): readonly CorpusRow[] {
  return table
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [text = '', kind = '', due = '', finding = '', year = ''] = line
        .split('|')
        .map((part) => part.trim());
      if (finding === '') throw new Error(`No finding is decided for "${text}": write -, +, * or its rule.`);
      return {
        text: text.replaceAll('⏎', '\n'),
        kinds: kind === '*' ? [] : kind.split('/'),
        due: due === '*' ? undefined : daysOf(due),
        finding,
        planYear: year === '' ? PLAN_YEAR : Number(year),
      };
    });
}
