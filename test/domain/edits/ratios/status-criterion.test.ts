import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import {
  criterionOf,
  criterionText,
  type DayAsked,
  meetsCriterion,
  type StatusCriterion,
} from '../../../../src/domain/edits/ratios/status-criterion';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

/** 13 November 2024, the number 45609. */
const ASKED: DayAsked = { day: { year: 2024, month: 11, day: 13 }, isFixed: false };

const of = (cell: GridCell, role: ColumnRole, wholePercents = false): StatusCriterion | undefined =>
  criterionOf(cellFromGrid(cell), role, wholePercents, ASKED);

const BLANK: StatusCriterion = { kind: 'blank' };
const text = (words: string): StatusCriterion => ({ kind: 'text', text: words });
const UNTIL: StatusCriterion = { kind: 'until', ...ASKED };
const atLeast = (value: number): StatusCriterion => ({ kind: 'atLeast', value });

describe('criterionOf()', () => {
  it.each<[string, GridCell]>([
    ['a blank cell', null],
    ['a formula that shows nothing', { value: '', isFormula: true }],
  ])('asks for a blank cell of %s', (_, cell) => {
    expect(of(cell, 'status')).toEqual(BLANK);
  });

  it.each([
    'Đã hoàn thành',
    'Đã hoàn thành\nBC số 05/BC-UBND',
    'Đạt 100%',
    '(đã xong)',
    '- Đã ban hành kế hoạch',
    'Theo Decree 63',
    'Đánh dấu TRUE',
    'TRUE (đã xong)',
    'Hồ sơ #12',
    'Đã hoàn thành'.padEnd(200, '.'),
  ])('asks for the words of “%s”', (words) => {
    expect(of(words, 'status')).toEqual(text(words));
  });

  it.each([
    ['too long for COUNTIFS', 'Đã hoàn thành'.padEnd(201, '.')],
    ['a line end that a file does not keep', 'Đã hoàn thành\r\nBC số 05'],
    ['a tab', 'Đã hoàn thành\tBC số 05'],
    ['a sign that no file holds', 'Đã hoàn thành\uFFFE'],
    ['another such sign', 'Đã hoàn thành\uFFFF'],
    ['-nt-', '-nt-'],
    ['như trên', 'như trên'],
    ['a ditto mark', '"'],
  ])('asks for nothing where a text is %s', (_, words) => {
    expect(of(words, 'status')).toBeUndefined();
  });

  it.each(
    [
      ['100%', ' 100%', "'100%", '+100', '-1', '–1', '−1', '.5', ',5', '(5)', '+ 5', '15/6/2024'],
      ['$5', '€5', '£5', '¥5', '₫5'],
      ['Jan', 'feb 2024', 'Mar-24', 'apr', 'may', 'Jun', 'JUL', 'aug', 'sep', 'oct', 'nov', 'Dec 15'],
      ['TRUE', 'false', '#N/A', '#12'],
    ].flat(),
  )('asks for nothing where COUNTIFS may take a text for another thing: “%s”', (words) => {
    expect(of(words, 'status')).toBeUndefined();
  });

  it.each<[ColumnRole, boolean, number, StatusCriterion | undefined]>([
    ['status', false, 0.99, undefined],
    ['status', false, 1, atLeast(1)],
    ['status', false, 2, atLeast(1)],
    ['status', false, 2.01, undefined],
    ['progress', false, 0.5, undefined],
    ['progress', false, 1, atLeast(1)],
    ['progress', true, 1, undefined],
    ['progress', true, 99, undefined],
    ['progress', true, 100, atLeast(100)],
    ['progress', true, 200, atLeast(100)],
    ['progress', true, 201, undefined],
    ['completedOn', false, 0.5, undefined],
    ['completedOn', false, 1, UNTIL],
    ['completedOn', false, 45_609, UNTIL],
    ['completedOn', true, 45_609.9, UNTIL],
    ['completedOn', false, 45_610, undefined],
    ['markDone', false, 1, { kind: 'number', value: 1 }],
    ['markInProgress', true, 0, { kind: 'number', value: 0 }],
  ])(
    'in a column of %s (whole percents: %s) takes %d as a number of its kind',
    (role, whole, value, criterion) => {
      expect(of(value, role, whole)).toEqual(criterion);
    },
  );

  it.each<[GridCell]>([[true], [false], [{ error: '#N/A' }]])(
    'asks for nothing where a cell holds %j',
    (cell) => {
      expect(of(cell, 'markDone')).toBeUndefined();
    },
  );
});

describe('meetsCriterion()', () => {
  const MARK: StatusCriterion = { kind: 'number', value: 1 };

  it.each<[StatusCriterion, GridCell]>([
    [BLANK, null],
    [BLANK, { value: '', isFormula: true }],
    [text('Đã hoàn thành'), 'Đã hoàn thành'],
    [text('Đã hoàn thành'), 'ĐÃ HOÀN THÀNH'],
    [MARK, 1],
    [MARK, '1'],
    [{ kind: 'number', value: 0 }, '0'],
    [atLeast(1), 1],
    [atLeast(1), 1.5],
    [atLeast(100), 100],
    [UNTIL, 45_609.9],
    [UNTIL, 1],
  ])('counts for %j a cell that holds %j', (criterion, cell) => {
    expect(meetsCriterion(cellFromGrid(cell), criterion)).toBe(true);
  });

  it.each<[StatusCriterion, GridCell]>([
    [BLANK, 'Đã hoàn thành'],
    [BLANK, ' '],
    [BLANK, 0],
    [BLANK, false],
    [text('Đã hoàn thành'), 'Đã hoàn thành.'],
    [text('Đã hoàn thành'), null],
    [text('1'), 1],
    [MARK, 2],
    [MARK, '2'],
    [MARK, 'x'],
    [MARK, true],
    [{ kind: 'number', value: 0 }, null],
    [{ kind: 'number', value: 0 }, ' '],
    [atLeast(1), 0.99],
    [atLeast(1), '1'],
    [atLeast(1), true],
    [atLeast(1), null],
    [UNTIL, 45_610],
    [UNTIL, '45609'],
    [UNTIL, null],
  ])('does not count for %j a cell that holds %j', (criterion, cell) => {
    expect(meetsCriterion(cellFromGrid(cell), criterion)).toBe(false);
  });
});

describe('criterionText()', () => {
  it.each<[StatusCriterion, string]>([
    [BLANK, '""'],
    [text('Đã hoàn thành'), '"Đã hoàn thành"'],
    [text('Xong "Đề án 06" và "Đề án 07"'), '"Xong ""Đề án 06"" và ""Đề án 07"""'],
    [text('Xong* (đủ?) ~ 5*'), '"Xong~* (đủ~?) ~~ 5~*"'],
    [text('= kế hoạch'), '"== kế hoạch"'],
    [text('<xong>'), '"=<xong>"'],
    [text('> xong'), '"=> xong"'],
    [text('đạt = kế hoạch'), '"đạt = kế hoạch"'],
    [{ kind: 'number', value: 1 }, '1'],
    [atLeast(100), '">=100"'],
    [UNTIL, '"<"&1+TODAY()'],
    [{ ...UNTIL, isFixed: true }, '"<"&1+DATE(2024,11,13)'],
  ])('writes %j as %s', (criterion, written) => {
    expect(criterionText(criterion)).toBe(written);
  });
});

it.each([true, false])('meetsCriterion() takes the truth value %j for no day that has come', (cell) => {
  expect(meetsCriterion(cellFromGrid(cell), UNTIL)).toBe(false);
});
