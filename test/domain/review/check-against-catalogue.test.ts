import type { ColumnRole } from '../../../src/domain/appendix/layout/appendix-layout';
import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { CatalogueEntry, CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import { checkAgainstCatalogue } from '../../../src/domain/review/check-against-catalogue';
import { checkCodes } from '../../../src/domain/review/check-codes';
import { item, parent, plan, section } from './plan';

const entry = (code: string, name: string, maxScore?: number): CatalogueEntry => ({
  code: code as CriterionCode,
  name,
  aliases: [],
  ...(maxScore === undefined ? {} : { maxScore }),
});

const PROVINCE: CriterionCatalogue = {
  name: 'Danh mục tiêu chí',
  year: 2024,
  matchBy: 'code',
  isReference: false,
  entries: [
    entry('1', 'Công tác chỉ đạo, điều hành', 6),
    entry('1.1', 'Kế hoạch cải cách hành chính', 3),
    entry('1.2', 'Chế độ báo cáo định kỳ', 1.5),
    entry('1.3', 'Tuyên truyền cải cách hành chính'),
    entry('1.4', '', 1),
  ],
};
const REFERENCE: CriterionCatalogue = { ...PROVINCE, name: 'CCHC tham khảo', isReference: true };

/** "row column severity rule proposal" of what is said beside a catalogue. */
const said = (appendix: PlanAppendix, catalogue = PROVINCE): readonly string[] =>
  checkAgainstCatalogue(appendix, checkCodes(appendix).codes, catalogue).map(
    ({ row, column, severity, rule, proposal }) =>
      `${row} ${column} ${severity} ${rule.slice('catalogue/'.length)} ${proposal?.text ?? ''}`.trim(),
  );

const withColumns = (appendix: PlanAppendix, ...columns: readonly (readonly [ColumnRole, number])[]) => ({
  ...appendix,
  layout: { ...appendix.layout, columns: new Map(columns) },
});

const REPORTS = 'Chế độ báo cáo định kỳ';

describe('the name and the points of an item that has code 1.2', () => {
  it.each<[content: string, max: number | undefined, ...said: string[]]>([
    [REPORTS, 1.5],
    ['CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ', 1.5],
    [REPORTS, undefined],
    [REPORTS, 1.5 + 1e-9],
    [REPORTS, 2, '2 3 warning points-differ'],
    [REPORTS, 0, '2 3 warning points-differ'],
    ['Rà soát văn bản', 1.5, '2 2 warning name-differs'],
    ['Rà soát văn bản', 2, '2 2 warning name-differs', '2 3 warning points-differ'],
    ['', 1.5],
  ])('"%s", %s', (content, max, ...expected) => {
    const items = [item(2, '1.2', { content, points: [max] })];
    expect(said(plan({ items }))).toEqual(expected);
    // Beside a list for reference all of it is only told.
    expect(said(plan({ items }), REFERENCE)).toEqual(expected.map((each) => each.replace('warning', 'info')));
  });

  it('are told with what the catalogue has in their place', () => {
    const appendix = plan({ items: [item(2, '1.2', { content: 'Rà soát văn bản', points: [2] })] });
    const { codes } = checkCodes(appendix);
    const place = { severity: 'warning', row: 2 };
    expect(checkAgainstCatalogue(appendix, codes, PROVINCE)).toEqual([
      {
        rule: 'catalogue/name-differs',
        found: 'Rà soát văn bản',
        facts: { catalogue: 'Danh mục tiêu chí', name: REPORTS, isReference: false },
        column: 2,
        ...place,
      },
      {
        rule: 'catalogue/points-differ',
        found: '2',
        facts: { catalogue: 'Danh mục tiêu chí', stated: 2, points: 1.5 },
        column: 3,
        ...place,
      },
    ]);
  });

  it('are not compared with what the catalogue leaves open', () => {
    const items = [
      item(2, '1.3', { content: 'Tuyên truyền cải cách hành chính', points: [9] }),
      item(3, '1.4', { content: 'Kiểm tra', points: [1] }),
    ];
    expect(said(plan({ items }))).toEqual([]);
  });

  it('are not compared in a column that the sheet does not have', () => {
    const appendix = plan({ items: [item(2, '1.2', { content: 'Rà soát văn bản', points: [2] })] });
    expect(said(withColumns(appendix, ['code', 1], ['maxScore', 5]))).toEqual(['2 5 warning points-differ']);
    expect(said(withColumns(appendix, ['code', 1], ['content', 4]))).toEqual(['2 4 warning name-differs']);
    expect(said(withColumns(appendix, ['code', 1], ['task', 6]))).toEqual(['2 6 warning name-differs']);
  });
});

describe('a code that the catalogue does not have', () => {
  const unknown = plan({
    items: [
      item(2, '1.1', { content: 'Kế hoạch cải cách hành chính' }),
      item(3, '2,1', { content: REPORTS }),
      item(4, '2.2', { content: 'Việc riêng của xã' }),
      item(5, '2.3', { content: '' }),
    ],
  });

  it('is told with the code of that name, and without where there is none', () => {
    expect(checkAgainstCatalogue(unknown, checkCodes(unknown).codes, PROVINCE)).toEqual([
      {
        rule: 'catalogue/unknown-code',
        severity: 'warning',
        found: '2,1',
        facts: { catalogue: 'Danh mục tiêu chí' },
        proposal: { text: '1.2', certain: false },
        row: 3,
        column: 1,
      },
      ...[4, 5].map((row) => ({
        rule: 'catalogue/unknown-code',
        severity: 'warning',
        found: `2.${row - 2}`,
        facts: { catalogue: 'Danh mục tiêu chí' },
        row,
        column: 1,
      })),
    ]);
  });

  it('is not told of a row that repeats a code of the catalogue: that it stands twice is told already', () => {
    const items = ['1.1', '1.2', '1.3', '1.4', '1.4'].map((code, at) => item(at + 2, code, { content: '' }));
    const appendix = plan({ items });
    const { codes } = checkCodes(appendix);
    expect(codes.get(6)).toBe('1.5');
    expect(checkAgainstCatalogue(appendix, codes, PROVINCE)).toEqual([]);
  });

  it('is told by the code of the row where its own cell is blank', () => {
    const appendix = plan({ items: [item(2, '2.1'), item(3, ''), item(4, '2.3')] });
    const found = checkAgainstCatalogue(appendix, checkCodes(appendix).codes, PROVINCE);
    expect(found.map(({ found: text }) => text)).toEqual(['2.1', '2.2', '2.3']);
  });

  it('is no news beside a list for reference, which does not know what a province added', () => {
    expect(said(unknown, REFERENCE)).toEqual([]);
  });

  it('is told at the running number where there is no code column, and nowhere without either', () => {
    expect(said(withColumns(unknown, ['order', 4], ['content', 2]))).toEqual([
      '3 4 warning unknown-code 1.2',
      '4 4 warning unknown-code',
      '5 4 warning unknown-code',
    ]);
    expect(said(withColumns(unknown, ['content', 2]))).toEqual([]);
  });
});

it('sections and criteria are compared as items are; runs and rows without a code are not', () => {
  const { code: _none, ...nameless } = section(9, '', 'Tổ chức thực hiện');
  const appendix = plan({
    sections: [
      section(2, '1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', [5]),
      {
        row: 4,
        level: 2,
        parentRow: 2,
        code: '7',
        name: 'Công khai',
        run: { column: 2, lastRow: 4 },
      },
      section(6, '3', 'Cải cách thể chế'),
      nameless,
    ],
    parents: [parent(3, '1.1', [4], 2)],
    items: [
      item(4, '1.2', { sectionRow: 4, content: REPORTS, points: [1] }),
      item(5, '-', { sectionRow: 2, content: 'Việc khác', points: [1] }),
    ],
  });
  expect(said(appendix)).toEqual([
    '2 3 warning points-differ',
    '6 1 warning unknown-code',
    '3 2 warning name-differs',
    '3 3 warning points-differ',
    '4 3 warning points-differ',
  ]);
  // A section whose code nobody wrote is told by the code that it is about.
  expect(
    checkAgainstCatalogue(plan({ sections: [nameless] }), new Map([[9, '9' as CriterionCode]]), PROVINCE).map(
      ({ found }) => found,
    ),
  ).toEqual(['9']);
  // One whose code was written otherwise is told as it was written.
  expect(
    checkAgainstCatalogue(
      plan({ sections: [section(9, '9.', 'Tổ chức thực hiện')] }),
      new Map([[9, '9' as CriterionCode]]),
      PROVINCE,
    ).map(({ found }) => found),
  ).toEqual(['9.']);
});

describe('a catalogue that goes by names', () => {
  const names = (isReference: boolean): CriterionCatalogue => ({
    name: 'PAPI',
    matchBy: 'name',
    isReference,
    entries: [
      'Công khai, minh bạch',
      'Trách nhiệm giải trình với người dân',
      'Kiểm soát tham nhũng trong khu vực công',
      'Quản trị môi trường',
    ].map((name) => ({ name, aliases: [], maxScore: 10 })),
  });
  const contents = plan({
    sections: [
      section(2, 'A', 'Công khai, minh bạch', [5]),
      section(4, 'B', 'Trách nhiệm giải trình với người dân'),
      section(6, 'C', 'Kiểm soát tham nhũng trong khu vực công'),
      section(8, 'D', 'Môi trường và quản trị rủi ro thiên tai ở địa phương'),
      section(10, 'E', ''),
    ],
    items: [item(3, '9.9', { sectionRow: 2, content: 'Niêm yết dự toán' })],
  });
  const other = plan({
    sections: [...contents.sections, section(12, 'G', 'Tổ chức thực hiện')],
  });

  it('says which names are none of it, and which one may be meant; numbers are never compared', () => {
    expect(said(contents, names(true))).toEqual(['8 2 info name-unlike']);
    expect(checkAgainstCatalogue(contents, new Map(), names(false))).toEqual([
      {
        rule: 'catalogue/name-unlike',
        severity: 'warning',
        found: 'Môi trường và quản trị rủi ro thiên tai ở địa phương',
        facts: { catalogue: 'PAPI', name: 'Quản trị môi trường' },
        row: 8,
        column: 2,
      },
    ]);
  });

  it('does not say what may be meant where nothing is near', () => {
    const sections = [...contents.sections.slice(0, 3), section(8, 'D', 'Tổ chức thực hiện')];
    expect(checkAgainstCatalogue(plan({ sections }), new Map(), names(true))).toEqual([
      {
        rule: 'catalogue/unknown-name',
        severity: 'info',
        found: 'Tổ chức thực hiện',
        facts: { catalogue: 'PAPI' },
        row: 8,
        column: 2,
      },
    ]);
  });

  it('says nothing of a sheet of which half is none of it, or that has no column for names', () => {
    expect(said(other, names(true))).toEqual([]);
    expect(said(withColumns(contents, ['order', 1], ['task', 3]), names(true))).toEqual([
      '8 3 info name-unlike',
    ]);
    expect(said(withColumns(contents, ['order', 1]), names(true))).toEqual([]);
  });
});
