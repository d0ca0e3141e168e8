import type { ColumnRole } from '../../../src/domain/appendix/layout/appendix-layout';
import type { PlanAppendix, PlanItem, PlanSection } from '../../../src/domain/appendix/plan-appendix';
import { readCodeText } from '../../../src/domain/criteria/read-code-text';
import { checkCodes } from '../../../src/domain/review/check-codes';
import { item, parent, plan, section } from './plan';

/** "row column severity rule proposal" of every finding. */
const said = (appendix: PlanAppendix): readonly string[] =>
  checkCodes(appendix).findings.map(({ row, column, severity, rule, proposal }) =>
    `${row} ${column} ${severity} ${rule.slice('code/'.length)} ${proposal?.text ?? ''}`.trim(),
  );

/** "row code" of every row that is about a criterion. */
const settled = (appendix: PlanAppendix): readonly string[] =>
  [...checkCodes(appendix).codes].map(([row, code]) => `${row} ${code}`).sort();

const withColumns = (appendix: PlanAppendix, ...columns: readonly (readonly [ColumnRole, number])[]) => ({
  ...appendix,
  layout: { ...appendix.layout, columns: new Map(columns) },
});

/** A row that shows the code of a merge which begins above. */
const inherited = (row: number, code: string): PlanItem => ({
  ...item(row, code),
  code: { ...readCodeText(code), isInherited: true },
});

/** A run of items that a merged cell beside them groups. */
const run = (row: number, lastRow: number, parentRow: number, code?: string): PlanSection => ({
  row,
  level: 2,
  parentRow,
  name: 'Công khai, minh bạch',
  ...(code === undefined ? {} : { code }),
  run: { column: 2, lastRow },
});

describe('what each row is about', () => {
  it('is its section, its parent criterion or its own code, in sheet order', () => {
    const appendix = plan({
      sections: [section(2, '1', 'CHỈ ĐẠO, ĐIỀU HÀNH'), section(6, '2', 'CẢI CÁCH THỂ CHẾ')],
      parents: [parent(3, '1.1', [], 2), parent(7, '2.1', [], 6)],
      items: [
        item(4, '1.1.1', { sectionRow: 2, parentRow: 3 }),
        item(5, '1.1.2', { sectionRow: 2, parentRow: 3 }),
        item(8, '2.1.1', { sectionRow: 6, parentRow: 7 }),
      ],
    });
    expect(said(appendix)).toEqual([]);
    expect(settled(appendix)).toEqual(['2 1', '3 1.1', '4 1.1.1', '5 1.1.2', '6 2', '7 2.1', '8 2.1.1']);
  });

  it('is the code that is proposed, where its own is wrong', () => {
    const appendix = plan({ items: [item(2, '1.1'), item(3, '1,2'), item(4, ''), item(5, '1.4')] });
    expect(said(appendix)).toEqual(['3 1 warning comma 1.2', '4 1 error missing 1.3']);
    expect(settled(appendix)).toEqual(['2 1.1', '3 1.2', '4 1.3', '5 1.4']);
  });

  it('is the criterion at the top of a merge, proposals applied', () => {
    const items = [
      item(2, '1,1'),
      inherited(3, '1,1'),
      item(4, '1.2'),
      inherited(5, '1.2'),
      inherited(6, '1.2'),
    ];
    expect(said(plan({ items }))).toEqual(['2 1 warning comma 1.1']);
    expect(settled(plan({ items }))).toEqual(['2 1.1', '3 1.1', '4 1.2', '5 1.2', '6 1.2']);
  });

  it('is nothing under a merge of a list dash', () => {
    const items = [item(2, '1.1'), item(3, '-'), inherited(4, '-'), item(5, '1.2')];
    expect(settled(plan({ items }))).toEqual(['2 1.1', '5 1.2']);
  });

  it('is nothing of a parent that only shows the code of the merge above it', () => {
    const shown = { ...parent(3, '1.1'), code: { ...readCodeText('1.1'), isInherited: true } as const };
    const appendix = plan({
      parents: [parent(2, '1.1'), shown],
      items: [item(4, '1.1.1', { parentRow: 2 })],
    });
    expect(said(appendix)).toEqual([]);
    expect(settled(appendix)).toEqual(['2 1.1', '4 1.1.1']);
  });
});

describe('a section', () => {
  it('may have a name only, or words around its code, which is nothing to report', () => {
    const { code: _, ...nameless } = section(2, '', 'CHỈ ĐẠO, ĐIỀU HÀNH');
    const appendix = plan({
      sections: [
        nameless,
        section(5, 'II.', 'CẢI CÁCH THỂ CHẾ'),
        section(8, 'Phần thứ ba', 'TỔ CHỨC BỘ MÁY'),
      ],
      items: [
        item(3, 'I.1', { sectionRow: 2 }),
        item(4, 'I.2', { sectionRow: 2 }),
        item(6, 'II.1', { sectionRow: 5 }),
        item(7, 'II.2', { sectionRow: 5 }),
      ],
    });
    expect(said(appendix)).toEqual([]);
    expect(settled(appendix)).toEqual(['3 I.1', '4 I.2', '5 II', '6 II.1', '7 II.2']);
  });

  it('lends its code to the first row that has none', () => {
    const appendix = plan({
      sections: [section(2, '1', 'CHỈ ĐẠO'), section(5, '2', 'THỂ CHẾ')],
      items: [
        item(3, '1.1', { sectionRow: 2 }),
        item(4, '1.2', { sectionRow: 2 }),
        item(6, '', { sectionRow: 5 }),
        item(7, '2.2', { sectionRow: 5 }),
      ],
    });
    expect(said(appendix)).toEqual(['6 1 error missing 2.1']);
  });

  it('is no run that a merged cell groups: its items stand in the section around it', () => {
    const appendix = plan({
      sections: [section(2, '1', 'CHỈ ĐẠO'), run(3, 3, 2), run(4, 4, 2), run(5, 5, 2)],
      items: [
        item(3, '1.1', { sectionRow: 3 }),
        item(4, '', { sectionRow: 4 }),
        item(5, '1.3', { sectionRow: 5 }),
      ],
    });
    expect(said(appendix)).toEqual(['4 1 error missing 1.2']);
  });

  it('is no run with a number of its own: that is the code of no row', () => {
    const appendix = plan({
      sections: [section(2, '1', 'CHỈ ĐẠO'), run(3, 4, 2, '7')],
      items: [item(3, '-', { sectionRow: 3 }), item(4, '1.1', { sectionRow: 3 })],
    });
    expect(said(appendix)).toEqual([]);
    expect(settled(appendix)).toEqual(['2 1', '4 1.1']);
  });
});

