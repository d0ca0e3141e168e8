import { certainProposals } from '../../../../src/taskpane/present/todo/certain-proposals';
import { sampleReview } from '../../stories/sample-report';

test('only certain proposals go together, one a cell', () => {
  const { findings } = sampleReview();
  expect(findings.length).toBe(5);
  const twice = [...findings, ...findings];
  expect(certainProposals(twice).map(({ row, proposal }) => [row, proposal?.text])).toEqual([
    [24, '3.10'],
    [16, '2.1'],
    [13, '1.4'],
  ]);
});

test('of two findings at one cell the first is written, not the last', () => {
  const [lostZero] = sampleReview().findings;
  if (lostZero === undefined) throw new Error('The sample has findings.');
  const other = { ...lostZero, proposal: { text: '3.100', certain: true } };
  expect(certainProposals([lostZero, other]).map(({ proposal }) => proposal?.text)).toEqual(['3.10']);
});
