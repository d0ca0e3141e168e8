import { daysInMonth } from '../../../src/domain/calendar/calendar-date';
import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { CORPUS } from './phrase-corpus';

const PLAN_YEAR = 2024;
const pad = (value: number): string => String(value).padStart(2, '0');
const monthEnd = (month: number): string => `2024-${pad(month)}-${pad(daysInMonth(2024, month))}`;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function daysOf(written: string): readonly string[] {
  if (written === '') return [];
  if (written === 'quarters') return [3, 6, 9, 12].map(monthEnd);
  if (written === 'months') return MONTHS.map(monthEnd);
  const each = /^each (\d+)$/.exec(written);
  if (each) return MONTHS.map((month) => `2024-${pad(month)}-${pad(Number(each[1]))}`);
  return written.split(' ').map((day) => (day.length === 5 ? `2024-${day}` : `20${day}`));
}

const rows = CORPUS.split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => {
    const [text = '', kind = '', due = '', finding = ''] = line.split('|').map((part) => part.trim());
    return { text: text.replaceAll('⏎', '\n'), kind, due: daysOf(due), finding };
  });

function read(text: string) {
  const { deadline, findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear: PLAN_YEAR },
  );
  const due = lastDaysOnTime(deadline, { planYear: PLAN_YEAR, beforeIsStrict: true }).map(formatIsoDate);
  return { kind: deadline.kind, due, rules: findings.map(({ rule }) => rule.replace('deadline/', '')) };
}

test('the corpus is large, and a good part of it is no plain date', () => {
  expect(rows.length).toBeGreaterThan(440);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  expect(
    rows.filter(({ finding, kind }) => kind === 'invalid' || (finding !== '' && finding !== '-')).length,
  ).toBeGreaterThan(150);
});

test.each(rows)('reads "$text" as $kind', ({ text, kind, due, finding }) => {
  const reading = read(text);
  expect({ kind: reading.kind, due: reading.due }).toEqual({ kind, due });
  if (finding === '-') expect(reading.rules).toEqual([]);
  else if (finding !== '') expect(reading.rules).toContain(finding);
});

test.each(rows)('reads "$text" alike when it is decomposed and wears other spaces', ({ text }) => {
  const odd = ` ${text.normalize('NFD').replaceAll(' ', '\u00A0')}\u200B `;
  expect(read(odd)).toEqual(read(text));
});

test.each(rows.filter(({ kind }) => kind === 'invalid'))('says why "$text" is no deadline', ({ text }) => {
  expect(read(text).rules).not.toEqual([]);
});
