import { formatsOf } from '../../../../src/messages/formats-of';
import { progressWords } from '../../../../src/messages/progress-words';
import { forecastWords } from '../../../../src/taskpane/present/summary/forecast-words';
import { progressFacts } from '../../../../src/taskpane/present/summary/progress-facts';
import { day, on } from '../../../domain/progress/progress-vocabulary';
import { sampleProgress } from '../../stories/sample-progress';
import { sampleReport } from '../../stories/sample-report';

const report = { ...sampleReport(), progress: sampleProgress() };

test('progressFacts() tells the latest day, and how many items had come due by it', () => {
  const { year, appendices, latest, without } = progressFacts(report);
  // Of the twelve, nine have a last day; those of 20 October and 14 December were still to come on 15 October.
  expect({ year, appendices, latest, without }).toEqual({
    year: 2024,
    appendices: 1,
    latest: { day: on('2024-10-15'), done: 5, total: 12, overdue: 3, planned: 7 },
    without: 3,
  });
});

test('progressFacts() leaves out days after the as-of date, and other years', () => {
  const days = ['2023-10-15 9/12 0', '2024-10-14 4/12 3', '2024-11-01 12/12 0'].map(day);
  const { latest, weeks } = progressFacts({ ...report, progress: days });
  expect(latest?.done).toBe(4);
  expect(weeks.filter(({ recorded }) => recorded !== undefined)).toHaveLength(1);
});

test('progressFacts() counts all appendices of the sheet together', () => {
  const { appendices, without, weeks } = progressFacts({
    ...report,
    reviews: [report.reviews[0], report.reviews[0]],
  });
  expect([appendices, without, weeks.at(-1)?.planned]).toEqual([2, 6, 18]);
});

test('progressFacts() without anything remembered has no latest day', () => {
  expect(progressFacts(sampleReport())).toMatchObject({ forecast: { kind: 'tooLittle', days: 0 } });
  expect(progressFacts(sampleReport()).latest).toBeUndefined();
});

const BY = on('2024-12-31');

test.each([
  [
    { kind: 'likely', gained: 6, overDays: 28, byDay: BY, done: 29, total: 38 },
    'Nếu giữ nhịp 4 tuần gần nhất (6 nhiệm vụ), đến 31/12/2024 có thể xong khoảng 29/38 nhiệm vụ. Đây chỉ là ước tính.',
    'At the pace of the last 4 weeks (6 items), about 29 of 38 items may be done by 31/12/2024. This is only an estimate.',
  ],
  [
    { kind: 'likely', gained: 1, overDays: 19, byDay: BY, done: 2, total: 38 },
    'Nếu giữ nhịp 19 ngày gần nhất (1 nhiệm vụ), đến 31/12/2024 có thể xong khoảng 2/38 nhiệm vụ. Đây chỉ là ước tính.',
    'At the pace of the last 19 days (1 item), about 2 of 38 items may be done by 31/12/2024. This is only an estimate.',
  ],
  [
    { kind: 'tooLittle', days: 1 },
    'Chưa ước tính được cuối năm: cần ít nhất 3 ngày có bấm “Tính lại” trong 4 tuần, ngày đầu cách ngày cuối từ 14 ngày; hiện có 1 ngày.',
    'No estimate for the end of the year yet: it takes at least 3 days with a run in the last 4 weeks, 14 days or more from first to last; there is only 1 day so far.',
  ],
  [
    { kind: 'outdated', latest: on('2024-09-01') },
    'Chưa ước tính được cuối năm: lần tính gần nhất là ngày 01/9/2024, đã quá hai tuần. Hãy bấm “Tính lại”.',
    'No estimate for the end of the year: the last run was on 01/09/2024, more than two weeks ago. Press “Recompute”.',
  ],
  [
    { kind: 'standstill', overDays: 28 },
    'Chưa ước tính được cuối năm: trong 4 tuần gần nhất không có thêm nhiệm vụ nào xong.',
    'No estimate for the end of the year: in the last 4 weeks nothing more was done.',
  ],
  [{ kind: 'allDone' }, 'Mọi nhiệm vụ trong bảng đã xong.', 'Every item of the plan is done.'],
  [
    { kind: 'yearOver' },
    'Năm kế hoạch đã hết, không còn gì để ước tính.',
    'The plan’s year is over; nothing is left to estimate.',
  ],
] as const)('forecastWords() of %j', (forecast, vi, en) => {
  expect(forecastWords(forecast, progressWords('vi'), formatsOf('vi'))).toBe(vi);
  expect(forecastWords(forecast, progressWords('en'), formatsOf('en'))).toBe(en);
});
