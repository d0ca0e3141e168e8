import type { SheetSnapshot } from '../../../../src/domain/appendix/sheet/sheet-snapshot';
import { deriveHighlights } from '../../../../src/domain/edits/highlights/derive-highlights';
import { DEFAULT_PALETTE } from '../../../../src/domain/edits/highlights/highlight-kind';
import { marker } from '../../../../src/domain/edits/highlights/marker';
import { addressList } from '../../../../src/domain/edits/highlights/row-areas';
import type { ReviewOptions } from '../../../../src/domain/review/review-options';
import { type Grid, type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewOf } from '../review-sheet';

interface Given extends Partial<ReviewOptions> {
  readonly merges?: readonly string[];
  readonly shortConditions?: boolean;
}

function sheet(grid: Grid, merges: readonly string[] = []): SheetSnapshot {
  return snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges });
}

function derive(grid: Grid, { merges, shortConditions = false, ...options }: Given = {}) {
  const snapshot = sheet(grid, merges);
  return deriveHighlights(snapshot, reviewOf(snapshot, options), {
    palette: DEFAULT_PALETTE,
    shortConditions,
  });
}

/** Each rule: its kind, its cells, and its conditions but for the marker. */
function rules(grid: Grid, given: Given = {}): readonly string[] {
  return derive(grid, given).map(({ kind, areas, formula, colours }) => {
    const mark = `=AND(${marker(kind, areas, colours)},`;
    expect(formula.slice(0, mark.length)).toBe(mark);
    return `${kind} ${addressList(areas)}: ${formula.slice(mark.length, -1)}`;
  });
}

const overdue = (...args: Parameters<typeof rules>): readonly string[] =>
  rules(...args).filter((rule) => rule.startsWith('overdue'));

const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
let count = 0;
const item = (deadline: GridCell, ...status: readonly GridCell[]): readonly GridCell[] => {
  count += 1;
  return [`${count}`, `Rà soát văn bản số ${count}`, 'Văn phòng', deadline, ...status];
};

