import { isDitto } from '../../../src/domain/appendix/people/ditto';
import { readUnits } from '../../../src/domain/appendix/people/read-units';
import { unitKey } from '../../../src/domain/appendix/people/unit-names';
import { readTypedTotal } from '../../../src/domain/appendix/rows/typed-total';
import { wellFormedCode } from '../../../src/domain/appendix/rows/well-formed-code';
import { showNumber } from '../../../src/domain/appendix/sheet/show-number';
import { planYear } from '../../../src/domain/appendix/title/title';
import { readCode } from '../../../src/domain/criteria/read-code';
import { layoutsOf, mergesThatMatter, planOf } from '../../support/read-snapshot';
import { cellFromGrid, type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

describe('readTypedTotal()', () => {
  it.each([
    ['Tổng số: 24 nhiệm vụ; đã hoàn thành: 10; đạt tỷ lệ: 41,67%', { done: 10, total: 24, percent: 41.67 }],
    ['9/23 nhiệm vụ, đạt 39,13%', { done: 9, total: 23, percent: 39.13 }],
    ['Tổng cộng: 14 nhiệm vụ', { total: 14 }],
    ['Đã hoàn thành 5 nhiệm vụ', { done: 5 }],
    ['Tổng số 12 nhiệm vụ: chưa hoàn thành 3', { total: 12 }],
  ])('counts "%s"', (text, counts) => {
    expect(readTypedTotal(text)).toEqual(counts);
  });

  it.each(['Tổng cộng', 'Ghi chú: không', ''])('finds no count in "%s"', (text) => {
    expect(readTypedTotal(text)).toBeUndefined();
  });
});

describe('planYear()', () => {
  it.each<[readonly string[], string, number | undefined, number | undefined]>([
    [['Nhiệm vụ năm 2024'], 'Sheet1', 2023, 2023],
    [['PHỤ LỤC', 'Nhiệm vụ năm 2024', '(Kèm theo Kế hoạch ngày 28/12/2023)'], 'x', undefined, 2024],
    [['Khắc phục hạn chế năm 2023', 'năm 2024'], 'x', undefined, 2024],
    [['Giai đoạn 2021-2025', 'Định hướng đến năm 2030'], 'CCHC 2024', undefined, 2024],
    [['(Kèm theo Kế hoạch số 4/KH-UBND ngày 10 tháng 01 năm 2025)'], 'PL1', undefined, 2025],
    [['PHỤ LỤC 1'], 'PL1', undefined, undefined],
  ])('reads %j, sheet %s, setting %s as %s', (title, sheet, setting, year) => {
    expect(planYear(title, sheet, setting)).toBe(year);
  });
});

describe('readPeople()', () => {
  it.each([
    ['Văn phòng - Thống kê', ['Văn phòng - Thống kê'], []],
    ['A; B\nC', ['A', 'B', 'C'], []],
    ['Chủ trì: Tư pháp; Phối hợp: Công an, Trưởng thôn', ['Tư pháp'], ['Công an', 'Trưởng thôn']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị'], []],
    ['Công chức Văn phòng -\nThống kê', ['Công chức Văn phòng - Thống kê'], []],
    ['Phối hợp với MTTQ', [], ['MTTQ']],
    ['-', [], []],
  ])('reads "%s"', (written, leads, supports) => {
    expect(readUnits(written, 'lead')).toEqual({ leads, supports });
  });
});

describe('isDitto()', () => {
  it.each(['-nt-', 'nt', 'NT', 'Như trên', '- nt -', '"'])('knows "%s"', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each(['Nhà trường', 'Nông dân', '-', 'NTM', ''])('does not take "%s" for one', (text) => {
    expect(isDitto(text)).toBe(false);
  });
});

describe('unitKey()', () => {
  it.each([
    ['VP-TK', 'Văn phòng - Thống kê'],
    ['Công chức Văn phòng – Thông kê', 'Văn phòng - Thống kê'],
    ['Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công'],
    ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'],
  ])('offers %s and %s as one', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  it.each([
    ['Trưởng thôn 1', 'Trưởng thôn 2'],
    ['Hội Phụ nữ', 'Hội Nông dân'],
    ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });
});

describe('showNumber()', () => {
  it.each<[number, string, string]>([
    [45_473, 'dd/mm/yyyy', '30/06/2024'],
    [45_293, 'd-mmm', '02/01'],
    [45_473, 'mm/yyyy', '06/2024'],
    [1, '0%', '100%'],
    [0.4167, '0.00%', '41.67%'],
    [-1, '0_);(0)', '(1)'],
    [1.1, 'General', '1.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [3.1, '0.00', '3.10'],
    [0.5, 'hh:mm', '12:00'],
  ])('shows %s in %s as %s', (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });
});

describe('cleanCode()', () => {
  it('says of a clean code just what readCode() says', () => {
    let clean = 0;
    for (const text of [
      '1.1',
      '1.10',
      '3.10.2',
      '12.1.1.1',
      '999.999',
      '1.1.1.1.1.1',
      '1',
      '1.01',
      '1.1.',
      '6,1',
      'I.1',
    ]) {
      const cell = cellFromGrid(text);
      const reading = wellFormedCode(cell);
      if (!reading) continue;
      clean++;
      expect(reading).toEqual(readCode(cell));
    }
    expect(clean).toBe(6);
  });
});

const PLAN: Grid = [
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
  ['I', 'CHỈ ĐẠO'],
  ['1', 'Ban hành kế hoạch', 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
  ['2', 'Kiểm tra', null, 'Quý III', 'Đang thực hiện'],
  ['II', 'THỂ CHẾ'],
  ['1', 'Rà soát', null, 'Quý IV', 'Chưa thực hiện'],
];

describe('blankCellsThatMayInherit()', () => {
  const asked = (grid: Grid): readonly string[] => {
    const snapshot = snapshotFromGrid(grid);
    const found = layoutsOf(snapshot);
    if (found.kind === 'refused' || !found.layouts[0]) throw new Error('refused');
    return mergesThatMatter(snapshot, found.layouts[0]).map(
      ({ role, firstRow, lastRow }) => `${role} ${firstRow}-${lastRow}`,
    );
  };
  const alike = PLAN.map((row, index) =>
    index < 2 || row.length < 3 ? row : [row[0]!, row[1]!, 'Văn phòng', '30/6/2024', 'Đang làm'],
  );

  it('asks for a blank lead under a lead, and not across a section', () => {
    expect(asked(PLAN)).toContain('lead 3-4');
  });

  it('asks where of two statuses or days, one under the other, the lower may lie hidden', () => {
    expect(asked(PLAN)).toEqual(['lead 3-4', 'deadline 3-4', 'status 3-4']);
  });

  it('asks for a blank status under a status', () => {
    expect(asked(alike.map((row, index) => (index === 3 ? row.slice(0, 4) : row)))).toEqual(['status 3-4']);
  });

  it('asks for nothing where all are filled and alike', () => {
    expect(asked(alike)).toEqual([]);
  });
});

describe("the user's choice of columns", () => {
  const odd: Grid = [
    ['Số', 'Phải làm gì', 'Ai', 'Bao giờ', 'Đến đâu'],
    ['1', 'Ban hành kế hoạch', 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
  ];
  const choice = {
    headerFirstRow: 1,
    headerLastRow: 1,
    columns: [
      { role: 'content', column: 2, heading: 'Phải làm gì' },
      { role: 'lead', column: 3, heading: 'Ai' },
      { role: 'deadline', column: 4, heading: 'Bao giờ' },
      { role: 'status', column: 5, heading: 'Đến đâu' },
    ],
  } as const;

  it('reads a sheet that its headings alone do not explain', () => {
    expect(layoutsOf(snapshotFromGrid(odd)).kind).toBe('refused');
    const snapshot = snapshotFromGrid(odd);
    const found = layoutsOf(snapshot, choice);
    if (found.kind === 'refused' || !found.layouts[0]) throw new Error('refused');
    expect(found.layouts[0].certainty).toEqual({ kind: 'chosen' });
    expect(planOf(snapshot, found.layouts[0]).items).toMatchObject([
      { row: 2, leads: ['Văn phòng'], status: 'done' },
    ]);
  });

  it('survives inserted columns and rows', () => {
    const moved = [[], ['', ...(odd[0] ?? [])], ['', ...(odd[1] ?? [])]];
    const found = layoutsOf(snapshotFromGrid(moved), choice);
    if (found.kind === 'refused' || !found.layouts[0]) throw new Error('refused');
    expect(found.layouts[0].headerFirstRow).toBe(2);
    expect(Object.fromEntries(found.layouts[0].columns)).toEqual({
      content: 3,
      lead: 4,
      deadline: 5,
      status: 6,
    });
  });
});
