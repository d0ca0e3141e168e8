import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';

type Due = string | readonly string[] | null;

interface Decided {
  readonly kind: string;
  readonly due: Due;
}

interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly planYear: number;
  readonly expected: Decided & {
    readonly ambiguous: boolean;
    readonly dueInclusive?: Due;
    readonly alternatives?: readonly Decided[];
  };
}

const phrases = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/deadline-phrases.json'), 'utf8'),
) as readonly Phrase[];

const days = (due: Due | undefined): readonly string[] =>
  due === null || due === undefined ? [] : typeof due === 'string' ? [due] : due;

/** The decided cases call a period, a range and a list alike a range; a list of days written singly is a date. */
const kindsOf: Record<string, readonly string[]> = {
  range: ['period', 'range', 'list'],
  date: ['date', 'list'],
};
const allows = (decided: string, kind: string): boolean => (kindsOf[decided] ?? [decided]).includes(kind);

function read({ text, planYear }: Phrase, beforeIsStrict = true) {
  const { deadline, findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear },
  );
  const due = lastDaysOnTime(deadline, { planYear, beforeIsStrict }).map(formatIsoDate);
  return { kind: deadline.kind, due, findings };
}

const clear = phrases.filter((phrase) => !phrase.expected.ambiguous);
const ambiguous = phrases.filter((phrase) => phrase.expected.ambiguous);

test('there are decided phrases of both sorts', () => {
  expect(clear).toHaveLength(62);
  expect(ambiguous).toHaveLength(9);
});

test.each(clear)('reads $id "$text" as decided', (phrase) => {
  const { kind, due } = read(phrase);
  expect(allows(phrase.expected.kind, kind) || kind).toBe(true);
  expect(due).toEqual(days(phrase.expected.due));
});

test.each(phrases.filter((phrase) => phrase.expected.dueInclusive !== undefined))(
  'reads $id "$text" with the named day on time',
  (phrase) => {
    expect(read(phrase, false).due).toEqual(days(phrase.expected.dueInclusive));
  },
);

test.each(ambiguous)('reads $id "$text" in one of its ways, and says so', (phrase) => {
  const { kind, due, findings } = read(phrase);
  const ways = [phrase.expected, ...(phrase.expected.alternatives ?? [])];
  const isOneOfThem = ways.some(
    (way) => allows(way.kind, kind) && JSON.stringify(days(way.due)) === JSON.stringify(due),
  );
  expect(isOneOfThem || { kind, due }).toBe(true);
  expect(findings).not.toEqual([]);
});

test.each(phrases.filter(({ expected }) => expected.kind === 'invalid'))(
  'says why $id "$text" is no deadline',
  (phrase) => {
    expect(read(phrase).findings).not.toEqual([]);
  },
);
