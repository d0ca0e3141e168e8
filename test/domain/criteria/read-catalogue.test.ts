import { readCatalogue } from '../../../src/domain/criteria/read-catalogue';
import { type Grid, type GridOptions, snapshotFromGrid } from '../../support/snapshot-from-grid';

const read = (grid: Grid, options: GridOptions = {}) =>
  readCatalogue(snapshotFromGrid(grid, { sheetName: 'Danh mục tiêu chí', ...options }));

const entriesOf = (grid: Grid) => read(grid).catalogue?.entries;
const namesOf = (grid: Grid) => entriesOf(grid)?.map(({ name }) => name);

/** "5 B code/comma": row, column, rule. */
const said = (grid: Grid, options?: GridOptions): readonly string[] =>
  read(grid, options).findings.map(
    ({ row, column, rule }) => `${row} ${String.fromCharCode(64 + column)} ${rule}`,
  );

describe('a column of codes is known by its heading', () => {
  it.each(['Mã', 'MÃ SỐ', 'Mã tiêu chí', 'Mã TC', 'Mã TC,TCTP', 'Mã TC, TCTP', 'Mã TC/TCTP', 'STT', 'TT'])(
    '%s',
    (heading) => {
      expect(
        entriesOf([
          [heading, 'Tên'],
          ['1.1', 'Kế hoạch năm'],
        ]),
      ).toEqual([{ code: '1.1', name: 'Kế hoạch năm', aliases: [] }]);
    },
  );

  it.each(['Mã số thuế', 'Số TT', 'STT cũ', 'Thứ tự', ''])('"%s" is none', (heading) => {
    expect(
      read([
        [heading, 'Tên'],
        ['1.1', 'Kế hoạch năm'],
      ]),
    ).toEqual({ findings: [] });
  });

  it.each(['Mã', 'Mã số', 'Mã TC'])('%s stands before any column of order numbers', (heading) => {
    expect(
      entriesOf([
        ['STT', 'Tên', heading],
        [7, 'Kế hoạch năm', '1.1'],
      ]),
    ).toEqual([{ code: '1.1', name: 'Kế hoạch năm', aliases: [] }]);
  });
});

describe('a column of names is known by its heading', () => {
  it.each([
    'Tên',
    'Tên gọi',
    'Tên tiêu chí',
    'Tên tiêu chí, tiêu chí thành phần',
    'Tiêu chí',
    'Tiêu chí/Tiêu chí thành phần',
    'Lĩnh vực',
    'Lĩnh vực, tiêu chí',
    'Nội dung',
    'Nội dung đánh giá',
    'Tên chỉ số',
    'Tên chỉ số thành phần',
  ])('%s', (heading) => {
    expect(
      namesOf([
        ['Mã', heading],
        ['1.1', 'Kế hoạch năm'],
      ]),
    ).toEqual(['Kế hoạch năm']);
  });

  it.each(['Tên đơn vị', 'Họ tên', 'Tên gọi khác', 'Số tiêu chí', 'Các nội dung', 'Chỉ số', ''])(
    '"%s" is none',
    (heading) => {
      expect(
        read([
          ['Mã', heading],
          ['1.1', 'Kế hoạch năm'],
        ]),
      ).toEqual({ findings: [] });
    },
  );
});

it('the columns may stand in any order', () => {
  const entry = { code: '1.1', name: 'Kế hoạch năm', aliases: ['Chương trình năm'] };
  expect(
    entriesOf([
      ['Tên', 'Mã', 'Tên khác'],
      ['Kế hoạch năm', '1.1', 'Chương trình năm'],
    ]),
  ).toEqual([entry]);
  expect(
    entriesOf([
      ['Tên khác', 'Mã', 'Tên'],
      ['Chương trình năm', '1.1', 'Kế hoạch năm'],
    ]),
  ).toEqual([entry]);
});

