import {
  countByWordings,
  type StatusCounting,
  statusCounting,
} from '../../../../src/domain/edits/ratios/status-counting';
import { criterionText } from '../../../../src/domain/edits/ratios/status-criterion';
import { type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewOf } from '../review-sheet';

const USUAL = ['"Đã hoàn thành"', '"Hoàn thành"'];

/** The columns of state, from E on, and what stands in them row by row. Items begin in row 3. */
function counting(
  headings: readonly string[],
  rows: readonly (readonly GridCell[])[],
  { countNotApplicable = true, merges = [] as readonly string[] } = {},
): StatusCounting | undefined {
  const snapshot = snapshotFromGrid(
    [
      ['PHỤ LỤC'],
      ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', ...headings],
      ...rows.map((row, index) => [
        `${index + 1}`,
        `Việc thứ ${index + 1}`,
        'Văn phòng',
        '31/12/2024',
        ...row,
      ]),
    ],
    { sheetName: 'Kế hoạch 2024', merges },
  );
  return statusCounting(snapshot, reviewOf(snapshot, { countNotApplicable }));
}

const written = (wordings: StatusCounting['done']): readonly string[] =>
  wordings.map((wording) => wording.map(criterionText).join(' & '));

/** The columns, and after them what counts as done; undefined where that cannot be told. */
function done(headings: readonly string[], rows: readonly (readonly GridCell[])[]): unknown {
  const found = counting(headings, rows);
  return found && [found.columns.join(), ...written(found.done)];
}

const STATUS = 'Kết quả thực hiện';
const SHARE = '% hoàn thành';
const MARKS = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
const DAY = 'Ngày hoàn thành';
/** 7/10/2024, before the as-of date. */
const day = { value: 45_572, format: 'dd/mm/yyyy' };

describe('the columns that are counted', () => {
  it('are those that say something of an item', () => {
    expect(done([STATUS, SHARE], [['Xong', ''], ['']])).toEqual(['5', '"Xong"', ...USUAL]);
    expect(done([STATUS, SHARE], [['', 1]])).toEqual(['6', '">=1"']);
    expect(done([STATUS, SHARE], [['Xong', 1]])).toEqual([
      '5,6',
      '"Xong" & ">=1"',
      '"Đã hoàn thành" & ""',
      '"Hoàn thành" & ""',
      '"Đã hoàn thành" & ">=1"',
      '"Hoàn thành" & ">=1"',
      '"" & ">=1"',
    ]);
  });

  it('are all columns of marks where one of them has a mark', () => {
    expect(done(MARKS, [['x'], []])).toEqual(['5,6,7', '"x" & "" & ""']);
    expect(done(MARKS, [['', 'x']])).toEqual(['5,6,7', '"x" & "" & ""']);
  });

  it('are no marks where none is set and another column speaks', () => {
    expect(done([STATUS, ...MARKS], [['Xong'], ['Chưa làm']])).toEqual(['5', '"Xong"', ...USUAL]);
  });

  it('are the first that is not for marks where none says anything yet', () => {
    expect(done([STATUS, SHARE, ...MARKS], [[], []])).toEqual(['5', ...USUAL]);
    expect(done([SHARE, DAY], [[], []])).toEqual(['5', '">=1"']);
  });

  it('take a day of completion for done', () => {
    expect(done([STATUS, DAY], [['Xong', day], ['Chưa làm']])).toEqual([
      '5,6',
      '"Xong" & "<"&1+TODAY()',
      '"Đã hoàn thành" & ""',
      '"Hoàn thành" & ""',
    ]);
  });

  it('take no day of completion for a percentage', () => {
    expect(done([SHARE, DAY], [[1, day], [0.5]])).toEqual(['5,6', '">=1" & "<"&1+TODAY()', '">=1" & ""']);
  });

  it('are none where the sheet has none, or marks alone and not one of them', () => {
    expect(done(['Tài liệu kiểm chứng'], [['BC số 05/BC-UBND']])).toBeUndefined();
    expect(done(MARKS, [[], []])).toBeUndefined();
  });
});

describe('percentages', () => {
  it.each<[string, GridCell, string]>([
    ['80 is of a hundred', 80, '">=100"'],
    ['2.5 too', 2.5, '">=100"'],
    ['2 is two hundred per cent', 2, '">=1"'],
    ['0.8 is eighty', 0.8, '">=1"'],
    ['80 in a format of percents is eight thousand', { value: 80, format: '0%' }, '">=1"'],
    ['80 of a formula is of a hundred', { value: 80, isFormula: true }, '">=100"'],
    ['200 is the most', 200, '">=100"'],
  ])('%s', (_, share, criterion) => {
    expect(done([SHARE], [[share], [0.5]])).toEqual(['5', criterion]);
  });
});

it('percentages are of a hundred where one column of several writes them so', () => {
  expect(
    done(
      [STATUS, SHARE],
      [
        ['Xong', 100],
        ['Đang làm', 40],
      ],
    ),
  ).toContain('"Xong" & ">=100"');
});

