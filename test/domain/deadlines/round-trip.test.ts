import fc from 'fast-check';
import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { FORMS, PLAN_YEAR, writtenDeadline } from '../../support/deadline-generator';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';

const SEED = 20241115;

function read(text: string) {
  const { deadline, findings } = parseDeadline(
    { kind: 'text', text, shown: text, format: 'General' },
    { planYear: PLAN_YEAR },
  );
  const due = lastDaysOnTime(deadline, { planYear: PLAN_YEAR, beforeIsStrict: true });
  return { kind: deadline.kind, due: due.map(formatIsoDate), findings };
}

test('there are at least forty written forms', () => {
  expect(Object.keys(FORMS).length).toBeGreaterThanOrEqual(40);
});

test('every deadline that is written in a known form reads back as itself', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(writtenDeadline, ({ form, text, kind, due }) => {
      seen.add(form);
      const reading = read(text);
      expect({ text, kind: reading.kind, due: reading.due }).toEqual({
        text,
        kind,
        due: due.map(formatIsoDate),
      });
    }),
    { seed: SEED, numRuns: IS_WHOLE_SWEEP ? 50_000 : 10_000 },
  );
  expect(seen.size).toBe(Object.keys(FORMS).length);
});

const impossible = fc.oneof(
  fc.tuple(fc.constantFrom(4, 6, 9, 11), fc.constant(31)),
  fc.tuple(fc.constant(2), fc.constantFrom(30, 31)),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 32, max: 99 })),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constant(0)),
  fc.tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 13, max: 31 })),
);
const frames = [
  (day: number, month: number) => `${day}/${month}`,
  (day: number, month: number) => `${day}/${month}/2024`,
  (day: number, month: number) => `trước ngày ${day}/${month}/2024`,
  (day: number, month: number) => `ngày ${day} tháng ${month} năm 2024`,
  (day: number, month: number) => `Từ 01/01 đến ${day}/${month}/2024`,
  (day: number, month: number) => `${day}/${month} và 31/12/2024`,
  (day: number, month: number) => `17h00 ngày ${day}/${month}/2024`,
  (day: number, month: number) => `50% trước ${day}/${month}, 100% trước 31/12`,
  (day: number, month: number) => `Theo Công văn số 45/UBND ngày 10/5/2024, xong trước ${day}/${month}`,
  (day: number, month: number) => `ngày ${day}/${month} hằng năm`,
];

test('a day that the calendar does not hold is refused with a finding, never bent into one that it holds', () => {
  fc.assert(
    fc.property(impossible, fc.constantFrom(...frames), ([month, day], frame) => {
      const text = frame(day, month);
      const { kind, due, findings } = read(text);
      expect({ text, kind, due }).toEqual({ text, kind: 'invalid', due: [] });
      expect(findings).not.toEqual([]);
    }),
    { seed: SEED, numRuns: 5_000 },
  );
});

test('a digit that slips never changes a date without either showing in it or being refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(9),
      fc.nat(4),
      (month, day, digit, place) => {
        const sound = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`;
        const at = place === 2 ? 0 : place;
        const slipped = sound.slice(0, at) + String(digit) + sound.slice(at + 1);
        const [newDay, newMonth] = slipped.split('/').map(Number);
        const { due } = read(slipped);
        const iso = `2024-${String(newMonth).padStart(2, '0')}-${String(newDay).padStart(2, '0')}`;
        expect(due.length === 0 || (due.length === 1 && due[0] === iso)).toBe(true);
      },
    ),
    { seed: SEED, numRuns: 5_000 },
  );
});