describe('a column of points is known by its heading', () => {
  it.each([
    'Điểm',
    'Điểm chuẩn',
    'Điểm tối đa',
    'Số điểm tối đa (Quyết định 12)',
    'Tối đa',
    'Thang điểm',
    'Thang điểm chấm',
  ])('%s', (heading) => {
    expect(
      entriesOf([
        ['Mã', 'Tên', heading],
        ['1.1', 'Kế hoạch năm', 2.5],
      ]),
    ).toEqual([{ code: '1.1', name: 'Kế hoạch năm', aliases: [], maxScore: 2.5 }]);
  });

  it.each(['Điểm tự chấm', 'Điểm chuẩn năm trước', 'Số điểm', 'Số lần tối đa', 'Tối đa số lần', 'Ghi chú'])(
    '"%s" is none',
    (heading) => {
      expect(
        entriesOf([
          ['Mã', 'Tên', heading],
          ['1.1', 'Kế hoạch năm', 2.5],
        ]),
      ).toEqual([{ code: '1.1', name: 'Kế hoạch năm', aliases: [] }]);
    },
  );
});

describe('a column of other names is known by its heading', () => {
  it.each(['Tên khác', 'Tên gọi khác', 'Tên khác (nếu có)', 'Các cách gọi khác'])('%s', (heading) => {
    expect(
      entriesOf([
        ['Mã', 'Tên', heading],
        ['1', 'Công khai, minh bạch', ' Minh bạch ;; Công khai;'],
      ]),
    ).toEqual([{ code: '1', name: 'Công khai, minh bạch', aliases: ['Minh bạch', 'Công khai'] }]);
  });

  it('and is no column of names', () => {
    const grid = [
      ['Mã', 'Tiêu chí (cách gọi khác)', 'Tiêu chí'],
      ['1', 'Minh bạch', 'Công khai, minh bạch'],
    ];
    expect(entriesOf(grid)).toEqual([{ code: '1', name: 'Công khai, minh bạch', aliases: ['Minh bạch'] }]);
  });

  it.each(['Các tên khác', 'Đơn vị có tên gọi khác'])('"%s" is none', (heading) => {
    expect(
      entriesOf([
        ['Mã', 'Tên', heading],
        ['1', 'Công khai', 'Minh bạch'],
      ]),
    ).toEqual([{ code: '1', name: 'Công khai', aliases: [] }]);
  });
});

describe('the heading stands near the top', () => {
  const under = (rows: number): Grid => [
    ...Array.from({ length: rows }, () => ['Xã Thí Điểm']),
    ['Mã', 'Tên'],
    ['1', 'Kế hoạch năm'],
  ];

  it('in row 15 at the latest', () => {
    expect(namesOf(under(14))).toEqual(['Kế hoạch năm']);
  });

  it('not in row 16', () => {
    expect(read(under(15))).toEqual({ findings: [] });
  });
});

describe('the year', () => {
  it.each([
    ['of the title', 'DANH MỤC TIÊU CHÍ NĂM 2025', 'Danh mục', 2025],
    ['of a title in decomposed letters', 'Danh mục tiêu chí năm 2025'.normalize('NFD'), 'Danh mục', 2025],
    ['of a title with wide spaces', 'Danh mục năm  2025', 'Danh mục', 2025],
    ['without tones', 'Danh muc nam 2025', 'Danh mục', 2025],
    ["of the sheet's name", 'Danh mục tiêu chí', 'Danh mục năm 2026', 2026],
    ['of the title before that of the name', 'Danh mục năm 2025', 'Danh mục năm 2026', 2025],
    ['unknown without "năm"', 'Danh mục 2025', 'Danh mục', undefined],
    ['unknown of another century', 'Danh mục năm 1998', 'Danh mục', undefined],
  ])('%s', (_, title, sheetName, year) => {
    expect(read([[title], ['Mã', 'Tên'], ['1', 'Kế hoạch năm 2030']], { sheetName }).catalogue?.year).toBe(
      year,
    );
  });

  it('may stand in any row and column above the heading', () => {
    const grid = [
      ['Xã Thí Điểm', null, 'Biểu số 2'],
      ['Danh mục', null, 'Năm 2025'],
      ['Mã', 'Tên', 'Điểm'],
      ['1', 'Kế hoạch', 1],
    ];
    expect(read(grid).catalogue?.year).toBe(2025);
  });

  it('may stand in a cell of its own', () => {
    const grid = [
      ['Danh mục tiêu chí năm', 2025],
      ['Mã', 'Tên'],
      ['1', 'Kế hoạch'],
    ];
    expect(read(grid).catalogue?.year).toBe(2025);
  });
});

