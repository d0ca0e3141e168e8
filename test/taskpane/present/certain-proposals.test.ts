import { certainProposals } from '../../../src/taskpane/present/certain-proposals';
import { sampleReview } from '../stories/sample-report';

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
