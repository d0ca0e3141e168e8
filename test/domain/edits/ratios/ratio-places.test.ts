import { formatAddress } from '../../../../src/domain/a1-notation';
import { lookUpAreas } from '../../../../src/domain/area-lookup';
import { ratioPlaces, type SummaryLineChoice } from '../../../../src/domain/edits/ratios/ratio-places';
import { reviewAppendix } from '../../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../../support/snapshot-from-grid';

const NO_LINES: SummaryLineChoice = { summaryLine: false, ourLabels: [] };

/** The places of the appendices, "F3 section I", in the order of the sheet. */
function placesOfEach(grid: Grid, choice: SummaryLineChoice): readonly (readonly string[])[] {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') throw new Error('The sheet is not understood.');
  const options = {
    asOf: { year: 2024, month: 10, day: 15 },
    dueSoonDays: 7,
    beforeIsStrict: true,
    countNotApplicable: true,
  };
  const reviews = found.layouts.map((layout) => reviewAppendix(planOf(snapshot, layout), options));
  return ratioPlaces(snapshot, reviews, lookUpAreas([]), choice).map((placed) =>
    placed.places.map(({ cell, key }) => `${formatAddress(cell)} ${key.trim()}`),
  );
}

function places(grid: Grid): readonly string[] {
  return placesOfEach(grid, NO_LINES)[0] ?? [];
}

const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tình trạng', '', 'Tỷ lệ hoàn thành'];
const FIRST = ['1', 'Rà soát văn bản', '30/9/2024', 'Chưa thực hiện'];
const SECOND = ['2', 'Ban hành kế hoạch', '31/01/2024', 'Đã hoàn thành'];
const label = ['', '', '', '', 'Tỷ lệ hoàn thành'];

describe('where ratios belong', () => {
  it('a label in the total row of a section is not the label of the whole', () => {
    expect(places([HEAD, SECOND, ['II', 'Cải cách thủ tục'], label, FIRST])).toEqual([
      'F3 section II Cải cách thủ tục',
      'F4 total of section II Cải cách thủ tục',
    ]);
  });

  it('a label below all items is the label of the whole, with sections and without', () => {
    expect(places([HEAD, ['II', 'Cải cách thủ tục'], FIRST, SECOND, label])).toEqual([
      'F2 section II Cải cách thủ tục',
      'F5 total',
    ]);
    expect(places([HEAD, FIRST, SECOND, label])).toEqual(['F4 total']);
  });

  it('a new summary line stands under the lines of the tables before it, where a second look finds both', () => {
    const plain = HEAD.slice(0, 4);
    const grid = [['PHỤ LỤC 1'], plain, FIRST, ['PHỤ LỤC 2'], plain, SECOND];
    const lines = (...rows: readonly number[]): readonly (readonly string[])[] =>
      placesOfEach(grid, { summaryLine: true, ourLabels: rows.map((row) => ({ row, column: 2 })) });
    expect(lines(8)).toEqual([['C8 total'], ['C9 total']]);
    expect(lines(8, 9)).toEqual([['C8 total'], ['C9 total']]);
  });
});