describe('what is done', () => {
  it('is told by each of its words once, capitals or not', () => {
    expect(done([STATUS], [['Xong'], ['XONG'], ['Đã ban hành'], ['Đang làm'], ['hoàn thành']])).toEqual([
      '5',
      '"Xong"',
      '"Đã ban hành"',
      '"hoàn thành"',
      '"Đã hoàn thành"',
    ]);
  });

  it.each<[string, readonly GridCell[]]>([
    ['repeats the row above', ['Đã hoàn thành', '-nt-']],
    ['is a percentage as a text', ['100%', 'Chưa làm']],
    ['is TRUE', [true, 'Chưa làm']],
    ['is written in two ways that look alike', ['Xong', 'Xong\u200B']],
    ['is written in two ways, one with a soft hyphen', ['Hoàn thành', 'Hoàn\u00AD thành']],
    ['is written with joiners or without', ['Hoàn thành', 'Hoàn\u200D thành']],
    ['is written with a word joiner or without', ['Hoàn thành', 'Hoàn\u2060 thành']],
    ['is written with a byte order mark or without', ['Hoàn thành', '\uFEFFHoàn thành']],
  ])('cannot be counted where one of it %s', (_, statuses) => {
    expect(
      done(
        [STATUS],
        statuses.map((status) => [status]),
      ),
    ).toBeUndefined();
  });

  it('cannot be counted where one of its columns cannot, though another can', () => {
    expect(done([STATUS, DAY], [['Xong', '15/11/2024'], ['Chưa làm']])).toBeUndefined();
  });

  it('cannot be counted where a row that is not done says a word that looks the same', () => {
    const apart = 'Đã hoàn thành'.normalize('NFD');
    expect(
      done(
        [STATUS, SHARE],
        [
          ['Đã hoàn thành', 1],
          [apart, 0.2],
        ],
      ),
    ).toBeUndefined();
    expect(
      done(
        [STATUS, SHARE],
        [
          ['Đã hoàn thành', 1],
          ['Đã hoàn thành', 0.2],
        ],
      ),
    ).toEqual([
      '5,6',
      '"Đã hoàn thành" & ">=1"',
      '"Đã hoàn thành" & ""',
      '"Hoàn thành" & ""',
      '"Hoàn thành" & ">=1"',
      '"" & ">=1"',
    ]);
  });

  it('can be counted where only words of others look alike', () => {
    const apart = 'Đang làm'.normalize('NFD');
    expect(done([STATUS], [['Xong'], ['Đang làm'], [apart]])).toEqual(['5', '"Xong"', ...USUAL]);
  });

  it('cannot be counted where its cells are blank, for a merge speaks in their place', () => {
    const rows = [['Xong'], [''], ['Chưa làm']];
    expect(counting([STATUS], rows, { merges: ['E3:E4'] })).toBeUndefined();
    expect(counting([STATUS], rows)).toBeDefined();
  });
});

describe('what is left out of the plan', () => {
  const leftOut = (statuses: readonly string[], countNotApplicable: boolean): unknown => {
    const rows = statuses.map((status) => [status]);
    const found = counting([STATUS], rows, { countNotApplicable });
    return found && written(found.leftOut);
  };

  it('is what does not apply, and what people usually write of it, where the user chose so', () => {
    expect(leftOut(['Không áp dụng', 'Xong'], false)).toEqual(['"Không áp dụng"', '"Không phát sinh"']);
    expect(leftOut(['Không phát sinh', 'Xong'], false)).toEqual(['"Không phát sinh"']);
    expect(leftOut(['Xong'], false)).toEqual(['"Không phát sinh"']);
  });

  it('is nothing where the user did not', () => {
    expect(leftOut(['Không áp dụng', 'Xong'], true)).toEqual([]);
  });

  it('cannot be counted where one of it repeats the row above, unless nothing is left out', () => {
    expect(leftOut(['Không áp dụng', '-nt-', 'Xong'], false)).toBeUndefined();
    expect(leftOut(['Không áp dụng', '-nt-', 'Xong'], true)).toEqual([]);
  });

  it('cannot be counted where it is written in two ways that look alike', () => {
    expect(leftOut(['Không áp dụng', 'Không áp dụng'.normalize('NFD')], false)).toBeUndefined();
    expect(leftOut(['Không áp dụng', 'Không áp dụng'.normalize('NFD')], true)).toEqual([]);
  });
});

describe('countByWordings()', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const snapshot = snapshotFromGrid([
    ['Xong', 1],
    ['Xong', 0.5],
    ['Không có', ''],
    ['Xong', 1],
  ]);

  it('counts the rows that meet every criterion of a wording', () => {
    const both = [text('Xong'), { kind: 'atLeast', value: 1 }] as const;
    const counted = {
      columns: [1, 2],
      done: [both],
      leftOut: [[text('Không có'), { kind: 'blank' }]],
    } as const;
    expect(countByWordings(snapshot, counted, [1, 2, 3, 4])).toEqual({ done: 2, total: 3 });
    expect(countByWordings(snapshot, counted, [1, 2])).toEqual({ done: 1, total: 2 });
    expect(countByWordings(snapshot, counted, [])).toEqual({ done: 0, total: 0 });
  });

  it('counts a row as often as the formula would', () => {
    const twice = { columns: [1], done: [[text('Xong')], [text('XONG')]], leftOut: [] };
    expect(countByWordings(snapshot, twice, [1, 2, 3])).toEqual({ done: 4, total: 3 });
  });
});
