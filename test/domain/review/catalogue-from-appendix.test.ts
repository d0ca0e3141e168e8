import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { readCodeText } from '../../../src/domain/criteria/read-code-text';
import { catalogueFromAppendix } from '../../../src/domain/review/catalogue-from-appendix';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { item, parent, plan, section } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

const made = (appendix: PlanAppendix) =>
  catalogueFromAppendix(reviewAppendix(appendix, OPTIONS), 'Danh mục của xã');

const entry = (code: string, name: string, maxScore?: number) => ({
  code,
  name,
  aliases: [],
  ...(maxScore === undefined ? {} : { maxScore }),
});

it('an appendix amounts to a catalogue of its sections, criteria and items, in sheet order', () => {
  const appendix = plan({
    sections: [
      section(2, '1', ' CHỈ ĐẠO,  ĐIỀU HÀNH', [6]),
      section(7, '2', 'CẢI CÁCH THỂ CHẾ'),
      { row: 8, level: 2, parentRow: 7, code: '9', name: 'Công khai', run: { column: 2, lastRow: 9 } },
    ],
    parents: [parent(3, '1.1', [3.5], 2)],
    items: [
      item(4, '1.1.1', { sectionRow: 2, parentRow: 3, content: 'Ban hành\u00A0kế hoạch', points: [0] }),
      item(5, '1,2', { sectionRow: 2, content: 'Chế độ báo cáo', points: [2] }),
      item(6, '-', { sectionRow: 2, content: 'Việc khác' }),
      item(8, '2.1', { sectionRow: 8, content: 'Rà soát văn bản' }),
      item(9, '-', { sectionRow: 8, content: 'Niêm yết' }),
    ],
  });
  expect(made(appendix)).toEqual({
    name: 'Danh mục của xã',
    year: 2024,
    matchBy: 'code',
    isReference: false,
    entries: [
      entry('1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6),
      entry('1.1', 'Tiêu chí 1.1', 3.5),
      entry('1.1.1', 'Ban hành kế hoạch', 0),
      entry('1.2', 'Chế độ báo cáo', 2),
      entry('2', 'CẢI CÁCH THỂ CHẾ'),
      entry('2.1', 'Rà soát văn bản'),
    ],
  });
});

it('a code over several rows counts once, as its first row calls it', () => {
  const shown = { ...item(3, '1.1', { content: 'Thực hiện kế hoạch', points: [2] }) };
  const items = [
    item(2, '1.1', { content: 'Ban hành kế hoạch', points: [1] }),
    { ...shown, code: { ...readCodeText('1.1'), isInherited: true } as const },
    item(4, '1.2', { content: 'Báo cáo' }),
  ];
  expect(made(plan({ items })).entries).toEqual([
    entry('1.1', 'Ban hành kế hoạch', 1),
    entry('1.2', 'Báo cáo'),
  ]);
});

it('without a year of the plan it has none, and without codes no entries', () => {
  const { planYear: _year, ...appendix } = plan({ items: [item(2, '1.1')] });
  expect(Object.keys(made(appendix))).not.toContain('year');
  const review = reviewAppendix(appendix, OPTIONS);
  expect(catalogueFromAppendix({ ...review, codes: new Map() }, 'Danh mục').entries).toEqual([]);
});