describe('a list goes by names', () => {
  it.each([
    ['where its title says PAPI', 'Danh mục nội dung PAPI', 'Danh mục', 'name'],
    ['where its sheet says so', 'Danh mục nội dung', 'papi', 'name'],
    ['but not where it says CCHC too', 'Danh mục CCHC và PAPI', 'Danh mục', 'code'],
    ['but not for a word that holds the letters', 'Danh mục', 'PAPIs', 'code'],
    ['but not otherwise', 'Danh mục tiêu chí', 'Danh mục', 'code'],
  ])('%s', (_, title, sheetName, matchBy) => {
    expect(read([[title], ['Mã', 'Tên'], ['1', 'Kế hoạch năm']], { sheetName }).catalogue).toMatchObject({
      name: sheetName,
      matchBy,
      isReference: false,
    });
  });
});

describe('the row of column numbers is no criterion', () => {
  it.each<[string, Grid[number]]>([
    ['as Excel keeps it', [-1, -2, -3]],
    ['in brackets', ['(1)', '(2)', '(3)']],
    ['bare', ['1', '2', '3']],
    ['with a gap', ['1', null, '2']],
    ['of more than nine columns', [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10]],
  ])('%s', (_, numbers) => {
    expect(namesOf([['Mã', 'Tên', 'Điểm'], numbers, ['1', 'Kế hoạch năm', 1]])).toEqual(['Kế hoạch năm']);
  });

  it.each<[string, Grid[number], string]>([
    ['a code and nothing else', ['1', null, null], ''],
    ['numbers that do not count up', ['1', '2', '4'], '2'],
    ['a number with words', ['1', '2 lần', '3'], '2 lần'],
    ['a number of three digits', ['1', '200', '3'], '200'],
  ])('but %s is one', (_, row, name) => {
    expect(namesOf([['Mã', 'Tên', 'Điểm'], row, ['2', 'Kế hoạch năm', 1]])).toEqual([name, 'Kế hoạch năm']);
  });
});

describe('totals and notes are no criteria', () => {
  it.each([
    'Tổng cộng',
    'TỔNG ĐIỂM',
    'Tổng (1+2)',
    'Tổng',
    'Cộng',
    'Cộng điểm:',
    'Tong cong',
    'Tong',
    'Cong',
    'Ghi chú: điểm do tỉnh chấm',
    'Ghi chu',
    'Lưu ý: không làm tròn',
    'Luu y',
  ])('%s', (label) => {
    const rest: Grid = [
      ['Mã', 'Tên', 'Điểm'],
      ['1', 'Kế hoạch năm', 1],
    ];
    expect(namesOf([...rest, [label, null, 1]])).toEqual(['Kế hoạch năm']);
    expect(namesOf([...rest, [null, label, 1]])).toEqual(['Kế hoạch năm']);
  });

  it('nor is a row of points without code and name', () => {
    expect(
      namesOf([
        ['Mã', 'Tên', 'Điểm'],
        ['1', 'Kế hoạch năm', 1],
        [null, ' ', 5],
        [' ', null, 2],
      ]),
    ).toEqual(['Kế hoạch năm']);
  });

  it.each([
    'Công khai, minh bạch',
    'Công tác chỉ đạo, điều hành',
    'CỘNG ĐỒNG tham gia giám sát',
    'Tổng hợp báo cáo',
    'Tổng kết năm',
    'Tổng đài 1022 tiếp nhận phản ánh',
    'Cong tac chi dao, dieu hanh',
    'Cong khai, minh bach',
    'Tong hop bao cao',
    'Kế hoạch tổng',
  ])('but "%s" is one, even without a code', (name) => {
    expect(
      namesOf([
        ['Mã', 'Tên'],
        ['1.1', 'Kế hoạch năm'],
        [null, name],
      ]),
    ).toEqual(['Kế hoạch năm', name]);
  });

  it('and a row with a code is one, whatever it is called', () => {
    expect(
      namesOf([
        ['Mã', 'Tên'],
        ['1', 'Tổng cộng'],
      ]),
    ).toEqual(['Tổng cộng']);
  });
});

