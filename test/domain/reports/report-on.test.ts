import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { type PeriodReport, type ReportMode, reportOn } from '../../../src/domain/reports/report-on';
import { parsePeriodName, reportingPeriod } from '../../../src/domain/reports/reporting-period';
import { planOfLines } from './plan-of-lines';

function day(text: string) {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

function report(
  lines: readonly string[],
  name: string,
  mode: ReportMode,
  readOn = '2024-12-31',
): PeriodReport {
  const parsed = parsePeriodName(name);
  if (!parsed) throw new Error(`${name} is no period`);
  const period = reportingPeriod(parsed, 'decree');
  return reportOn([planOfLines(lines, readOn)], { period, calendar: 'decree', mode, readOn: day(readOn) });
}

/** "5 = 3 (1 on time, 1 late, 1 unknown) + 2 (0 in time, 1 overdue, 1 without a day)" as "5 = 3 (1 1 1) + 2 (0 1 1)". */
function counts({ counts: of }: PeriodReport): string {
  const done = `${of.done} (${of.doneOnTime} ${of.doneLate} ${of.doneUnknown})`;
  return `${of.total} = ${done} + ${of.notDone} (${of.inTime} ${of.overdue} ${of.noDay})`;
}

type Plan = readonly [expected: string, period: string, lines: readonly string[], readOn?: string];

const DONE = 'Đã hoàn thành';
const OPEN = 'Đang thực hiện';

// Quarter III by the decree is 15/6 to 14/9.
const TO_DATE: readonly Plan[] = [
  [
    '3 = 1 (1 0 0) + 2 (1 1 0)',
    '2024-Q3',
    [`30/6/2024; ${DONE} 12/6/2024`, `30/8/2024; ${OPEN}`, `31/12/2024; ${OPEN}`],
  ],
  [
    '3 = 2 (1 1 0) + 1 (0 0 1)',
    '2024-Q3',
    [`30/6/2024; ${DONE} 30/6/2024`, `30/6/2024; ${DONE} 01/7/2024`, `Thường xuyên; ${OPEN}`],
  ],
  [
    '3 = 3 (1 1 1) + 0 (0 0 0)',
    '2024',
    [`30/6/2024; ${DONE} 12/6/2024`, '30/6/2024; Hoàn thành quá hạn', `30/6/2024; ${DONE}`],
  ],
  // Read while the last day has not come: done is done on time.
  [
    '3 = 2 (2 0 0) + 1 (1 0 0)',
    '2024-Q3',
    [`31/12/2024; ${DONE}`, `30/9/2024; ${DONE}`, `30/9/2024; ${OPEN}`],
    '2024-09-14',
  ],
  [
    '3 = 2 (1 0 1) + 1 (1 0 0)',
    '2024-Q3',
    [`31/12/2024; ${DONE}`, `30/9/2024; ${DONE}`, `30/9/2024; ${OPEN}`],
    '2024-10-01',
  ],
  // Done after the period's end: not done at it.
  [
    '3 = 1 (1 0 0) + 2 (1 1 0)',
    '2024-Q3',
    [`30/8/2024; ${DONE} 15/9/2024`, `30/11/2024; ${DONE} 15/9/2024`, `30/9/2024; ${DONE} 14/9/2024`],
  ],
  [
    '3 = 0 (0 0 0) + 3 (3 0 0)',
    '2024-Q3',
    ['30/9/2024; Hoàn thành quá hạn', '14/9/2024; Hoàn thành quá hạn', '15/9/2024; Hoàn thành quá hạn'],
  ],
  [
    '3 = 3 (0 3 0) + 0 (0 0 0)',
    '2024-Q3',
    ['13/9/2024; Hoàn thành quá hạn', '30/6/2024; Hoàn thành quá hạn', 'Quý I; Hoàn thành quá hạn'],
  ],
  // The year is the plan's, and of a month its first day is enough.
  [
    '3 = 0 (0 0 0) + 3 (2 1 0)',
    '2024-Q3',
    ['30/8/2024; Xong 15/9', `30/11/2024; ${DONE} 15/9`, '30/9/2024; Hoàn thành tháng 10/2024'],
  ],
  // Read before the day has come: without "đã" nobody knows that it will be done.
  [
    '2 = 1 (1 0 0) + 1 (0 1 0)',
    '2024',
    ['30/9/2024; Hoàn thành ngày 20/9/2024', `30/9/2024; ${DONE} ngày 20/9/2024`],
    '2024-09-14',
  ],
  // The last day itself is on time, the day after is not.
  [
    '4 = 0 (0 0 0) + 4 (2 2 0)',
    '2024-Q3',
    [`14/9/2024; ${OPEN}`, `13/9/2024; ${OPEN}`, `15/9/2024; ${OPEN}`, `Trước 14/9/2024; ${OPEN}`],
  ],
  [
    '4 = 4 (2 2 0) + 0 (0 0 0)',
    '2024-Q3',
    [
      `14/9/2024; ${DONE} 14/9/2024`,
      `13/9/2024; ${DONE} 14/9/2024`,
      `Trước 14/9/2024; ${DONE} 14/9/2024`,
      `Trước 14/9/2024; ${DONE} 13/9/2024`,
    ],
  ],
  // Without a day: recurring, ongoing, conditional, none.
  [
    '4 = 0 (0 0 0) + 4 (0 0 4)',
    '2024-Q3',
    [`Hằng quý; ${OPEN}`, `Thường xuyên; ${OPEN}`, `Khi có hướng dẫn; ${OPEN}`, `; ${OPEN}`],
  ],
  [
    '4 = 4 (2 0 2) + 0 (0 0 0)',
    '2024-Q3',
    [
      `Hằng quý; ${DONE} 10/9/2024`,
      `Thường xuyên; ${DONE}`,
      `Khi có hướng dẫn; ${DONE} 01/3/2024`,
      `; ${DONE}`,
    ],
  ],
  [
    '3 = 0 (0 0 0) + 3 (0 1 2)',
    '2024-Q3',
    ['30/6/2024; Không phát sinh', `31/6/2024; ${OPEN}`, `30/6/2024; Chưa thực hiện`],
  ],
  // Blank, conflicting, and half done are not done.
  [
    '4 = 0 (0 0 0) + 4 (0 4 0)',
    '2024-Q3',
    ['30/6/2024;', '30/6/2024; Hoàn thành 80%', '30/6/2024; Đã trình', '30/6/2024; Chưa thực hiện'],
  ],
  // Of several days the last decides, and an earlier one where nothing has begun.
  [
    '4 = 1 (1 0 0) + 3 (1 2 0)',
    '2024-Q3',
    [
      `30/6/2024 và 31/12/2024; ${OPEN}`,
      '30/6/2024 và 31/12/2024; Chưa thực hiện',
      `30/6/2024 và 30/8/2024; ${OPEN}`,
      `30/6/2024 và 31/12/2024; ${DONE} 01/7/2024`,
    ],
  ],
  ['3 = 0 (0 0 0) + 3 (1 2 0)', '2024-H1', [`Quý I; ${OPEN}`, `Quý II; ${OPEN}`, `Tháng 5; ${OPEN}`]],
  ['3 = 0 (0 0 0) + 3 (2 1 0)', '2024-03', [`Quý I; ${OPEN}`, `28/2/2024; ${OPEN}`, `31/3/2024; ${OPEN}`]],
  [
    '4 = 2 (1 1 0) + 2 (0 2 0)',
    '2024',
    [
      `29/2/2024; ${DONE} 29/2/2024`,
      `29/2/2024; ${DONE} 01/3/2024`,
      `29/2/2024; ${OPEN}`,
      `13/12/2024; ${OPEN}`,
    ],
  ],
  // Days from marks and from the evidence.
  [
    '4 = 4 (2 2 0) + 0 (0 0 0)',
    '2024',
    [
      `30/6/2024; [240612] ${DONE}`,
      `30/6/2024; [240702] ${DONE}`,
      `30/6/2024; ${DONE}; Kế hoạch số 5/KH-UBND ngày 12/6/2024`,
      `30/6/2024; ${DONE}; Kế hoạch số 5/KH-UBND ngày 02/7/2024`,
    ],
  ],
  [
    '3 = 2 (1 1 0) + 1 (0 1 0)',
    '2024-Q3',
    [`30/6/2024; [240612] ${DONE}`, `30/6/2024; [240702] ${DONE}`, `30/6/2024; [240920] ${DONE}`],
  ],
  [
    '10 = 4 (1 1 2) + 6 (2 2 2)',
    '2024-Q3',
    [
      `30/6/2024; ${DONE} 12/6/2024`,
      `30/6/2024; ${DONE} 12/7/2024`,
      `30/6/2024; ${DONE}`,
      `Thường xuyên; ${DONE}`,
      `31/10/2024; ${OPEN}`,
      `31/12/2024;`,
      `30/6/2024;`,
      `Tháng 8; ${OPEN}`,
      `Hằng tháng; ${OPEN}`,
      `Khi có yêu cầu;`,
    ],
  ],
];

const IN_PERIOD: readonly Plan[] = [
  // Done before the period and due before it: no part of it.
  [
    '2 = 1 (1 0 0) + 1 (0 1 0)',
    '2024-Q3',
    [`30/5/2024; ${DONE} 12/5/2024`, `30/6/2024; ${DONE} 20/6/2024`, `30/8/2024; ${OPEN}`],
  ],
  [
    '1 = 1 (0 1 0) + 0 (0 0 0)',
    '2024-Q3',
    [`30/5/2024; ${DONE} 20/6/2024`, `30/5/2024; ${DONE} 14/6/2024`, `30/5/2024; ${DONE}`],
  ],
  // The borders: 15/6 and 14/9 belong to it, 14/6 and 15/9 do not.
  [
    '2 = 2 (2 0 0) + 0 (0 0 0)',
    '2024-Q3',
    [
      `30/9/2024; ${DONE} 15/6/2024`,
      `30/9/2024; ${DONE} 14/9/2024`,
      `30/9/2024; ${DONE} 14/6/2024`,
      `30/9/2024; ${DONE} 15/9/2024`,
    ],
  ],
  [
    '3 = 0 (0 0 0) + 3 (1 2 0)',
    '2024-Q3',
    [`15/6/2024; ${OPEN}`, `14/9/2024; ${OPEN}`, `14/6/2024; ${OPEN}`, `15/9/2024; ${OPEN}`],
  ],
  // Carried over: overdue when the period began.
  [
    '2 = 0 (0 0 0) + 2 (0 2 0)',
    '2024-Q3',
    [`31/3/2024; ${OPEN}`, `30/6/2024; Chưa thực hiện`, `31/12/2024; ${OPEN}`],
  ],
  // Due later and not done: not yet part of it.
  [
    '1 = 1 (1 0 0) + 0 (0 0 0)',
    '2024-Q3',
    [`31/12/2024; ${OPEN}`, `31/12/2024; ${DONE} 01/9/2024`, `31/12/2024;`],
  ],
  // Without a day: always, until done.
  [
    '3 = 1 (1 0 0) + 2 (0 0 2)',
    '2024-Q3',
    [
      `Thường xuyên; ${OPEN}`,
      `Hằng quý; ${OPEN}`,
      `Thường xuyên; ${DONE} 01/7/2024`,
      `Thường xuyên; ${DONE} 01/3/2024`,
      `Thường xuyên; ${DONE}`,
    ],
  ],
  // Done on an unknown day: where it was due in the period.
  [
    '1 = 1 (0 0 1) + 0 (0 0 0)',
    '2024-Q3',
    [`30/8/2024; ${DONE}`, `30/5/2024; ${DONE}`, `30/10/2024; ${DONE}`],
  ],
  [
    '2 = 1 (0 1 0) + 1 (0 0 1)',
    '2024-Q3',
    ['30/8/2024; Hoàn thành quá hạn', '30/5/2024; Hoàn thành quá hạn', '30/8/2024; Không phát sinh'],
  ],
  // Done after the period's end.
  [
    '2 = 0 (0 0 0) + 2 (1 1 0)',
    '2024-Q3',
    [`30/8/2024; ${DONE} 20/9/2024`, `14/9/2024; ${DONE} 20/9/2024`, `30/9/2024; ${DONE} 20/9/2024`],
  ],
  [
    '3 = 2 (1 1 0) + 1 (0 1 0)',
    '2024-06',
    [`10/6/2024; ${DONE} 05/6/2024`, `10/6/2024; ${DONE} 14/6/2024`, `10/6/2024; ${DONE} 15/6/2024`],
  ],
  [
    '2 = 1 (1 0 0) + 1 (0 1 0)',
    '2024-Q1',
    [`31/01/2024; ${DONE} 20/12/2023`, `31/01/2024; ${OPEN}`, `31/01/2024; ${DONE} 14/12/2023`],
  ],
  [
    '2 = 0 (0 0 0) + 2 (0 2 0)',
    '2024-Q1',
    [`29/2/2024; ${OPEN}`, `13/3/2024; ${OPEN}`, `15/3/2024; ${OPEN}`],
  ],
  [
    '2 = 1 (1 0 0) + 1 (1 0 0)',
    '2024-Q3',
    [
      `30/6/2024 và 31/12/2024; ${OPEN}`,
      `30/3/2024 và 31/12/2024; ${OPEN}`,
      `30/6/2024 và 31/12/2024; ${DONE} 01/7/2024`,
    ],
  ],
  [
    '3 = 0 (0 0 0) + 3 (0 3 0)',
    '2024-Q3',
    ['30/6/2024;', '30/7/2024; Tạm dừng', '30/8/2024; Chờ phê duyệt', '30/9/2024;'],
  ],
  [
    '3 = 1 (1 0 0) + 2 (0 1 1)',
    '2024-07-01..2024-07-31',
    [
      `31/7/2024; ${DONE} 31/7/2024`,
      `30/7/2024; ${OPEN}`,
      `31/8/2024; ${OPEN}`,
      `Thường xuyên;`,
      `01/8/2024; ${DONE} 01/8/2024`,
    ],
  ],
  [
    '4 = 3 (2 1 0) + 1 (0 1 0)',
    '2024',
    [
      `Quý I; ${DONE} 31/3/2024`,
      `Quý II; ${DONE} 01/7/2024`,
      `Quý III; ${OPEN}`,
      `Quý IV; ${DONE} 01/12/2024`,
    ],
  ],
  [
    '2 = 2 (1 0 1) + 0 (0 0 0)',
    '2024-Q2',
    [`Quý II; ${DONE}`, `Tháng 4; ${DONE} 30/4/2024`, `Quý I; ${DONE}`],
  ],
  [
    '2 = 1 (0 1 0) + 1 (0 1 0)',
    '2024-Q4',
    [`30/9/2024; ${DONE} 10/10/2024`, `30/9/2024; ${DONE} 10/9/2024`, `31/10/2024; Chưa thực hiện`],
  ],
  [
    '1 = 0 (0 0 0) + 1 (0 0 1)',
    '2024-Q3',
    [
      `31/12/2024; ${OPEN}`,
      `30/12/2024; ${OPEN}`,
      'Trong năm 2023; Đã hoàn thành 01/3/2024',
      'Sau khi có hướng dẫn;',
    ],
  ],
];

describe('reportOn()', () => {
  for (const [expected, period, lines, readOn] of TO_DATE) {
    test(`to date, ${expected} by ${period}: ${lines.join(' | ')}`, () => {
      expect(counts(report(lines, period, 'toDate', readOn))).toBe(expected);
    });
  }

  for (const [expected, period, lines, readOn] of IN_PERIOD) {
    test(`in the period, ${expected} in ${period}: ${lines.join(' | ')}`, () => {
      expect(counts(report(lines, period, 'period', readOn))).toBe(expected);
    });
  }

  test('tells apart why items have no day', () => {
    const { noDayReasons } = report(
      [
        `Hằng quý; ${OPEN}`,
        'Thường xuyên;',
        'Khi có hướng dẫn;',
        ';',
        '31/6/2024;',
        '30/6/2024; Không phát sinh',
      ],
      '2024-Q3',
      'toDate',
    ).counts;
    expect(noDayReasons).toEqual({ recurring: 1, ongoing: 1, conditional: 1, notApplicable: 1, none: 2 });
  });

  test('lists the overdue, the longest first, what comes next, and what is done without evidence', () => {
    const { overdue, dueNext, withoutEvidence } = report(
      [
        `30/8/2024; ${OPEN}`,
        `30/6/2024; ${OPEN}`,
        `30/11/2024; ${OPEN}`,
        `30/9/2024; ${OPEN}`,
        `31/12/2024; ${OPEN}`,
        `30/6/2024; ${DONE} 12/6/2024; Kế hoạch số 5/KH-UBND`,
        `30/6/2024; ${DONE} 12/6/2024`,
      ],
      '2024-Q3',
      'toDate',
    );
    const at = (row: number, day: { year: number; month: number; day: number }) =>
      `${row} ${formatIsoDate(day)}`;
    expect(
      overdue.map(({ reviewed, lastDay, daysLate }) => `${at(reviewed.item.row, lastDay)} +${daysLate}`),
    ).toEqual(['5 2024-06-30 +76', '4 2024-08-30 +15']);
    // The 92 days after 14/9 end on 15/12.
    expect(dueNext.map(({ reviewed, lastDay }) => at(reviewed.item.row, lastDay))).toEqual([
      '7 2024-09-30',
      '6 2024-11-30',
    ]);
    expect(withoutEvidence.map(({ item }) => item.row)).toEqual([10]);
  });

  test('asks on the day on which it is made, and not on an earlier as-of date, whether a day has come', () => {
    const period = reportingPeriod({ kind: 'year', year: 2024 }, 'plain');
    const review = planOfLines(['30/9/2024; Hoàn thành ngày 20/9/2024'], '2024-06-30');
    const made = reportOn([review], { period, calendar: 'plain', mode: 'toDate', readOn: day('2024-12-31') });
    expect(review.completion.done).toBe(0);
    expect(counts(made)).toBe('1 = 1 (1 0 0) + 0 (0 0 0)');
  });

  test('counts an item with two leads for both', () => {
    const { leads } = report(
      [`30/6/2024; ${DONE} 12/6/2024; ; Công chức A`, `30/6/2024; ${OPEN}; ; Công chức B`],
      '2024-Q3',
      'toDate',
    );
    expect(leads.map(({ name, done, total, overdue }) => `${name} ${done}/${total} ${overdue}`)).toEqual([
      'Công chức A 1/1 0',
      'Công chức B 0/1 1',
    ]);
  });
});
