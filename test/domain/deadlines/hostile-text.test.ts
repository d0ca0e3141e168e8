import fc from 'fast-check';
import { DEADLINE_NOTATIONS } from '../../../src/domain/deadlines/notations/deadline-notations';
import {
  LATE_POINT_NOTATIONS,
  POINT_NOTATIONS,
} from '../../../src/domain/deadlines/notations/point-notations';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { applyNotations, readingBudget } from '../../../src/domain/deadlines/reader/apply-notations';
import { maskReferences } from '../../../src/domain/deadlines/reader/mask-references';
import { readPartially } from '../../../src/domain/deadlines/reader/read-partially';

const SEED = 7_301;
const PIECES = [
  'trước ',
  'ngày ',
  'tháng ',
  'quý ',
  'năm ',
  'hằng ',
  'đến ',
  'từ ',
  'và ',
  ', ',
  '; ',
  ' - ',
  '-',
  '/',
  '.',
  '(',
  ')',
  '1',
  '30/6',
  '2024',
  '30/6/2024 ',
  'II ',
  'báo cáo ',
  'của ',
  'theo ',
  'công văn ',
  'số 12/UBND ',
  'chậm nhất ',
  'cuối ',
  '17h00 ',
  'thứ sáu ',
  '%',
  '50% ',
  'đợt 1 ',
  ': ',
  'thường xuyên ',
  'lần',
  ' ',
  '\n',
  'é',
  '\u0301',
  'i',
  'l',
  '§',
  '0',
  'họp ',
  'hoàn thành ',
];

const parse = (text: string) =>
  parseDeadline({ kind: 'text', text, shown: text, format: 'General' }, { planYear: 2024 });

/** Work is counted, not timed: a clock fails on a busy machine, a count does not. */
const steps = (read: () => unknown): number => {
  let count = 0;
  const original = RegExp.prototype.exec;
  const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    count += 1;
    return original.call(this, text);
  });
  try {
    read();
  } finally {
    spy.mockRestore();
  }
  return count;
};

test('any mixture of the words of deadlines, up to 10,000 characters long, is read within a bounded number of steps', () => {
  let longest = 0;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 300 }),
      (pieces, times) => {
        const text = pieces.join('').repeat(times).slice(0, 10_000);
        longest = Math.max(longest, text.length);
        expect(steps(() => parse(text))).toBeLessThan(60_000);
        expect(['invalid', 'missing']).toContain(
          text.length > 400 && text.trim().length > 400 ? parse(text).deadline.kind : 'invalid',
        );
      },
    ),
    { seed: SEED, numRuns: 400 },
  );
  expect(longest).toBe(10_000);
});

test('one piece repeated up to the longest deadline that is read at all does not multiply the work', () => {
  // Repeated, "A B" is "B A" but for its first piece: each pair stands once.
  for (const [at, piece] of PIECES.entries()) {
    for (const other of PIECES.slice(at)) {
      const text = (piece + other).repeat(300).slice(0, 299);
      expect(steps(() => parse(text))).toBeLessThan(60_000);
    }
  }
}, 120_000);

test('no pattern backtracks without end: each sees 10,000 characters of every pair of pieces', () => {
  const patterns = [...POINT_NOTATIONS, ...LATE_POINT_NOTATIONS, ...DEADLINE_NOTATIONS].map(
    ({ pattern }) => pattern,
  );
  expect(patterns.length).toBeGreaterThan(50);
  const texts = PIECES.map((piece) => piece.repeat(10_000).slice(0, 300));
  for (const text of texts) {
    for (const pattern of patterns) pattern.exec(text);
    maskReferences(text);
    applyNotations(text);
    readPartially(text, readingBudget());
  }
}, 120_000);

test('long runs between two words are read like one space', () => {
  for (const run of [' ', '\u00A0', '\u200B \u200B', '\t']) {
    expect(parse(`trước${run.repeat(3_000)}30/6`)).toEqual({ ...parse('trước 30/6') });
  }
  for (const run of ['\n', ' \n', '\r\n', '\u2028']) {
    expect(parse(`30/6${run.repeat(3_000)}31/12`).deadline).toEqual(parse('30/6\n31/12').deadline);
  }
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() => parse(text)).not.toThrow();
    }),
    { seed: SEED, numRuns: 3_000 },
  );
});

test('a text without a single digit or word of time never becomes a date', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[bcdghkmprstvx ]{1,40}$/), (text) => {
      expect(['invalid', 'missing']).toContain(parse(text).deadline.kind);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});
