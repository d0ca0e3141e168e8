import { formatAddress } from '../../../../src/domain/a1-notation';
import { lookUpAreas } from '../../../../src/domain/area-lookup';
import { ratioPlaces, type SummaryLineChoice } from '../../../../src/domain/edits/ratios/ratio-places';
import type { ReviewOptions } from '../../../../src/domain/review/review-options';
import { fingerprint } from '../../../../src/domain/text/fingerprint';
import { type Grid, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { at, reviewsOf } from '../review-sheet';

const NO_LINES: SummaryLineChoice = { summaryLine: false, ourLabels: [] };

/** The places of the appendices, "F3 section I", in the order of the sheet. */
function placesOfEach(grid: Grid, choice: SummaryLineChoice): readonly (readonly string[])[] {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' });
  return ratioPlaces(snapshot, reviewsOf(snapshot), lookUpAreas([]), choice).map((placed) =>
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

interface Given {
  readonly merges?: readonly string[];
  readonly summaryLine?: boolean;
  /** Our own labels, "B9". */
  readonly labels?: readonly string[];
  readonly options?: Partial<ReviewOptions>;
}

/** Each place with its count and what it is of; at the end, whether a line is offered. */
function found(grid: Grid, { merges = [], summaryLine = false, labels = [], options }: Given = {}): string {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges });
  const choice = { summaryLine, ourLabels: labels.map(at) };
  return ratioPlaces(snapshot, reviewsOf(snapshot, options), lookUpAreas(snapshot.merges), choice)
    .map(({ places, summaryLineOffered }) =>
      [
        ...places.map(({ cell, count, key, sectionRow, label }) => {
          const of = sectionRow === undefined ? '' : ` of row ${sectionRow}`;
          const beside = label === undefined ? '' : ` beside ${formatAddress(label)}`;
          return `${formatAddress(cell)} ${count.done}/${count.total} ${key}${of}${beside}`;
        }),
        ...(summaryLineOffered ? ['a line is offered'] : []),
      ].join(', '),
    )
    .join(' | ');
}

describe('the ratio column', () => {
  const sections = [
    HEAD,
    ['I', 'Cải cách thể chế'],
    FIRST,
    SECOND,
    ['II', 'Cải cách thủ tục'],
    ['1', 'Niêm yết thủ tục', '30/9/2024', 'Đã hoàn thành'],
  ];
  const ofSections =
    'F2 1/2 section I Cải cách thể chế of row 2, F5 1/1 section II Cải cách thủ tục of row 5';

  it('holds the ratio of each section in its row, and of the whole in the total row', () => {
    expect(found([...sections, ['', 'Tổng cộng']])).toBe(`${ofSections}, F7 2/3 total`);
  });

  it('holds the ratio of the whole in the last of several rows under all items', () => {
    expect(found([HEAD, FIRST, SECOND, ['', 'Tổng cộng'], ['', 'Tỷ lệ hoàn thành']])).toBe('F5 1/2 total');
  });

  it('holds no ratio of the whole without a total row: a line is offered, and comes where the user agrees', () => {
    expect(found(sections)).toBe(`${ofSections}, a line is offered`);
    expect(found(sections, { summaryLine: true })).toBe(`${ofSections}, C7 2/3 total beside B7`);
  });

  it('holds no ratio of the whole in a total row with items below it', () => {
    const third = ['3', 'Số hóa hồ sơ', '30/9/2024', 'Chưa thực hiện'];
    expect(found([HEAD, FIRST, SECOND, ['', 'Tổng cộng'], third])).toBe('a line is offered');
    expect(found([HEAD, ['', 'Tổng cộng'], FIRST, SECOND])).toBe('a line is offered');
  });

  it('holds no ratio of the whole in the total row of the last section', () => {
    expect(found([...sections, ['', 'Cộng mục II']])).toBe(
      `${ofSections}, F7 1/1 total of section II Cải cách thủ tục of row 5, a line is offered`,
    );
  });

  it('is asked for: without one, sections have no place', () => {
    const plain = sections.map((row) => row.slice(0, 4));
    expect(found(plain)).toBe('a line is offered');
  });

  it('tells a section without a code by its name, and one with a long name by a fingerprint', () => {
    const named = (name: string): string => found([HEAD, ['II', name], FIRST, SECOND, ['', 'Tổng cộng']]);
    // "section II " and 89 characters are a hundred.
    const long = 'Cải cách thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả, thuộc UBND xã'.padEnd(
      89,
      '.',
    );
    expect(named(long)).toBe(`F2 1/2 section II ${long} of row 2, F5 1/2 total`);
    const key = `section ${fingerprint(`section II ${long}.`)}`;
    expect(named(`${long}.`)).toBe(`F2 1/2 ${key} of row 2, F5 1/2 total`);
    expect(found([HEAD, ['', 'CẢI CÁCH THỦ TỤC'], FIRST, SECOND])).toBe(
      'F2 1/2 section  CẢI CÁCH THỦ TỤC of row 2, a line is offered',
    );
  });
});

describe('runs of items that a merge groups', () => {
  const grid = [
    ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Tỷ lệ hoàn thành'],
    ['1', 'Thể chế', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
    ['2', '', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
    ['3', 'Thủ tục', 'Niêm yết thủ tục', 'Một cửa', '30/9/2024', 'Đã hoàn thành'],
    ['4', '', 'Số hóa hồ sơ', 'Một cửa', '30/9/2024', 'Đã hoàn thành'],
    ['', 'Tổng cộng'],
  ];
  const groups = ['B2:B3', 'B4:B5'];

  it('have a place where the ratio column is merged over just as many rows', () => {
    expect(found(grid, { merges: [...groups, 'G2:G3', 'G4:G5'] })).toBe(
      'G2 1/2 section  Thể chế of row 2, G4 2/2 section  Thủ tục of row 4, G6 3/4 total',
    );
    expect(found(grid, { merges: [...groups, 'G4:G5'] })).toBe(
      'G4 2/2 section  Thủ tục of row 4, G6 3/4 total',
    );
  });

  it.each([[[]], [['G2:G4']], [['D2:D3']], [['G4:G6']]])('have none with %j merged beside them', (merges) => {
    expect(found(grid, { merges: [...groups, ...merges] })).toBe('G6 3/4 total');
  });
});

describe('the cell beside a label', () => {
  const plain = HEAD.slice(0, 4);

  it('is right of the label, and of the whole merge that it stands in', () => {
    const grid = [plain, FIRST, SECOND, ['Tỷ lệ hoàn thành kế hoạch:']];
    expect(found(grid)).toBe('B4 1/2 total');
    expect(found(grid, { merges: ['A4:C4'] })).toBe('D4 1/2 total');
  });

  it('gives way to the total row of a ratio column', () => {
    const label = ['', '', '', 'Tỷ lệ hoàn thành'];
    expect(found([label, HEAD, FIRST, SECOND, ['', 'Tổng cộng']])).toBe('F5 1/2 total');
    expect(found([label, HEAD, FIRST, SECOND])).toBe('E1 1/2 total');
    expect(found([label, plain, FIRST, SECOND, ['', 'Tổng cộng']])).toBe('E1 1/2 total');
  });

  it.each<[string, Grid]>([
    [
      'in the heading',
      [['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tình trạng', 'Tỷ lệ đã hoàn thành'], FIRST, SECOND],
    ],
    ['in the row of an item', [[...plain, 'Ghi chú'], [...FIRST, 'Tỷ lệ hoàn thành'], SECOND]],
    [
      'in the row of a section',
      [[...plain, 'Ghi chú'], ['I', 'CẢI CÁCH THỂ CHẾ', '', '', 'Tỷ lệ hoàn thành'], FIRST, SECOND],
    ],
    [
      'in the row of a task with parts of its own',
      [
        [...plain, 'Ghi chú'],
        ['1', 'Cải cách thủ tục', '', '', 'Tỷ lệ hoàn thành'],
        ['1.1', 'Niêm yết thủ tục', '30/9/2024', 'Chưa thực hiện'],
        ['1.2', 'Số hóa hồ sơ', '30/9/2024', 'Chưa thực hiện'],
        ['2', 'Tiếp công dân', '30/9/2024', 'Chưa thực hiện'],
      ],
    ],
    ['in other words', [plain, FIRST, SECOND, ['', 'Tỷ lệ hồ sơ đúng hạn']]],
    ['filled in', [plain, FIRST, SECOND, ['', 'Tỷ lệ hoàn thành: 50%']]],
  ])('is none of ours where the label stands %s', (_, grid) => {
    expect(found(grid)).toBe('a line is offered');
  });

  it('is not looked for beside our own label, which goes with its line', () => {
    const grid = [plain, FIRST, SECOND, ['', 'Tỷ lệ hoàn thành']];
    expect(found(grid, { labels: ['B4'] })).toBe('a line is offered');
    expect(found(grid, { labels: ['B4'], summaryLine: true })).toBe('C4 1/2 total beside B4');
    expect(found(grid, { labels: ['C4'] })).toBe('C4 1/2 total');
    expect(found(grid, { labels: ['B5'] })).toBe('C4 1/2 total');
  });
});

describe('several appendices on a sheet', () => {
  const plain = HEAD.slice(0, 4);

  it('each has a place of its own kind', () => {
    const grid = [
      ['PHỤ LỤC 1'],
      plain,
      FIRST,
      ['', 'Tỷ lệ hoàn thành'],
      ['PHỤ LỤC 2'],
      plain,
      SECOND,
      ['PHỤ LỤC 3'],
      plain,
      SECOND,
      FIRST,
    ];
    expect(found(grid)).toBe('C4 0/1 total | a line is offered | a line is offered');
    expect(found(grid, { summaryLine: true })).toBe(
      'C4 0/1 total | C12 1/1 total beside B12 | C13 1/2 total beside B13',
    );
  });
});

describe('no place', () => {
  it('has a scoring form, nor is a line offered', () => {
    const form = [
      ['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
      [1, 'CÔNG TÁC CHỈ ĐẠO', 4, 3.5],
      ['1.1', 'Kế hoạch', 2, 2, 'KH số 01'],
      ['1.2', 'Báo cáo', 2, 1.5],
      ['', 'Tỷ lệ hoàn thành'],
    ];
    expect(found(form)).toBe('');
    expect(found(form, { summaryLine: true })).toBe('');
  });

  it('has a plan without items yet, nor is a line offered', () => {
    const plain = HEAD.slice(0, 4);
    const grid = [['PHỤ LỤC 1'], plain, FIRST, ['PHỤ LỤC 2'], plain];
    expect(found(grid)).toBe('a line is offered | ');
    expect(found(grid, { summaryLine: true })).toBe('C6 0/1 total beside B6 | ');
  });

  it('has a plan in which nothing is to be counted, nor is a line offered that would not come', () => {
    const grid = [
      HEAD.slice(0, 4),
      ['1', 'Cải tạo trụ sở', '30/9/2024', 'Không phát sinh'],
      ['2', 'Trả lời kiến nghị', '31/01/2024', 'Không phát sinh'],
    ];
    const options = { countNotApplicable: false };
    expect(found(grid, { options, summaryLine: true })).toBe('');
    expect(found(grid, { options })).toBe('');
    expect(found(grid)).toBe('a line is offered');
  });
});
