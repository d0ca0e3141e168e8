import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import {
  type DoneBetween,
  doneBetween,
  type ItemHistory,
  seenItems,
} from '../../../src/domain/reports/history/item-history';
import { type ReportMode, reportOn } from '../../../src/domain/reports/report-on';
import { parsePeriodName, reportingPeriod } from '../../../src/domain/reports/reporting-period';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from '../review/review-fixture';

const NOTHING: ItemHistory = { items: [], days: [] };

function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

/** A plan of 2024, an item a line: "code; task; lead; deadline; status". A line without any is a section. */
function plan(lines: readonly string[]) {
  const grid = [
    ['PHỤ LỤC', '', '', '', '', ''],
    ['Kế hoạch cải cách hành chính năm 2024', '', '', '', '', ''],
    ['TT', 'Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'],
    ...lines.map((line, index) => {
      const [code = '', task = '', lead = '', deadline = '', status = ''] = line
        .split(';')
        .map((part) => part.trim());
      return [index + 1, code, task, lead, deadline, status];
    }),
  ];
  return [reviewSnapshot(snapshotFromGrid(grid, { sheetName: 'Phụ lục' }), '2024-12-31')];
}

/** Runs on these days, each on the sheet as it then was. */
function after(runs: readonly (readonly [day: string, lines: readonly string[]])[]): ItemHistory {
  return runs.reduce<ItemHistory>(
    (history, [on, lines]) => ({
      items: seenItems(history, plan(lines), day(on)),
      days: [...history.days, day(on)],
    }),
    NOTHING,
  );
}

const shown = ({ first, last }: DoneBetween): string =>
  `${first === undefined ? '?' : formatIsoDate(first)}..${formatIsoDate(last)}`;

/** What is known of the items that are done: "1.1 2024-03-01..2024-03-08". */
function told(history: ItemHistory, lines: readonly string[], readOn = '2024-12-31'): readonly string[] {
  return [...doneBetween(history, plan(lines), day(readOn))].map(
    ([{ item }, done]) => `${item.code.written} ${shown(done)}`,
  );
}

const OPEN = 'Đang thực hiện';
const DONE = 'Đã hoàn thành';
const A = '1.1; Ban hành kế hoạch; Văn phòng; 31/3/2024';
const B = '1.2; Rà soát văn bản; Tư pháp; 30/6/2024';
const C = '1.3; Niêm yết thủ tục; Một cửa; 30/9/2024';

