import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import { builtInCatalogue, type BuiltInCatalogueFile } from '../../../src/domain/criteria/built-in-catalogue';
import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import { namedContents } from '../../../src/domain/review/papi-contents';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { readAppendixFixture } from '../../support/appendix-fixture';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const ROOT = path.resolve(__dirname, '../../..');

function builtIn(id: string): CriterionCatalogue {
  const text = readFileSync(path.join(ROOT, 'assets/catalogues', `${id}.json`), 'utf8');
  return builtInCatalogue(JSON.parse(text) as BuiltInCatalogueFile);
}

const PAPI = builtIn('papi');

function appendixOf(snapshot: SheetSnapshot): PlanAppendix {
  const found = layoutsOf(snapshot);
  const layout = found.kind === 'found' ? found.layouts[0] : undefined;
  if (!layout) throw new Error('no appendix');
  return planOf(snapshot, layout);
}

/** A plan with these sections, of two tasks each. */
function planWith(...names: readonly string[]): PlanAppendix {
  const grid: Grid = [
    ['BIỂU NHIỆM VỤ VÀ PHÂN CÔNG NHIỆM VỤ'],
    ['Năm 2024'],
    ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
    ...names.flatMap((name, index): Grid => [
      [String.fromCharCode(65 + index), name],
      [1, 'Rà soát, cập nhật', 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
      [2, 'Báo cáo kết quả', 'Văn phòng', '30/11/2024', 'Chưa thực hiện'],
    ]),
  ];
  return appendixOf(snapshotFromGrid(grid));
}

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

const said = (appendix: PlanAppendix, catalogue = PAPI): readonly string[] =>
  reviewAppendix(appendix, OPTIONS, catalogue)
    .findings.filter(({ rule }) => rule.startsWith('catalogue/'))
    .map(({ row, severity, rule, facts }) =>
      [row, severity, rule.slice(10), 'name' in facts ? facts.name : ''].join(' ').trim(),
    );

/** In the order of a district that keeps six contents and improves two: not the order of the index. */
const SON_DONG = [
  'Tham gia của người dân ở cấp cơ sở',
  'Công khai, minh bạch trong việc ra quyết định ở địa phương',
  'Trách nhiệm giải trình với người dân',
  'Kiểm soát tham nhũng trong khu vực công',
  'Quản trị Điện tử',
  'Thủ tục hành chính công',
  'Cung ứng dịch vụ công',
  'Quản trị môi trường',
];

describe('the PAPI list beside a plan', () => {
  test.each<[string, readonly string[]]>([
    ['in the order of a district', SON_DONG],
    ['backwards', [...SON_DONG].reverse()],
    ['in capitals with the tone on the other vowel', SON_DONG.map((name) => name.toUpperCase())],
    ['called contents', SON_DONG.map((name) => `Chỉ số nội dung “${name}”`)],
    ['called contents by number', SON_DONG.map((name, at) => `Nội dung ${at + 1}: ${name}`)],
    [
      'under other known names',
      [
        'Tham gia của người dân',
        'Công khai, minh bạch trong hoạch định chính sách',
        'Trách nhiệm giải trình',
        'Kiểm soát tham nhũng',
        'Thủ tục hành chính công cấp xã',
        'Cung ứng dịch vụ công',
        'Quản trị môi trường',
        'Quản trị điện tử',
      ],
    ],
  ])('knows all eight contents %s, whatever their numbers', (_, names) => {
    const { named, missing, rows } = namedContents(planWith(...names), PAPI);
    expect(named).toHaveLength(8);
    expect(missing).toEqual([]);
    expect(rows).toHaveLength(8);
    expect(said(planWith(...names))).toEqual([]);
  });

  test('says which content is not named', () => {
    const { named, missing } = namedContents(planWith(...SON_DONG.slice(1, 7)), PAPI);
    expect(named).toHaveLength(6);
    expect(missing.map(({ name }) => name)).toEqual([
      'Tham gia của người dân ở cấp cơ sở',
      'Quản trị môi trường',
    ]);
  });

  test('says, mildly, which section is none of the contents, and which may be one', () => {
    const names = [...SON_DONG.slice(0, 6), 'Dịch vụ công', 'Tổ chức thực hiện'];
    expect(said(planWith(...names))).toEqual(['22 info unknown-name', '25 info unknown-name']);
    const near = [...SON_DONG.slice(0, 7), 'Môi trường và quản trị rủi ro thiên tai ở địa phương'];
    expect(said(planWith(...near))).toEqual(['25 info name-unlike Quản trị môi trường']);
  });

  test.each(['papi-x-marks', 'papi-contents-merged-across', 'papi-lettered-tasks', 'papi-nested-groups'])(
    'finds contents on the hand-written sheet %s and nothing wrong with their names',
    (name) => {
      const fixture = readAppendixFixture(path.join(ROOT, 'test/fixtures/appendices', `${name}.txt`));
      const appendix = appendixOf(fixture.snapshot);
      expect(namedContents(appendix, PAPI).named.length).toBeGreaterThanOrEqual(2);
      expect(said(appendix)).toEqual([]);
    },
  );
});

describe('the PAPI list beside a plan of other things', () => {
  const others = [
    'cchc-dashes-only',
    'cchc-percent',
    'cchc-plain-numbers',
    'phu-luc-1-criteria-with-codes-tc',
    'phu-luc-2-lost-points',
    'remediation-days-only',
    'two-appendices',
  ];
  test.each(others)('has nothing to say of %s', (name) => {
    const fixture = readAppendixFixture(path.join(ROOT, 'test/fixtures/appendices', `${name}.txt`));
    const appendix = appendixOf(fixture.snapshot);
    expect(namedContents(appendix, PAPI)).toMatchObject({ rows: [], named: [] });
    expect(said(appendix)).toEqual([]);
  });

  test('has nothing to say of the seven fields of the reform, alike as some names are', () => {
    const fields = builtIn('cchc-cap-xa').entries.filter(({ code }) => /^\d$/.test(code ?? ''));
    expect(fields).toHaveLength(7);
    expect(said(planWith(...fields.map(({ name }) => name)))).toEqual([]);
  });
});

test('a catalogue of the province that goes by names warns where ours only tells', () => {
  const province: CriterionCatalogue = { ...PAPI, isReference: false };
  expect(said(planWith(...SON_DONG.slice(1), 'Tổ chức thực hiện'), province)).toEqual([
    '25 warning unknown-name',
  ]);
});
