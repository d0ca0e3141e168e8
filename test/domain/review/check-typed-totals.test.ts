import type { CompletionCount, SectionCompletion } from '../../../src/domain/review/appendix-review';
import { checkTypedTotals } from '../../../src/domain/review/check-typed-totals';
import { plan, total } from './plan';

const counted = (done: number, of: number): CompletionCount => ({ done, total: of, overdue: 0, dueSoon: 0 });

/** "typed beside counted" of a line in row 9, in a plan of which so many are done. */
function said(text: string, [done, of]: readonly [done: number, of: number] = [2, 3]): readonly string[] {
  return checkTypedTotals(plan({ totals: [total(9, [], text)] }), counted(done, of), []).map(
    ({ facts }) => `${'typed' in facts ? facts.typed : ''} beside ${'counted' in facts ? facts.counted : ''}`,
  );
}

describe('what is said of a typed total', () => {
  it.each<[text: string, ...said: string[]]>([
    ['Tổng số: 3 nhiệm vụ; đã hoàn thành: 2; đạt tỷ lệ: 66,67%'],
    ['Tổng số: 3 nhiệm vụ; đã hoàn thành: 2; đạt tỷ lệ: 70%', '70% beside 66,67%'],
    ['Đã hoàn thành 2/3 nhiệm vụ'],
    ['Đã hoàn thành 1/3 nhiệm vụ', '1/3 beside 2/3'],
    ['Đã hoàn thành 2/4 nhiệm vụ', '2/4 beside 2/3'],
    ['Đã hoàn thành 2/4 nhiệm vụ, đạt 66,67%', '2/4 beside 2/3'],
    ['Đã hoàn thành: 2 nhiệm vụ'],
    ['Đã hoàn thành: 3 nhiệm vụ', '3 beside 2'],
    ['Đã hoàn thành: 3 nhiệm vụ, đạt 66,67%', '3 beside 2'],
    ['Tổng số: 3 nhiệm vụ'],
    ['Tổng số: 4 nhiệm vụ', '4 beside 3'],
    ['Tổng số: 3 nhiệm vụ, đạt 50,5%', '50,5% beside 66,67%'],
    ['Tỷ lệ hoàn thành: 66,67%'],
    ['Tỷ lệ hoàn thành: 12,346%', '12,35% beside 66,67%'],
    ['Nhiệm vụ quá hạn: 5'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<[text: string, done: number, of: number, ...said: string[]]>([
    ['Đạt tỷ lệ 66,67%', 2, 3],
    ['Đạt tỷ lệ 66,66%', 2, 3],
    ['Đạt tỷ lệ 66,68%', 2, 3, '66,68% beside 66,67%'],
    ['Đạt tỷ lệ 66,65%', 2, 3, '66,65% beside 66,67%'],
    ['Đạt tỷ lệ 66,7%', 2, 3],
    ['Đạt tỷ lệ 66,6%', 2, 3],
    ['Đạt tỷ lệ 66,8%', 2, 3, '66,8% beside 66,67%'],
    ['Đạt tỷ lệ 67%', 2, 3],
    ['Đạt tỷ lệ 66%', 2, 3],
    ['Đạt tỷ lệ 68%', 2, 3, '68% beside 66,67%'],
    ['Đạt tỷ lệ 50%', 2, 4],
    ['Đạt tỷ lệ 49%', 2, 4, '49% beside 50%'],
    ['Đạt tỷ lệ 51%', 2, 4, '51% beside 50%'],
    ['Tổng số: 0 nhiệm vụ, đạt tỷ lệ 0%', 0, 0],
    ['Tổng số: 0 nhiệm vụ, đạt tỷ lệ 100%', 0, 0, '100% beside 0%'],
  ])('%s, where %d of %d are done: rounded and cut off are both right', (text, done, of, ...expected) => {
    expect(said(text, [done, of])).toEqual(expected);
  });
});

describe('a line counts work', () => {
  it.each<[text: string, typed: string]>([
    ['Tổng số: 24 nhiệm vụ', '24 beside 3'],
    ['Tổng cộng: 24 công việc', '24 beside 3'],
    ['Tổng cộng: 24 việc', '24 beside 3'],
    ['Tổng số: 24 nội dung', '24 beside 3'],
    ['Tổng số: 24 chỉ tiêu', '24 beside 3'],
    ['Đã hoàn thành: 20', '20 beside 2'],
    ['Tổng số: 24, đã khắc phục: 20', '20/24 beside 2/3'],
    ['Cộng: đạt tỷ lệ 80%', '80% beside 66,67%'],
    ['Cộng: đạt tỉ lệ 80%', '80% beside 66,67%'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each(['TỔNG CỘNG 31,5 31', 'Tổng cộng: 100', 'Tổng cộng: 24 tiêu chí', 'Tổng điểm: 24; đạt 80%', ''])(
    'but "%s" adds up points',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('a typed total is compared', () => {
  const section: SectionCompletion = { row: 4, code: 'I', name: 'CẢI CÁCH THỂ CHẾ', ...counted(1, 5) };
  const other: SectionCompletion = { row: 8, code: 'II', name: 'CẢI CÁCH THỦ TỤC', ...counted(4, 6) };
  const text = 'Tổng số: 6 nhiệm vụ';

  it('with the section that it totals, or with the whole', () => {
    const totals = [total(7, [], text, 4), total(12, [], text, 8), total(13, [], text)];
    const found = checkTypedTotals(plan({ totals }), counted(5, 11), [section, other]);
    expect(found).toEqual([
      {
        rule: 'total/typed-disagrees',
        severity: 'warning',
        found: text,
        facts: { typed: '6', counted: '5' },
        row: 7,
        column: 1,
      },
      {
        rule: 'total/typed-disagrees',
        severity: 'warning',
        found: text,
        facts: { typed: '6', counted: '11' },
        row: 13,
        column: 1,
      },
    ]);
  });

  it('with nothing where its section counts no work', () => {
    const appendix = plan({ totals: [total(7, [], text, 99)] });
    expect(checkTypedTotals(appendix, counted(5, 11), [section])).toEqual([]);
  });

  it('at the first column of the table', () => {
    const appendix = plan({ totals: [total(7, [], text)], without: ['code', 'content'] });
    expect(checkTypedTotals(appendix, counted(5, 11), []).map(({ column }) => column)).toEqual([3]);
  });
});
