import { catalogueOfYear, catalogueTab, isCatalogueName } from '../../../src/excel/reading/catalogue-sheet';

const tab = (name: string, id = name) => ({ id, name, isVisible: true });
const PLAIN = tab('Danh mục tiêu chí');
const OF_2024 = tab('Danh mục tiêu chí 2024');
const OF_2025 = tab('DANH MUC TIEU CHI năm 2025');
const UNMARKED = tab('Danh muc tieu chi');
const PLAN = tab('Phụ lục 1');

test.each([
  ['Danh mục tiêu chí', true],
  ['DANH MỤC TIÊU CHÍ 2025', true],
  ['Danh mục tiêu chí năm 2025', true],
  ['Danh mục tiêu chí 25', false],
  ['Danh mục tiêu chí cũ', false],
  ['Bản danh mục tiêu chí', false],
])('%s: %s', (name, isOne) => {
  expect(isCatalogueName(name)).toBe(isOne);
});

test.each([
  ['the one of the year', [PLAN, PLAIN, OF_2024, OF_2025], 2025, undefined, OF_2025],
  ['the plain one where no other is of the year', [OF_2024, PLAIN], 2025, undefined, PLAIN],
  ['the plain one where the year is unknown', [OF_2024, PLAIN], undefined, undefined, PLAIN],
  [
    'the one with that very name, whichever else means the same',
    [UNMARKED, PLAIN],
    undefined,
    undefined,
    PLAIN,
  ],
  [
    'the one with that very name in capitals',
    [UNMARKED, tab('DANH MỤC TIÊU CHÍ')],
    2025,
    undefined,
    tab('DANH MỤC TIÊU CHÍ'),
  ],
  ['the one without marks where no other is plain', [OF_2024, UNMARKED], 2025, undefined, UNMARKED],
  ['the only dated one where the year is unknown', [PLAN, OF_2024], undefined, undefined, OF_2024],
  ['the one that was chosen, whatever its name', [PLAIN, PLAN], 2025, PLAN.id, PLAN],
  ['the usual one where the chosen one is gone', [PLAIN, PLAN], 2025, '{gone}', PLAIN],
])('takes %s', (_, tabs, year, chosen, expected) => {
  expect(catalogueTab(tabs, year, chosen)).toEqual({ kind: 'found', tab: expected });
});

test.each([
  ['of another year alone', [OF_2024], 2025, { kind: 'otherYears', tabs: [OF_2024] }],
  [
    'of two years, and the year is unknown',
    [OF_2024, OF_2025],
    undefined,
    { kind: 'otherYears', tabs: [OF_2024, OF_2025] },
  ],
  ['nowhere', [PLAN], 2025, undefined],
])('takes none where catalogues are %s', (_, tabs, year, expected) => {
  expect(catalogueTab(tabs, year)).toEqual(expected);
});

test.each([
  ['the one of the year', [PLAN, PLAIN, OF_2024, OF_2025], OF_2024],
  ['none where there is only a plain one', [PLAN, PLAIN], undefined],
  ['none where there is only another year', [OF_2025], undefined],
  ['none of two', [OF_2024, tab('Danh mục tiêu chí năm 2024')], undefined],
  ['not a plan of that year', [tab('Phụ lục 2024')], undefined],
])('catalogueOfYear() takes %s', (_, tabs, expected) => {
  expect(catalogueOfYear(tabs, 2024)).toEqual(expected);
});