describe('deriveHighlights()', () => {
  beforeEach(() => (count = 0));

  it('one rule lights up a row when it is late, one the week before, while status and deadline stay', () => {
    expect(rules([HEAD, item('30/9/2024', 'Chưa làm')])).toEqual([
      'overdue A2:E2: TODAY()>DATE(2024,9,30),$E2="Chưa làm",$D2="30/9/2024"',
      'dueSoon A2:E2: TODAY()>=DATE(2024,9,23),TODAY()<=DATE(2024,9,30),$E2="Chưa làm",$D2="30/9/2024"',
    ]);
  });

  it('the one for what is late is bold, and each has the colours of its kind', () => {
    expect(derive([HEAD, item('30/9/2024', 'Chưa làm')]).map(({ bold, colours }) => [bold, colours])).toEqual(
      [
        [true, DEFAULT_PALETTE.overdue],
        [false, DEFAULT_PALETTE.dueSoon],
      ],
    );
  });

  it('rows share a rule that have the same days and status, whatever stands between', () => {
    const grid = [
      HEAD,
      item('30/9/2024', 'Chưa làm'),
      item('Quý III', 'Chưa làm'),
      item('31/12/2024', 'Chưa làm'),
      item('30/9/2024', 'CHƯA LÀM'),
      item('30/9/2024', 'Đang làm'),
    ];
    expect(overdue(grid)).toEqual([
      'overdue A2:E3,A5:E5: TODAY()>DATE(2024,9,30),$E2="Chưa làm",OR($D2="30/9/2024",$D2="Quý III")',
      'overdue A4:E4: TODAY()>DATE(2024,12,31),$E4="Chưa làm",$D4="31/12/2024"',
      'overdue A6:E6: TODAY()>DATE(2024,9,30),$E6="Đang làm",$D6="30/9/2024"',
    ]);
  });

  it('rows that have begun share the days on which they are late with those that have not', () => {
    const [late] = overdue([
      HEAD,
      item('30/9/2024', ''),
      item('30/9/2024', ''),
      item('30/9/2024', 'Đang làm'),
    ]);
    expect(late).toBe('overdue A2:E3: TODAY()>DATE(2024,9,30),$E2="",$D2="30/9/2024"');
  });

  it.each<[string, readonly GridCell[]]>([
    ['done', item('30/9/2024', 'Đã hoàn thành')],
    ['done late', item('30/9/2024', 'Hoàn thành quá hạn')],
    ['not applicable', item('30/9/2024', 'Không phát sinh')],
    ['a rhythm', item('Hằng quý', 'Chưa làm')],
    ['ongoing', item('Thường xuyên', 'Chưa làm')],
    ['conditional', item('Sau khi có hướng dẫn', 'Chưa làm')],
  ])('lights up no row that is %s', (_, row) => {
    expect(
      rules([HEAD, row, item('31/12/2024', 'Chưa làm')]).map((rule) => rule.split(':')[1]?.slice(0, 2)),
    ).toEqual(['E3', 'E3']);
  });

  it('errors of single cells stand first, then what is late, then what is due soon, each in sheet order', () => {
    const grid = [
      ['Mã', ...HEAD.slice(1)],
      ['1.1', 'Ban hành kế hoạch', 'Văn phòng', '31/12/2024', 'Đang làm'],
      ['1.2', 'Niêm yết thủ tục', 'Một cửa', '31/6/2024', 'Chưa làm'],
      ['1.2', 'Số hóa hồ sơ', 'Một cửa', '30/9/2024', 'Chưa làm'],
    ];
    expect(rules(grid).map((rule) => rule.split(': ')[0])).toEqual([
      'codeError A4',
      'deadlineError D3',
      'overdue A2:E2',
      'overdue A4:E4',
      'dueSoon A2:E2',
      'dueSoon A4:E4',
    ]);
  });

  it('up to eight wordings of the same days are told, more are left out', () => {
    const wordings = [
      '30/9/2024',
      '30.9.2024',
      '30-9-2024',
      'Quý III',
      'Quý 3',
      'Tháng 9',
      'T9/2024',
      '9 tháng đầu năm',
    ];
    const rows = wordings.map((deadline) => item(deadline, 'Chưa làm'));
    const told = wordings.map((deadline) => `$D2="${deadline}"`).join(',');
    expect(overdue([HEAD, ...rows])).toEqual([
      `overdue A2:E9: TODAY()>DATE(2024,9,30),$E2="Chưa làm",OR(${told})`,
    ]);
    expect(overdue([HEAD, ...rows, item('tháng 9/2024', 'Chưa làm')])).toEqual([
      'overdue A2:E10: TODAY()>DATE(2024,9,30),$E2="Chưa làm"',
    ]);
  });

  it('no wording is told to an Excel that refuses long conditions', () => {
    const grid = [HEAD, item('30/9/2024', 'Chưa làm'), item('Quý III', 'Chưa làm')];
    expect(overdue(grid, { shortConditions: true })).toEqual([
      'overdue A2:E3: TODAY()>DATE(2024,9,30),$E2="Chưa làm"',
    ]);
  });

  it('all columns that tell how far an item has come are part of its condition', () => {
    expect(overdue([[...HEAD, '% hoàn thành'], item('30/9/2024', 'Đang làm', 0.4)])).toEqual([
      'overdue A2:F2: TODAY()>DATE(2024,9,30),$E2="Đang làm",$F2=0.4,$D2="30/9/2024"',
    ]);
  });

  it('the evidence is, where no column tells it', () => {
    const head = [...HEAD.slice(0, 4), 'Tài liệu kiểm chứng'];
    expect(overdue([head, item('30/9/2024', '')])).toEqual([
      'overdue A2:E2: TODAY()>DATE(2024,9,30),$E2="",$D2="30/9/2024"',
    ]);
    expect(overdue([[...HEAD, 'Tài liệu kiểm chứng'], item('30/9/2024', 'Chưa làm', 'KH số 01')])).toEqual([
      'overdue A2:F2: TODAY()>DATE(2024,9,30),$E2="Chưa làm",$D2="30/9/2024"',
    ]);
  });

  it('nothing is, where the sheet has neither', () => {
    expect(overdue([HEAD.slice(0, 4), item('30/9/2024')])).toEqual([
      'overdue A2:D2: TODAY()>DATE(2024,9,30),$D2="30/9/2024"',
    ]);
  });

  it('what a merge says is looked for where it begins, and told apart from what stands in the row', () => {
    const grid = [HEAD, item('30/9/2024', 'Chưa làm'), item('30/9/2024', 'Chưa làm'), item('', 'Chưa làm')];
    expect(overdue(grid, { merges: ['D3:D4'] })).toEqual([
      'overdue A2:E4: TODAY()>DATE(2024,9,30),$E2="Chưa làm",OR($D2="30/9/2024",$D1="30/9/2024")',
    ]);
  });

  it('rows whose deadline stands further up than the first row of a rule reaches have a rule of their own', () => {
    // Row 6 looks four rows up for its deadline: from row 4 on that is no row of the sheet.
    const rows = [
      item('30/9/2024', 'Chưa làm'),
      item('30/9/2024', 'Đang làm'),
      item('', 'Đang làm'),
      item('', 'Đang làm'),
      item('', 'Chưa làm'),
      item('30/9/2024', 'Chưa làm'),
    ];
    expect(overdue([HEAD, ...rows], { merges: ['D3:D6'] })).toEqual([
      'overdue A2:E2,A7:E7: TODAY()>DATE(2024,9,30),$E2="Chưa làm",$D2="30/9/2024"',
      'overdue A3:E5: TODAY()>DATE(2024,9,30),$E3="Đang làm",OR($D3="30/9/2024",$D2="30/9/2024",$D1="30/9/2024")',
      'overdue A6:E6: TODAY()>DATE(2024,9,30),$E6="Chưa làm",$D3="30/9/2024"',
    ]);
  });

  it('by a fixed as-of date no rule asks for today', () => {
    expect(overdue([HEAD, item('30/9/2024', 'Chưa làm')], { asOfIsFixed: true })).toEqual([
      'overdue A2:E2: DATE(2024,10,15)>DATE(2024,9,30),$E2="Chưa làm",$D2="30/9/2024"',
    ]);
  });
});