describe('codes are checked as those of an appendix', () => {
  it('each under the section that its code of one step opens', () => {
    expect(
      said([
        ['Mã', 'Tên'],
        ['I', 'Cải cách thể chế'],
        ['I.1', 'Văn bản'],
        ['II', 'Cải cách thủ tục hành chính'],
        ['II.1', 'Kiểm soát'],
        ['I.2', 'Niêm yết'],
        ['II.3', 'Số hóa'],
      ]),
    ).toEqual(['6 A code/other-section']);
    expect(
      said([
        ['Mã', 'Tên'],
        ['I', 'Cải cách thể chế'],
        ['I.1', 'Văn bản'],
        ['II', 'Cải cách thủ tục hành chính'],
        ['I.2', 'Niêm yết'],
        ['II.2', 'Số hóa'],
      ]),
    ).toEqual(['5 A code/other-section']);
  });

  it('also where no section opens them', () => {
    const grid: Grid = [
      ['Mã', 'Tên'],
      ['1.1', 'Văn bản'],
      ['1.1', 'Niêm yết'],
      ['1.3', 'Số hóa'],
    ];
    expect(said(grid)).toEqual(['3 A code/duplicate']);
    expect(entriesOf(grid)?.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('and an entry whose code nobody knows has none', () => {
    expect(
      entriesOf([
        ['Mã', 'Tên'],
        [null, 'Quản trị điện tử'],
        [null, 'Quản trị môi trường'],
      ]),
    ).toEqual([
      { name: 'Quản trị điện tử', aliases: [] },
      { name: 'Quản trị môi trường', aliases: [] },
    ]);
  });
});

describe('what is wrong is told by its cell', () => {
  const grid: Grid = [
    ['Điểm', 'Mã', 'Tên'],
    [1, '1', 'Kế hoạch'],
    ['nhiều', '1,1', null],
    ['0,5', '1.2', 'Báo cáo'],
    ['-', '1.3', 'Kiểm tra'],
  ];

  it('in the order of the sheet, wherever the table begins', () => {
    expect(said(grid, { firstRow: 4, firstColumn: 3 })).toEqual([
      '6 C catalogue/points-unreadable',
      '6 D code/comma',
      '6 E catalogue/name-missing',
      '7 C score/text',
    ]);
  });

  it('points in their own column, wherever it stands', () => {
    expect(
      said([
        ['Mã', 'Tên', 'Điểm'],
        ['1', 'Kế hoạch', 'nhiều'],
      ]),
    ).toEqual(['2 C catalogue/points-unreadable']);
  });

  it('with what was found', () => {
    const findings = read(grid).findings.filter(({ rule }) => !rule.startsWith('code/'));
    expect(findings).toEqual([
      {
        rule: 'catalogue/points-unreadable',
        severity: 'warning',
        found: 'nhiều',
        facts: {},
        row: 3,
        column: 1,
      },
      { rule: 'catalogue/name-missing', severity: 'warning', found: '', facts: {}, row: 3, column: 3 },
      { rule: 'score/text', severity: 'warning', found: '0,5', facts: { readAs: 0.5 }, row: 4, column: 1 },
    ]);
  });

  it('and the points that can be read are kept', () => {
    expect(entriesOf(grid)?.map(({ maxScore }) => maxScore)).toEqual([1, undefined, 0.5, undefined]);
  });
});
