import { packStandings } from '../../../../src/domain/edits/highlights/merge-standing-rules';
import { addressList } from '../../../../src/domain/edits/highlights/row-areas';
import { standingGroups } from '../../../../src/domain/edits/highlights/standing-groups';
import { snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewOf } from '../review-sheet';
import { type HandMadeRow, handMadeStandings, ruleText } from './hand-made-standings';

const packed = (...rows: readonly HandMadeRow[]): readonly string[] =>
  packStandings(handMadeStandings(rows)).packed.map(ruleText);

const areas = (rows: readonly HandMadeRow[]): readonly string[] =>
  packStandings(handMadeStandings(rows)).packed.map((rule) => addressList(rule.areas));

const day = (row: number, more: Partial<HandMadeRow> = {}): HandMadeRow => ({
  row,
  deadline: '30/9/2024',
  late: '9,30',
  ...more,
});
const endOfYear = (row: number, more: Partial<HandMadeRow> = {}): HandMadeRow => ({
  row,
  deadline: '31/12/2024',
  late: '12,31',
  ...more,
});
/** Holds the same as a row of `day`, and is not meant: a parent criterion, or a note. */
const stranger = (row: number, more: Partial<HandMadeRow> = {}): HandMadeRow => ({
  row,
  deadline: '30/9/2024',
  ...more,
});

describe('the condition of packed rows', () => {
  it('tells the days of a row by what it holds', () => {
    expect(packed(day(4))).toEqual(['A4:E4: $E4="Chưa làm" & AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024")']);
    expect(packed(day(4), endOfYear(5), day(6))).toEqual([
      'A4:E6: $E4="Chưa làm" & OR(AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D4="31/12/2024"))',
    ]);
  });

  it('names the days once for all their wordings', () => {
    expect(packed(day(4), day(5, { deadline: 'Quý III' }))).toEqual([
      'A4:E5: $E4="Chưa làm" & AND(TODAY()>DATE(2024,9,30),OR($D4="30/9/2024",$D4="Quý III"))',
    ]);
  });

  it('names a status once for all its days', () => {
    const status = 'Đang làm';
    expect(packed(day(4), day(5, { status }), endOfYear(6), endOfYear(7, { status }))).toEqual([
      'A4:E7: OR(' +
        'AND($E4="Chưa làm",OR(AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D4="31/12/2024"))),' +
        'AND($E4="Đang làm",OR(AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D4="31/12/2024"))))',
    ]);
  });

  it('over some of the rows asks only for what stands there', () => {
    const rows = [day(4), endOfYear(5), day(6, { status: 'Đang làm' }), day(12)];
    const [rule] = packStandings(handMadeStandings(rows)).packed;
    const over = (firstRow: number, lastRow: number): readonly string[] =>
      rule?.members({ firstRow, lastRow }) ?? [];
    expect(over(5, 5)).toEqual(['$E5="Chưa làm"', 'AND(TODAY()>DATE(2024,12,31),$D5="31/12/2024")']);
    expect(over(6, 11)).toEqual(['$E6="Đang làm"', 'AND(TODAY()>DATE(2024,9,30),$D6="30/9/2024")']);
    expect(over(4, 4)).toEqual(['$E4="Chưa làm"', 'AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024")']);
    expect(over(4, 5)[1]).toBe(
      'OR(AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D4="31/12/2024"))',
    );
  });

  it('is of the kind of its groups', () => {
    const { packed: rules } = packStandings(handMadeStandings([day(4)], 'dueSoon'));
    expect(rules.map(({ kind }) => kind)).toEqual(['dueSoon']);
  });
});