describe('a code left out, and a parent that stands nowhere', () => {
  /** 1.2 is left out; 2.1 is a parent that stands nowhere, where two others stand. */
  const ROWS = {
    parents: [parent(2, '1.1'), parent(6, '3.1')],
    items: [
      item(3, '1.1.1', { parentRow: 2 }),
      item(4, '1.3'),
      item(5, '2.1.1'),
      item(7, '3.1.1', { parentRow: 6 }),
    ],
  };

  it.each<[name: string, appendix: PlanAppendix, gap: string, parentMissing: string]>([
    ['a whole plan', plan(ROWS), 'warning', 'warning'],
    ['Phụ lục 1, the criteria at full score', plan({ ...ROWS, number: 1 }), 'info', 'info'],
    ['Phụ lục 2, whose criteria lost points', plan({ ...ROWS, number: 2 }), 'info', 'warning'],
  ])('of %s', (_, appendix, gap, parentMissing) => {
    expect(said(appendix)).toEqual([`4 1 ${gap} gap`, `5 1 ${parentMissing} parent-missing`]);
  });

  it.each([
    'Danh mục tiêu chí đạt điểm tối đa',
    'CÁC TIÊU CHÍ MẤT ĐIỂM NĂM 2023',
    'Tiêu chí chưa đạt điểm năm 2023',
    'Những tiêu chí không đạt điểm',
    'Tiêu chí bị trừ điểm và giải pháp khắc phục',
  ])('is mild under "%s", a line of the title', (line) => {
    const title = ['UBND XÃ CẨM GIÀNG', line, 'Năm 2024'];
    expect(said({ ...plan(ROWS), title })).toEqual(['4 1 info gap', '5 1 info parent-missing']);
  });

  it.each(['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'Bảng chấm điểm các tiêu chí', 'Tiêu chí đạt điểm'])(
    'is a warning under "%s"',
    (line) => {
      expect(said({ ...plan(ROWS), title: [line] })).toEqual([
        '4 1 warning gap',
        '5 1 warning parent-missing',
      ]);
    },
  );
});

describe('the cell that a finding points at', () => {
  const items = [item(2, '1.1'), item(3, '1.2'), item(4, '1.1')];
  it.each<
    readonly [columns: string, found: readonly (readonly [ColumnRole, number])[], said: readonly string[]]
  >([
    [
      'the code column',
      [
        ['order', 1],
        ['code', 2],
        ['content', 3],
      ],
      ['4 2 error duplicate 1.3'],
    ],
    [
      'the running number, without a code column',
      [
        ['order', 1],
        ['content', 3],
      ],
      ['4 1 error duplicate 1.3'],
    ],
    ['the content, without either', [['content', 3]], ['4 3 error duplicate 1.3']],
    ['none, without any of them', [['task', 3]], []],
  ])('is %s', (_, columns, expected) => {
    const appendix = withColumns(plan({ items }), ...columns);
    expect(said(appendix)).toEqual(expected);
    expect(settled(appendix)).toEqual(['2 1.1', '3 1.2', '4 1.3']);
  });
});

describe('running numbers, which are added to and renumbered at will', () => {
  const ORDER = [
    ['order', 1],
    ['content', 2],
  ] as const;
  const rows = (...codes: readonly string[]): PlanAppendix =>
    plan({ items: codes.map((code, index) => item(index + 2, code)) });

  it('are only told when they stand twice, and never missed', () => {
    const numbers = rows('1', '2', '', '4', '4');
    expect(said(withColumns(numbers, ...ORDER))).toEqual(['6 1 info duplicate 5']);
    expect(said(numbers)).toEqual(['4 1 error missing 3', '6 1 error duplicate 5']);
  });

  it.each<[name: string, codes: readonly string[], severity: string]>([
    ['half of the rows have one', ['1', '2.1', '2.1', '5'], 'info'],
    ['fewer than half have one', ['1', '2.1', '2.1'], 'error'],
    ['most rows have one', ['1', '2', '3.1', '3.1', '4'], 'info'],
  ])('are what a sheet has where %s', (_, codes, severity) => {
    const found = said(withColumns(rows(...codes), ...ORDER)).filter((each) => each.includes('duplicate'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(` ${severity} `);
  });

  it('are not counted from sections and rows without one', () => {
    const appendix = plan({
      sections: [section(2, 'I', 'CHỈ ĐẠO'), section(3, 'II', 'THỂ CHẾ'), section(4, 'III', 'TỔ CHỨC')],
      items: [
        item(5, '3.1', { sectionRow: 4 }),
        item(6, '3.1', { sectionRow: 4 }),
        item(7, '-', { sectionRow: 4 }),
        item(8, '-', { sectionRow: 4 }),
      ],
    });
    expect(said(withColumns(appendix, ...ORDER))).toEqual(['6 1 error duplicate 3.2']);
  });
});
