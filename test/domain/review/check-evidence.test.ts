import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import { checkEvidence, namesIssuedDocument } from '../../../src/domain/review/check-evidence';
import { item, plan, type Points } from './plan';

describe('a text names a document that exists', () => {
  it.each([
    'KH số 12/KH-UBND',
    'Quyết định số 05 /QĐ-UBND',
    'Quyết định số 05/2024/QĐ-UBND ngày 02 tháng 5',
    'Công văn 1234/UBND-VP',
    '7/ĐA-UBND',
    'Báo cáo ngày 15/6/2024',
    'Biên bản họp ngày 5-6',
    'Báo cáo ngày 15 tháng 6 năm 2024',
    'Báo cáo ngày 5.6.2024',
  ])('in "%s"', (text) => {
    expect(namesIssuedDocument(text)).toBe(true);
  });

  it.each([
    '',
    'Kế hoạch',
    'Báo cáo quý I/2024',
    'Báo cáo 6 tháng/năm',
    'Kế hoạch năm 2024/2025',
    'Đạt 2/3 Chỉ tiêu',
    'Số …/KH-UBND',
    '12/-KH',
    'Báo cáo ngày/tháng',
    'Báo cáo gửi trước ngày 15/12',
    'Trước ngày 15/12 gửi báo cáo',
    'Báo cáo chậm nhất ngày 15/12',
    'Hạn ngày 15 tháng 12',
    'Hạn chót ngày 15/12',
    'Họp giao ban ngày 5 hằng tháng',
    'Tỷ lệ 15/60 hồ sơ',
    'Họp dân tổ 3/Khu 2',
  ])('but not in "%s"', (text) => {
    expect(namesIssuedDocument(text)).toBe(false);
  });
});

/** What is said of row 2, in a sheet whose other row has its evidence. */
function said(status: ItemStatus, evidence: string, points: Points = [], statusText = '') {
  const other = item(9, '1.9', { status: 'done', evidence: 'KH số 12/KH-UBND' });
  return checkEvidence(plan({ items: [item(2, '1.1', { status, evidence, points, statusText }), other] }));
}

const DOCUMENT = 'KH số 12/KH-UBND';
const PRODUCT = 'Quyết định công nhận';
const MISSING = 'evidence/missing';
const NOT_DONE = 'evidence/not-done';
const CLAIMED = 'evidence/points-without';

describe('beside the state of the work', () => {
  it.each<[status: ItemStatus, evidence: string, points: Points, ...rules: string[]]>([
    ['done', '', [], MISSING],
    ['doneLate', '', [], MISSING],
    ['done', ' \u00A0', [], MISSING],
    ['done', '', [1, 1], MISSING],
    ['done', PRODUCT, []],
    ['done', DOCUMENT, [1, 1]],
    ['inProgress', DOCUMENT, [], NOT_DONE],
    ['notStarted', DOCUMENT, [], NOT_DONE],
    ['unknown', DOCUMENT, [], NOT_DONE],
    ['inProgress', DOCUMENT, [1, 1], NOT_DONE],
    ['conflict', DOCUMENT, []],
    ['notApplicable', DOCUMENT, []],
    ['inProgress', PRODUCT, []],
    ['inProgress', PRODUCT, [1, 1]],
    ['inProgress', '', []],
    ['inProgress', '', [1]],
    ['inProgress', '', [1, 0]],
    ['inProgress', '', [1, -1]],
    ['inProgress', '', [1, 0.25], CLAIMED],
    ['inProgress', '', [1, undefined, 1]],
    ['conflict', '', [1, 1], CLAIMED],
    ['unknown', ' ', [1, 1], CLAIMED],
    ['notApplicable', '', []],
  ])('%s, "%s", points %j', (status, evidence, points, ...rules) => {
    expect(said(status, evidence, points).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[statusText: string, ...rules: string[]]>([
    ['Đã hoàn thành tại Báo cáo số 12/BC-UBND'],
    ['Đã ban hành ngày 15/6/2024'],
    ['Đã hoàn thành', MISSING],
    ['', MISSING],
  ])('done, the state told as "%s"', (statusText, ...rules) => {
    expect(said('done', '', [], statusText).map(({ rule }) => rule)).toEqual(rules);
  });
});

it('what is said stands at the evidence, and repeats what was found there', () => {
  expect([
    ...said('done', ''),
    ...said('inProgress', 'KH  số 12/KH-UBND '),
    ...said('notStarted', '', [2, 1.5]),
  ]).toEqual([
    { rule: MISSING, severity: 'info', found: '', facts: {}, row: 2, column: 9 },
    {
      rule: NOT_DONE,
      severity: 'info',
      found: 'KH  số 12/KH-UBND ',
      facts: { evidence: 'KH số 12/KH-UBND' },
      row: 2,
      column: 9,
    },
    { rule: CLAIMED, severity: 'info', found: '', facts: { score: 1.5 }, row: 2, column: 9 },
  ]);
});

it('a sheet that keeps its evidence elsewhere hears nothing of it', () => {
  const done = item(2, '1.1', { status: 'done' });
  const blank = item(3, '1.2', { status: 'inProgress', points: [1, 1], evidence: ' ' });
  const named = item(4, '1.3', { status: 'done', evidence: DOCUMENT });
  expect(checkEvidence(plan({ items: [done, blank] }))).toEqual([]);
  expect(checkEvidence(plan({ items: [done, blank, named], without: ['evidence'] }))).toEqual([]);
  expect(checkEvidence(plan({ items: [done, blank, named] })).map(({ row }) => row)).toEqual([2, 3]);
});