describe('the area of packed rows', () => {
  it.each<[string, readonly HandMadeRow[], string]>([
    ['reaches from the first to the last', [endOfYear(6), day(4), day(9), endOfYear(12)], 'A4:E12'],
    [
      'goes over rows that hold something else',
      [day(4), stranger(5, { deadline: 'Hằng quý' }), day(6)],
      'A4:E6',
    ],
    ['goes over rows of another status', [day(4), stranger(5, { status: 'Đã xong' }), day(6)], 'A4:E6'],
    ['leaves out a row that holds the same', [day(4), stranger(5), day(6)], 'A4:E4,A6:E6'],
    ['leaves out neighbours that do', [day(4), stranger(5), stranger(6), day(7)], 'A4:E4,A7:E7'],
    ['leaves out several', [day(4), stranger(5), day(6), day(7), stranger(8), day(9)], 'A4:E4,A6:E7,A9:E9'],
    ['does not mind rows before and behind', [stranger(3), day(4), day(5), stranger(6)], 'A4:E5'],
    [
      'leaves out what holds the same as any of them',
      [
        day(4),
        stranger(5, { deadline: '31/12/2024' }),
        endOfYear(6),
        stranger(7, { status: 'Đang làm' }),
        day(8),
      ],
      'A4:E4,A6:E8',
    ],
  ])('%s', (_, rows, area) => {
    expect(areas(rows)).toEqual([area]);
  });
});

describe('rows whose cells do not tell their days', () => {
  const restOf = (rows: readonly HandMadeRow[]): readonly string[] =>
    packStandings(handMadeStandings(rows)).rest.flatMap(({ days, cases }) =>
      cases.map((one) => `${days.join()} ${one.deadline.members(1).join()} ${one.rows.join()}`),
    );

  it('are not packed: one wording stands for different days', () => {
    const rows = [day(4), day(5, { deadline: 'nt' }), endOfYear(6), endOfYear(7, { deadline: 'nt' })];
    expect(restOf(rows)).toEqual([
      'TODAY()>DATE(2024,9,30) $D1="nt" 5',
      'TODAY()>DATE(2024,12,31) $D1="nt" 7',
    ]);
    expect(packed(...rows)).toEqual([
      'A4:E6: $E4="Chưa làm" & OR(AND(TODAY()>DATE(2024,9,30),$D4="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D4="31/12/2024"))',
    ]);
  });

  it('are none where every wording stands for its days', () => {
    expect(packStandings(handMadeStandings([day(4), endOfYear(5)])).rest).toEqual([]);
  });

  it('are packed where their statuses tell them apart', () => {
    const status = 'Đang làm';
    const rows = [day(4), day(5, { deadline: 'nt' }), endOfYear(7, { deadline: 'nt', status })];
    expect(restOf(rows)).toEqual([]);
    expect(packed(...rows)).toEqual([
      'A4:E7: OR(' +
        'AND($E4="Chưa làm",AND(TODAY()>DATE(2024,9,30),OR($D4="30/9/2024",$D4="nt"))),' +
        'AND($E4="Đang làm",AND(TODAY()>DATE(2024,12,31),$D4="nt")))',
    ]);
  });

  it('two wordings of one status may both be such', () => {
    const rows = ['nt', 'như trên'].flatMap((deadline, at) => [
      day(4 + 2 * at, { deadline }),
      endOfYear(5 + 2 * at, { deadline }),
    ]);
    expect(restOf(rows)).toHaveLength(4);
    expect(packed(...rows)).toEqual([]);
  });
});

describe('rows under merges', () => {
  it('are packed with those that look for their cells at the same places', () => {
    const grid = [
      ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
      ['1', 'Ban hành kế hoạch', 'Văn phòng', '30/9/2024', 'Chưa làm'],
      ['2', 'Rà soát văn bản', 'Văn phòng', '', 'Chưa làm'],
      ['3', 'Niêm yết thủ tục', 'Một cửa', '30/9/2024', 'Chưa làm'],
      ['4', 'Số hóa hồ sơ', 'Một cửa', 'Hằng quý', 'Chưa làm'],
      ['5', 'Kiểm tra đột xuất', 'Một cửa', '31/12/2024', 'Chưa làm'],
      ['6', 'Sơ kết', 'Một cửa', '', 'Chưa làm'],
    ];
    const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges: ['D2:D3', 'D6:D7'] });
    const standings = standingGroups(snapshot, reviewOf(snapshot));
    const groups = standings.groups.filter(({ kind }) => kind === 'overdue');
    // Row 5, a rhythm, has under row 4 what rows 3 and 7 have under theirs.
    expect(packStandings({ ...standings, groups }).packed.map(ruleText)).toEqual([
      'A2:E6: $E2="Chưa làm" & OR(AND(TODAY()>DATE(2024,9,30),$D2="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D2="31/12/2024"))',
      'A3:E4,A6:E7: $E3="Chưa làm" & OR(AND(TODAY()>DATE(2024,9,30),$D2="30/9/2024"),AND(TODAY()>DATE(2024,12,31),$D2="31/12/2024"))',
    ]);
  });
});

