import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { EXAMINED, WRITTEN } from './phrase-corpus';

const rows = [...WRITTEN, ...EXAMINED];

function read(text: string, planYear: number) {
  const { deadline, findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear },
  );
  const due = lastDaysOnTime(deadline, { planYear, beforeIsStrict: true }).map(formatIsoDate);
  return { kind: deadline.kind, due, rules: findings.map(({ rule }) => rule.replace('deadline/', '')) };
}

test('the corpus is large, and a good part of it is no plain date', () => {
  expect(WRITTEN.length).toBeGreaterThan(440);
  expect(EXAMINED.length).toBeGreaterThan(380);
  const said = WRITTEN.map(({ text }) => text);
  expect(new Set(said).size).toBe(said.length);
  expect(
    WRITTEN.filter(({ finding, kinds }) => kinds.includes('invalid') || (finding !== '*' && finding !== '-'))
      .length,
  ).toBeGreaterThan(150);
});

test.each(rows)('reads "$text" as $kinds', ({ text, kinds, due, finding, planYear }) => {
  const reading = read(text, planYear);
  if (kinds.length > 0) expect(kinds).toContain(reading.kind);
  // Where a table allows a phrase to be given up, the clerk is told so and no day is taken.
  if (reading.kind === 'invalid') expect(reading.due).toEqual([]);
  else if (due) expect(reading.due).toEqual(due);
  if (finding === '-') expect(reading.rules).toEqual([]);
  else if (finding === '+') expect(reading.rules).not.toEqual([]);
  else if (finding !== '*') expect(reading.rules).toContain(finding);
});

test.each(rows)('reads "$text" alike when it is decomposed and wears other spaces', ({ text, planYear }) => {
  const odd = ` ${text.normalize('NFD').replaceAll(' ', '\u00A0')}\u200B `;
  expect(read(odd, planYear)).toEqual(read(text, planYear));
});

test.each(rows.filter(({ kinds }) => kinds.includes('invalid')))(
  'says why "$text" is no deadline, where it is none',
  ({ text, planYear }) => {
    const { kind, rules } = read(text, planYear);
    if (kind === 'invalid') expect(rules).not.toEqual([]);
  },
);
