import type { PlanSection } from '../../../src/domain/appendix/plan-appendix';
import type { CatalogueEntry, CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import { namedContents, nearestContent } from '../../../src/domain/review/papi-contents';
import { item, parent, plan, section } from './plan';

const OPENNESS = 'Công khai, minh bạch';
const ACCOUNT = 'Trách nhiệm giải trình với người dân';
const CORRUPTION = 'Kiểm soát tham nhũng trong khu vực công';
const ENVIRONMENT = 'Quản trị môi trường';

const entry = (name: string, code?: string): CatalogueEntry => ({
  name,
  aliases: [],
  ...(code === undefined ? {} : { code: code as CriterionCode }),
});

/** Four contents, one of them with a part. */
const PAPI: CriterionCatalogue = {
  name: 'PAPI',
  matchBy: 'name',
  isReference: true,
  entries: [
    entry(OPENNESS, '1'),
    entry('Tiếp cận thông tin đất đai', '1.1'),
    entry(ACCOUNT),
    entry(CORRUPTION, '3'),
    entry(ENVIRONMENT, '4'),
  ],
};

/** "row name" of the rows that list contents, "?" where it is none; the contents named; those missing. */
function found(...parts: Parameters<typeof plan>) {
  const { rows, named, missing } = namedContents(plan(...parts), PAPI);
  return {
    rows: rows.map((each) => `${each.row} ${each.entry?.name ?? '?'}`),
    named: named.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
  };
}

const NOTHING = { rows: [], named: [], missing: [OPENNESS, ACCOUNT, CORRUPTION, ENVIRONMENT] };

describe('contents are found', () => {
  const both = { named: [OPENNESS, CORRUPTION], missing: [ACCOUNT, ENVIRONMENT] };

  it('among the sections of a plan, in their own order, and the row that is none of them', () => {
    const sections = [
      section(2, 'A', CORRUPTION),
      section(4, 'B', 'CÔNG KHAI, MINH BẠCH'),
      section(6, 'C', 'Tổ chức thực hiện'),
    ];
    expect(found({ sections })).toEqual({ rows: [`2 ${CORRUPTION}`, `4 ${OPENNESS}`, '6 ?'], ...both });
  });

  it('among the sections inside others, whatever those are called', () => {
    const sections = [
      section(2, 'I', 'Nhiệm vụ trọng tâm'),
      section(3, '1', CORRUPTION, undefined, 2),
      section(5, '2', OPENNESS, undefined, 2),
      section(7, 'II', 'Giải pháp'),
    ];
    expect(found({ sections })).toEqual({ rows: [`3 ${CORRUPTION}`, `5 ${OPENNESS}`], ...both });
  });

  it('among the criteria, and among the items', () => {
    const parents = [
      { ...parent(2, '1'), content: OPENNESS },
      { ...parent(5, '2'), content: CORRUPTION },
    ];
    const items = [item(3, '1.1', { content: 'Niêm yết dự toán' }), item(6, '2.1', { content: 'Kê khai' })];
    expect(found({ parents, items })).toEqual({ rows: [`2 ${OPENNESS}`, `5 ${CORRUPTION}`], ...both });
    const tasks = [item(3, '1', { content: OPENNESS }), item(4, '2', { content: CORRUPTION })];
    expect(found({ items: tasks })).toEqual({ rows: [`3 ${OPENNESS}`, `4 ${CORRUPTION}`], ...both });
  });

  it('without their parts, which are told as rows alone', () => {
    const sections = [section(2, 'A', OPENNESS), section(4, 'B', 'Tiếp cận thông tin đất đai')];
    expect(found({ sections })).toEqual({
      rows: [`2 ${OPENNESS}`, '4 Tiếp cận thông tin đất đai'],
      named: [OPENNESS],
      missing: [ACCOUNT, CORRUPTION, ENVIRONMENT],
    });
  });
});

describe('no contents are listed', () => {
  const sections = (...names: readonly string[]): readonly PlanSection[] =>
    names.map((name, index) => section(2 * index + 2, String.fromCharCode(65 + index), name));

  it.each<[name: string, names: readonly string[]]>([
    ['nowhere', []],
    ['by one name in common, which may be chance', [OPENNESS]],
    ['by one name that stands twice', [OPENNESS, 'CÔNG KHAI, MINH BẠCH']],
    ['by half of the rows', [OPENNESS, CORRUPTION, 'Tuyên truyền', 'Tổ chức thực hiện']],
    ['by other things', ['Tuyên truyền', 'Tổ chức thực hiện']],
  ])('%s', (_, names) => {
    expect(found({ sections: sections(...names) })).toEqual(NOTHING);
  });

  it('but are by more than half', () => {
    expect(found({ sections: sections(OPENNESS, CORRUPTION, 'Tổ chức thực hiện') }).rows).toHaveLength(3);
  });
});

it.each<[name: string, content: string | undefined]>([
  ['Môi trường và quản trị rủi ro thiên tai ở địa phương', ENVIRONMENT],
  ['Tổ chức thực hiện', undefined],
  ['Công khai, minh bạch; kiểm soát tham nhũng trong khu vực công', undefined],
  ['', undefined],
])('"%s" may be meant for %s', (name, content) => {
  expect(nearestContent(name, PAPI)?.name).toBe(content);
});
