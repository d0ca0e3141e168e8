import { sampleReport } from '../taskpane/stories/sample-report';
import { reportJson } from './report-json';

const TRAFFIC = { roundTrips: 2, requestBytes: 1, responseBytes: 1 };

test('findings that were set aside are told among the others, and marked', () => {
  const report = sampleReport();
  const { findings } = report.reviews[0];
  const [first, ...rest] = findings;
  const review = {
    ...report.reviews[0],
    findings: rest,
    setAside: [{ finding: first!, key: 'khóa', reason: { kind: 'later' } as const }],
  };
  const told = reportJson({ ...report, reviews: [review] }, TRAFFIC).findings;
  expect(told.filter(({ setAside }) => setAside).map(({ row, rule }) => `${row} ${rule}`)).toEqual([
    '24 code/lost-zero',
  ]);
  expect(told).toHaveLength(findings.length);
  expect(told.map(({ row }) => row)).toEqual([13, 16, 18, 24, 31]);
});
