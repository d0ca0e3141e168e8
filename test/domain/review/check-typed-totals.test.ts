import type { PlanSection } from '../../../src/domain/appendix/plan-appendix';
import type { CompletionCount, SectionCompletion } from '../../../src/domain/review/appendix-review';
import { checkTypedTotals } from '../../../src/domain/review/check-typed-totals';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';
import { plan, total } from './plan';
import { reviewSnapshot } from './review-fixture';

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

describe('a ratio in the status cell', () => {
  const name = 'CẢI CÁCH THỂ CHẾ';
  const one: SectionCompletion = { row: 4, code: 'I', name, ...counted(1, 2) };
  const section = (stated: string): PlanSection => ({ row: 4, level: 1, code: 'I', name, stated });

  /** "typed beside counted" of what a section's row says, of whose two items one is done. */
  function ofSection(stated: string): readonly string[] {
    return checkTypedTotals(plan({ sections: [section(stated)] }), counted(1, 2), [one]).map(
      ({ facts, row, column }) =>
        `${'typed' in facts ? facts.typed : ''} beside ${'counted' in facts ? facts.counted : ''} at ${row}, ${column}`,
    );
  }

  it.each<[stated: string, ...said: string[]]>([
    ['2/2', '2/2 beside 1/2 at 4, 10'],
    ['1/3', '1/3 beside 1/2 at 4, 10'],
    ['100%', '100% beside 50% at 4, 10'],
    ['Đạt 100 %', '100% beside 50% at 4, 10'],
    ['Hoàn thành 2/2 nhiệm vụ', '2/2 beside 1/2 at 4, 10'],
    ['2/2 (100%)', '2/2 beside 1/2 at 4, 10'],
    ['1/2 (100%)', '100% beside 50% at 4, 10'],
    ['1/2'],
    ['50%'],
    ['1/2 nhiệm vụ, đạt 50%'],
    ['Đã hoàn thành', 'Đã hoàn thành beside 1/2 at 4, 10'],
    ['Hoàn thành quá hạn', 'Hoàn thành quá hạn beside 1/2 at 4, 10'],
    ['Xong', 'Xong beside 1/2 at 4, 10'],
    ['Đang thực hiện'],
    ['Chưa hoàn thành'],
    ['Đã hoàn thành 1 phần'],
    // One document of many, and a word that nobody reads.
    ['Đã ban hành'],
    ['KH số 12/KH-UBND'],
    ['Tốt'],
    // Days and points count no items.
    ['15/6'],
    ['15/6/2024'],
    ['2'],
    ['100% hồ sơ'],
    ['5/5 hồ sơ'],
  ])('of a section: %s', (stated, ...expected) => {
    expect(ofSection(stated)).toEqual(expected);
  });

  it('is compared at a total row, and said once', () => {
    const totals = [
      { ...total(9, [], 'Tổng cộng 3/3'), stated: '3/3' },
      { ...total(10, [], 'Tỷ lệ hoàn thành 100%'), stated: '100%' },
    ];
    const found = checkTypedTotals(plan({ totals }), counted(1, 3), []);
    expect(found.map((each) => [each.row, each.column, each.found])).toEqual([
      [9, 10, '3/3'],
      [10, 1, 'Tỷ lệ hoàn thành 100%'],
    ]);
  });

  it('is compared with nothing where the section has no items, or is a run of merged cells', () => {
    const empty = { ...one, done: 0, total: 0 };
    expect(checkTypedTotals(plan({ sections: [section('2/2')] }), counted(0, 0), [empty])).toEqual([]);
    const run = { ...section('2/2'), run: { column: 2, lastRow: 5 } };
    expect(checkTypedTotals(plan({ sections: [run] }), counted(1, 2), [one])).toEqual([]);
  });

  it('is read where it stands in the sheet', () => {
    const review = reviewSnapshot(
      snapshotFromGrid([
        ['KẾ HOẠCH CCHC NĂM 2024', null, null, null, null],
        ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        ['I', 'Thể chế', null, null, '2/2'],
        [1, 'Rà soát văn bản', 'Văn phòng', '30/6/2024', 'Xong'],
        [2, 'Kiểm tra', 'Văn phòng', '30/6/2024', 'Chưa'],
        ['Tổng cộng', null, null, null, { value: 1, format: '0%' }],
      ]),
      '2024-07-15',
    );
    const said = review.findings.filter(({ rule }) => rule === 'total/typed-disagrees');
    expect(said.map(({ row, column }) => [row, column])).toEqual([
      [3, 5],
      [6, 5],
    ]);
  });

  it('is compared in the row of a criterion with parts, and where all of it is done says nothing', () => {
    const rows = (last: string) =>
      reviewSnapshot(
        snapshotFromGrid([
          ['KẾ HOẠCH CCHC NĂM 2024', null, null, null, null],
          ['Mã', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả'],
          ['1', 'Cải cách thể chế', null, null, 'Đã hoàn thành'],
          ['1.1', 'Rà soát văn bản', null, null, { value: 1, format: '0%' }],
          ['1.1.1', 'Lập danh mục', 'Văn phòng', '30/6/2024', 'Xong'],
          ['1.1.2', 'Công bố danh mục', 'Văn phòng', '30/6/2024', last],
          ['1.2', 'Kiểm tra', 'Văn phòng', '30/6/2024', 'Xong'],
        ]),
        '2024-07-15',
      ).findings.flatMap(({ rule, row, facts }) =>
        rule === 'total/typed-disagrees' && 'counted' in facts
          ? [`${row}: ${facts.typed} beside ${facts.counted}`]
          : [],
      );
    expect(rows('Chưa')).toEqual(['3: Đã hoàn thành beside 2/3', '4: 100% beside 50%']);
    expect(rows('Xong')).toEqual([]);
  });
});

describe('"Đã hoàn thành" over rows that are not all done', () => {
  const one: SectionCompletion = { row: 4, code: 'I', name: 'CẢI CÁCH THỂ CHẾ', ...counted(1, 2) };
  const found = (stated: string, sections: readonly SectionCompletion[] = [one]): readonly string[] =>
    checkTypedTotals(
      plan({ sections: [{ row: 4, level: 1, code: 'I', name: one.name, stated }] }),
      counted(1, 2),
      sections,
    ).map(({ found: text, column }) => `${text} at ${column}`);

  it.each(['Đã hoàn thành, đã gửi báo cáo', 'Đã ban hành kế hoạch; đã hoàn thành'])(
    'is a finding, whatever else was done: %s',
    (stated) => {
      expect(found(stated)).toEqual([`${stated} at 10`]);
    },
  );

  it.each(['Đã hoàn thành nhưng chưa trình ký', 'Đã hoàn thành (đợt 1)', 'Đã hoàn thành (3/5 nội dung)'])(
    'is none where the words themselves say that not all is done: %s',
    (stated) => {
      expect(found(stated)).toEqual([]);
    },
  );

  it('is none where nothing of the section is counted', () => {
    expect(found('Đã hoàn thành', [])).toEqual([]);
    expect(found('2/2', [])).toEqual([]);
  });

  it('is told at the status of a total, and not of its sentence', () => {
    const totals = [{ ...total(9, [], 'Tổng cộng nhiệm vụ. Đã hoàn thành'), stated: 'Đã hoàn thành' }];
    expect(
      checkTypedTotals(plan({ totals }), counted(1, 2), []).map(({ found: text, column }) => [text, column]),
    ).toEqual([['Đã hoàn thành', 10]]);
  });
});