describe('how much one rule holds', () => {
  /** Wordings of so many characters, of days and statuses in turn. */
  const wordings = (
    count: number,
    length: number,
    more: Partial<HandMadeRow> = {},
    from = 10,
  ): readonly HandMadeRow[] =>
    Array.from({ length: count }, (_, at) =>
      day(from + at, { deadline: `đợt ${from + at}`.padEnd(length, '.'), ...more }),
    );
  const one = (row: number, length: number, more: Partial<HandMadeRow> = {}): HandMadeRow =>
    day(row, { deadline: 'Quý III'.padEnd(length, '.'), ...more });

  it('is 250 wordings, also of several statuses', () => {
    expect(areas(wordings(250, 4))).toEqual(['A10:E259']);
    expect(areas(wordings(251, 4))).toEqual(['A10:E259', 'A260:E260']);
  });

  // ",AND($E1000000="Chưa làm",OR(,AND(TODAY()>DATE(2024,9,30),OR( … ))))" is 65 characters, ",$D1000000="…"" 13 and the text.
  it('is 6000 characters: 65 of status and day, 98 wordings of 60, one of 55', () => {
    expect(areas([...wordings(98, 47), one(300, 42)])).toEqual(['A10:E300']);
    expect(areas([...wordings(98, 47), one(300, 43)])).toEqual(['A10:E107', 'A300:E300']);
  });

  it('begins to be counted anew with each rule', () => {
    expect(areas([...wordings(98, 47), ...wordings(98, 47, {}, 200), one(300, 42)])).toEqual([
      'A10:E107',
      'A200:E300',
    ]);
  });

  it('is less by 35 for a second day: 3065, 95 and 47 times 60 leave 20', () => {
    const rows = [...wordings(50, 47), ...wordings(48, 47, { late: '12,31' }, 100)];
    expect(areas([...rows, one(300, 7, { late: '12,31' })])).toEqual(['A10:E300']);
    expect(areas([...rows, one(300, 8, { late: '12,31' })])).toEqual(['A10:E147', 'A300:E300']);
  });

  it('is less by 65 for a second status: 3065, 125 and 46 times 60 leave 50', () => {
    const status = 'Đang làm';
    const rows = [...wordings(50, 47), ...wordings(47, 47, { status }, 100)];
    expect(areas([...rows, one(300, 37, { status })])).toEqual(['A10:E300']);
    expect(areas([...rows, one(300, 38, { status })])).toEqual(['A10:E146', 'A300:E300']);
  });

  it('leaves out of each rule its own strangers only', () => {
    const rows = [...wordings(250, 4), day(261, { deadline: '30.9' }), day(270, { deadline: '30.9' })];
    const strange = [stranger(265, { deadline: '30.9' }), stranger(262, { deadline: 'đợt 12' })];
    expect(areas([...rows, day(280, { deadline: 'đợt 12' }), ...strange])).toEqual([
      'A10:E261,A263:E280',
      'A261:E264,A266:E270',
    ]);
  });

  it('does not mind strangers before its first row and behind its last, where another rule stands', () => {
    const rows = [...wordings(250, 4), day(270, { deadline: '30.9' }), day(280, { deadline: '30.9' })];
    const strange = [stranger(262, { deadline: 'đợt 12' }), stranger(265, { deadline: '30.9' })];
    expect(areas([...rows, ...strange])).toEqual(['A10:E259', 'A270:E280']);
  });
});
