import { withCodesOnOtherSheets } from '../../../src/taskpane/state/codes-on-other-sheets';
import { overviewReport, PAIR, reportWithPair } from '../stories/sample-overview';
import { sampleReport, sampleReview } from '../stories/sample-report';

describe('withCodesOnOtherSheets()', () => {
  const overview = { report: overviewReport(), changed: false };

  test('keeps what a run over all knew when the sheet is read by itself', () => {
    expect(withCodesOnOtherSheets(sampleReport(), overview).reviews[0].findings).toContainEqual(PAIR);
  });

  test('tells it once', () => {
    const { findings } = withCodesOnOtherSheets(reportWithPair(), overview).reviews[0];
    expect(findings.filter(({ rule }) => rule === PAIR.rule)).toEqual([PAIR]);
  });

  test.each([
    ['a sheet has changed since', sampleReport(), { ...overview, changed: true }],
    ['the row says something else', sampleReport(sampleReview([], [])), overview],
    ['the sheet is another', { ...sampleReport(), sheetId: '{9}' }, overview],
    ['nothing is known', sampleReport(), undefined],
  ])('knows nothing where %s', (_, report, known) => {
    expect(withCodesOnOtherSheets(report, known)).toEqual(report);
  });
});
