import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import { readCatalogue } from '../../../src/domain/criteria/read-catalogue';
import { catalogueFromAppendix } from '../../../src/domain/review/catalogue-from-appendix';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { item, parent, plan, section } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

const read = (grid: Grid) => readCatalogue(snapshotFromGrid(grid, { sheetName: 'Danh mục tiêu chí' }));

const SHEET: Grid = [
  ['DANH MỤC TIÊU CHÍ NĂM 2025', null, null],
  ['Mã TC', 'Tên tiêu chí', 'Điểm tối đa'],
  [-1, -2, -3],
  ['1', 'Công tác chỉ đạo, điều hành', 4],
  ['1.1', 'Kế hoạch CCHC năm', 3],
  ['1.2', 'Chế độ báo cáo', 1],
  ['2', 'Cải cách thể chế', 2],
  ['2.1', 'Rà soát văn bản', 2],
  ['Tổng cộng', null, 6],
];

function sheetCatalogue(grid: Grid = SHEET): CriterionCatalogue {
  const { catalogue } = read(grid);
  if (!catalogue) throw new Error('no catalogue');
  return catalogue;
}

describe('the sheet "Danh mục tiêu chí"', () => {
  test('is read by its headings, with the year of its title', () => {
    const { catalogue, findings } = read(SHEET);
    expect(findings).toEqual([]);
    expect(catalogue).toMatchObject({
      name: 'Danh mục tiêu chí',
      year: 2025,
      matchBy: 'code',
      isReference: false,
    });
    expect(catalogue?.entries.map(({ code, name, maxScore }) => [code, name, maxScore])).toEqual([
      ['1', 'Công tác chỉ đạo, điều hành', 4],
      ['1.1', 'Kế hoạch CCHC năm', 3],
      ['1.2', 'Chế độ báo cáo', 1],
      ['2', 'Cải cách thể chế', 2],
      ['2.1', 'Rà soát văn bản', 2],
    ]);
  });

  test('may have its columns in any order, an order number and other names', () => {
    const { catalogue } = read([
      ['STT', 'Điểm tối đa', 'Tên tiêu chí', 'Mã', 'Tên khác'],
      [1, 2, 'Công khai, minh bạch', '2', 'Minh bạch; Công khai'],
    ]);
    expect(catalogue?.entries).toEqual([
      { code: '2', name: 'Công khai, minh bạch', aliases: ['Minh bạch', 'Công khai'], maxScore: 2 },
    ]);
  });

  test('has its own errors reported by cell', () => {
    const { findings, catalogue } = read([
      ['Mã', 'Tên tiêu chí', 'Điểm tối đa'],
      ['1', 'A', 1],
      ['1.1', 'B', '0,5'],
      ['1.1', 'C', 'nhiều'],
      ['1,3', null, 1],
      [null, 'D', 1],
    ]);
    expect(findings.map(({ row, column, rule, proposal }) => [row, column, rule, proposal?.text])).toEqual([
      [3, 3, 'score/text', undefined],
      [4, 1, 'code/duplicate', '1.2'],
      [4, 3, 'catalogue/points-unreadable', undefined],
      [5, 1, 'code/comma', '1.3'],
      [5, 2, 'catalogue/name-missing', undefined],
      [6, 1, 'code/missing', '1.4'],
    ]);
    expect(catalogue?.entries.map(({ code }) => code)).toEqual(['1', '1.1', '1.2', '1.3', '1.4']);
  });

  test.each([
    ['empty', []],
    ['without headings', [['1', 'A']]],
    [
      'of something else',
      [
        ['Họ và tên', 'Chức vụ'],
        ['Nguyễn Văn A', 'Chủ tịch'],
      ],
    ],
  ] as const)('is no catalogue where it is %s', (_, grid) => {
    expect(read(grid as Grid)).toEqual({ findings: [] });
  });
});

describe('an appendix beside a catalogue', () => {
  const appendix = plan({
    sections: [section(2, '1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC')],
    parents: [parent(3, '1.1', [3], 2)],
    items: [
      item(4, '1.1.1', { sectionRow: 2, parentRow: 3, content: 'Ban hành kế hoạch', points: [3] }),
      item(5, '1.2', { sectionRow: 2, content: 'Tuyên truyền pháp luật', points: [2] }),
      item(6, '1.3', { sectionRow: 2, content: 'Rà soát văn bản', points: [1] }),
    ],
  });
  const about = (catalogue?: CriterionCatalogue) =>
    reviewAppendix(appendix, OPTIONS, catalogue)
      .findings.filter(({ rule }) => rule.startsWith('catalogue/'))
      .map(({ row, column, severity, rule, proposal }) =>
        `${row} ${column} ${severity} ${rule.slice(10)} ${proposal?.text ?? ''}`.trim(),
      );

  test('differs in codes, names and points', () => {
    expect(about(sheetCatalogue())).toEqual([
      '3 2 warning name-differs',
      '4 1 warning unknown-code',
      '5 2 warning name-differs',
      '5 3 warning points-differ',
      '6 1 warning unknown-code 2.1',
    ]);
  });

  test('differs from a list for reference in names alone, and mildly', () => {
    expect(
      about({
        ...sheetCatalogue(),
        isReference: true,
        entries: sheetCatalogue().entries.map(({ maxScore: _, ...entry }) => entry),
      }),
    ).toEqual(['3 2 info name-differs', '5 2 info name-differs']);
  });

  test('is not compared by code with a list that goes by names', () => {
    expect(about({ ...sheetCatalogue(), matchBy: 'name' })).toEqual([]);
    expect(about()).toEqual([]);
  });

  test('agrees with the catalogue made of it', () => {
    const made = catalogueFromAppendix(reviewAppendix(appendix, OPTIONS), 'Danh mục của xã');
    expect(made).toMatchObject({ name: 'Danh mục của xã', year: 2024, isReference: false });
    expect(made.entries.map(({ code, name, maxScore }) => [code, name, maxScore])).toEqual([
      ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', undefined],
      ['1.1', 'Tiêu chí 1.1', 3],
      ['1.1.1', 'Ban hành kế hoạch', 3],
      ['1.2', 'Tuyên truyền pháp luật', 2],
      ['1.3', 'Rà soát văn bản', 1],
    ]);
    expect(about(made)).toEqual([]);
  });
});