describe('between which runs an item became done', () => {
  test('the last run that saw it undone and the first that saw it done', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${OPEN}`, `${B}; ${OPEN}`]],
      ['2024-03-08', [`${A}; ${OPEN}`, `${B}; ${OPEN}`]],
      ['2024-03-20', [`${A}; ${DONE}`, `${B}; ${OPEN}`]],
      ['2024-04-20', [`${A}; ${DONE}`, `${B}; ${OPEN}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`, `${B}; ${OPEN}`])).toEqual(['1.1 2024-03-08..2024-03-20']);
  });

  test('one that the reading itself finds done lies between the last run and the reading', () => {
    const history = after([['2024-03-08', [`${A}; ${OPEN}`]]]);
    expect(told(history, [`${A}; ${DONE}`], '2024-03-15')).toEqual(['1.1 2024-03-08..2024-03-15']);
  });

  test('one that was done when it was first seen has no first day; one that no run has seen is not told', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${DONE}`]],
      ['2024-03-08', [`${A}; ${DONE}`, `${B}; ${DONE}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`, `${B}; ${DONE}`, `${C}; ${DONE}`])).toEqual([
      '1.1 ?..2024-03-01',
      '1.2 ?..2024-03-08',
    ]);
  });

  test('one that went back to undone begins anew', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${OPEN}`]],
      ['2024-03-08', [`${A}; ${DONE}`]],
      ['2024-03-15', [`${A}; ${OPEN}`]],
      ['2024-03-22', [`${A}; ${DONE}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`])).toEqual(['1.1 2024-03-15..2024-03-22']);
    expect(told(history, [`${A}; ${OPEN}`])).toEqual([]);
  });

  test('twice on one day: the day itself', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${OPEN}`]],
      ['2024-03-01', [`${A}; ${DONE}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`])).toEqual(['1.1 2024-03-01..2024-03-01']);
  });

  test('a clock that was ahead says nothing of the days before it', () => {
    const history = after([
      ['2024-02-01', [`${A}; ${OPEN}`]],
      ['2024-12-01', [`${A}; ${OPEN}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`], '2024-03-05')).toEqual(['1.1 2024-02-01..2024-03-05']);
  });

  test('goes with the item when rows are sorted, put in, taken out, recoded or reworded', () => {
    const runs = [
      ['2024-03-01', [`${A}; ${OPEN}`, `${B}; ${OPEN}`, `${C}; ${OPEN}`]],
      ['2024-03-08', [`${A}; ${DONE}`, `${B}; ${OPEN}`, `${C}; ${DONE}`]],
    ] as const;
    const before = after(runs);
    expect(told(before, [`${C}; ${DONE}`, `${B}; ${OPEN}`, `${A}; ${DONE}`])).toEqual([
      '1.3 2024-03-01..2024-03-08',
      '1.1 2024-03-01..2024-03-08',
    ]);
    expect(told(before, [`1.9; Việc mới; Tư pháp; 30/11/2024; ${OPEN}`, `${C}; ${DONE}`])).toEqual([
      '1.3 2024-03-01..2024-03-08',
    ]);
    expect(told(before, [`2.1; Ban hành kế hoạch; Văn phòng; 31/3/2024; ${DONE}`])).toEqual([
      '2.1 2024-03-01..2024-03-08',
    ]);
    expect(told(before, [`1.1; Ban hành kế hoạch năm; Văn phòng; 31/3/2024; ${DONE}`])).toEqual([
      '1.1 2024-03-01..2024-03-08',
    ]);
  });

  test('a row put in as done after the last run has no first day: nobody saw it undone', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${OPEN}`]],
      ['2024-03-08', [`${A}; ${OPEN}`, `${B}; ${DONE}`]],
    ]);
    expect(told(history, [`${A}; ${OPEN}`, `${B}; ${DONE}`])).toEqual(['1.2 ?..2024-03-08']);
  });

  test('another duty in like words is not the one that is gone', () => {
    const history = after([
      ['2024-03-01', [`1.1; Báo cáo công tác cải cách hành chính quý I; Văn phòng; 31/3/2024; ${OPEN}`]],
    ]);
    const next = [`1.2; Báo cáo công tác cải cách hành chính quý II; Văn phòng; 30/6/2024; ${DONE}`];
    expect(told(history, next)).toEqual([]);
  });

  test('of items that nothing tells apart nothing is told', () => {
    const history = after([
      ['2024-03-01', [`${A}; ${OPEN}`, `${A}; ${DONE}`, `${B}; ${OPEN}`]],
      ['2024-03-08', [`${A}; ${DONE}`, `${A}; ${DONE}`, `${B}; ${DONE}`]],
    ]);
    expect(told(history, [`${A}; ${DONE}`, `${A}; ${DONE}`, `${B}; ${DONE}`])).toEqual([
      '1.2 2024-03-01..2024-03-08',
    ]);
  });
});

/** Deadline and status, the days of the runs that saw it undone and done ("" for none), and how it counts. */
type Row = readonly [
  deadline: string,
  status: string,
  undone: string,
  done: string,
  toDate: string,
  inPeriod: string,
];

// The third quarter by the decree is 15/6 to 14/9; the sheet is read at the year's end.
const COUNTED: readonly Row[] = [
  // The whole interval lies in the period.
  ['30/9/2024', DONE, '2024-07-01', '2024-07-08', 'doneOnTime', 'doneOnTime'],
  ['30/6/2024', DONE, '2024-07-01', '2024-07-08', 'doneLate', 'doneLate'],
  ['05/7/2024', DONE, '2024-07-01', '2024-07-08', 'doneUnknown', 'doneUnknown'],
  ['01/7/2024', DONE, '2024-07-01', '2024-07-08', 'doneUnknown', 'doneUnknown'],
  ['30/6/2024', DONE, '2024-06-30', '2024-07-08', 'doneUnknown', 'doneUnknown'],
  ['08/7/2024', DONE, '2024-07-01', '2024-07-08', 'doneOnTime', 'doneOnTime'],
  ['30/9/2024', DONE, '2024-06-15', '2024-06-20', 'doneOnTime', 'doneOnTime'],
  ['30/9/2024', DONE, '2024-09-10', '2024-09-14', 'doneOnTime', 'doneOnTime'],
  ['Thường xuyên', DONE, '2024-07-01', '2024-07-08', 'doneOnTime', 'doneOnTime'],
  // It lies before the period: done, and no part of it.
  ['30/9/2024', DONE, '2024-06-01', '2024-06-14', 'doneOnTime', 'no part'],
  ['30/5/2024', DONE, '2024-06-01', '2024-06-14', 'doneLate', 'no part'],
  ['30/8/2024', DONE, '', '2024-06-14', 'doneOnTime', 'no part'],
  // It lies after the period: not done at its end.
  ['30/9/2024', DONE, '2024-09-15', '2024-09-20', 'inTime', 'no part'],
  ['30/8/2024', DONE, '2024-09-15', '2024-09-20', 'overdue', 'overdue'],
  ['Thường xuyên', DONE, '2024-09-15', '2024-09-20', 'noDay', 'noDay'],
  // The period's beginning or its end lies in it: nobody can say.
  ['30/9/2024', DONE, '2024-06-14', '2024-06-15', 'doneOnTime', 'doneUnknown'],
  ['30/5/2024', DONE, '2024-06-10', '2024-06-20', 'doneLate', 'doneUnknown'],
  ['30/8/2024', DONE, '2024-09-14', '2024-09-15', 'doneUnknown', 'doneUnknown'],
  ['30/9/2024', DONE, '2024-09-01', '2024-09-20', 'doneUnknown', 'no part'],
  ['30/8/2024', DONE, '2024-05-01', '2024-10-20', 'doneUnknown', 'doneUnknown'],
  // Done when it was first seen.
  ['31/8/2024', DONE, '', '2024-07-08', 'doneOnTime', 'doneUnknown'],
  ['30/6/2024', DONE, '', '2024-07-08', 'doneUnknown', 'doneUnknown'],
  ['30/5/2024', DONE, '', '2024-07-08', 'doneUnknown', 'no part'],
  // What the sheet itself says goes before what runs have seen.
  ['30/6/2024', 'Đã hoàn thành ngày 20/6/2024', '2024-07-01', '2024-07-08', 'doneOnTime', 'doneOnTime'],
  ['30/8/2024', 'Hoàn thành quá hạn', '', '2024-09-10', 'doneLate', 'doneLate'],
  ['30/6/2024', 'Hoàn thành quá hạn', '2024-07-01', '2024-07-08', 'doneLate', 'doneLate'],
];

test.each(COUNTED)(
  '%s, "%s", undone on %s and done on %s, by 14/9/2024: %s, in 2024-Q3: %s',
  (deadline, status, undone, done, toDate, inPeriod) => {
    const of = (state: string) => [`1.1; Ban hành kế hoạch; Văn phòng; ${deadline}; ${state}`];
    const runs: readonly (readonly [string, readonly string[]])[] = [
      ...(undone === '' ? [] : [[undone, of(OPEN)] as const]),
      [done, of(status)],
    ];
    const history = after(runs);
    const counted = (mode: ReportMode): string =>
      reportOn(plan(of(status)), {
        period: reportingPeriod(parsePeriodName('2024-Q3')!, 'decree'),
        calendar: 'decree',
        mode,
        readOn: day('2024-12-31'),
        history,
      }).items[0]?.course.kind ?? 'no part';
    expect([counted('toDate'), counted('period')]).toEqual([toDate, inPeriod]);
  },
);
