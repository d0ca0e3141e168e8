import type { SheetSnapshot } from '../../../../src/domain/appendix/sheet/sheet-snapshot';
import { lookUpAreas } from '../../../../src/domain/area-lookup';
import { liveRatios } from '../../../../src/domain/edits/ratios/live-ratios';
import { ratioPlaces } from '../../../../src/domain/edits/ratios/ratio-places';
import { reviewAppendix } from '../../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';

/** The formula, or why there is none, for each place of the first appendix, in the order of the sheet. */
function formulas(snapshot: SheetSnapshot, countNotApplicable = true): readonly string[] {
  const found = layoutsOf(snapshot);
  const layout = found.kind === 'refused' ? undefined : found.layouts[0];
  if (layout === undefined) throw new Error('The sheet is not understood.');
  const asOf = { year: 2024, month: 10, day: 15 };
  const options = { asOf, dueSoonDays: 7, beforeIsStrict: true, countNotApplicable };
  const review = reviewAppendix(planOf(snapshot, layout), options);
  const none = { summaryLine: false, ourLabels: [] };
  const [placed] = ratioPlaces(snapshot, [review], lookUpAreas(snapshot.merges), none);
  const places = placed?.places ?? [];
  return liveRatios(snapshot, review, places).map(({ live }) =>
    live?.kind === 'formula' ? live.formula : `as a number: ${live?.reason ?? '?'}`,
  );
}

const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tỷ lệ hoàn thành'];

/** Items from row 4 on, one a status, in one section; no total row. The section's formula stands alone. */
function plan(statuses: readonly GridCell[], merges: readonly string[] = []): SheetSnapshot {
  const grid: Grid = [
    ['PHỤ LỤC'],
    HEAD,
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    ...statuses.map((status, at) => [
      String(at + 1),
      `Việc thứ ${at + 1}`,
      'Văn phòng',
      '31/12/2024',
      status,
    ]),
  ];
  return snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges });
}

const sectionFormula = (statuses: readonly GridCell[], countNotApplicable = true): string | undefined =>
  formulas(plan(statuses), countNotApplicable)[0];

describe('the formula of a ratio', () => {
  it('counts the words that were read as done, and those that people usually write', () => {
    expect(sectionFormula(['Đã hoàn thành', 'Chưa thực hiện', 'Xong', 'Đã hoàn thành'])).toBe(
      '=(COUNTIF($E$4:$E$7,"Đã hoàn thành")+COUNTIF($E$4:$E$7,"Xong")+COUNTIF($E$4:$E$7,"Hoàn thành"))/ROWS($E$4:$E$7)',
    );
  });

  it('counts the usual words alone while nothing is done yet', () => {
    expect(sectionFormula(['Chưa thực hiện', ''])).toBe(
      '=(COUNTIF($E$4:$E$5,"Đã hoàn thành")+COUNTIF($E$4:$E$5,"Hoàn thành"))/ROWS($E$4:$E$5)',
    );
  });

  it('does not mind how a word that is not counted is written', () => {
    const apart = 'Đang thực hiện'.normalize('NFD');
    expect(sectionFormula(['Đã hoàn thành', 'Đang thực hiện', apart])).toBe(
      '=(COUNTIF($E$4:$E$6,"Đã hoàn thành")+COUNTIF($E$4:$E$6,"Hoàn thành"))/ROWS($E$4:$E$6)',
    );
  });

  it('lists a usual word as the sheet writes it, once', () => {
    const apart = 'Đã hoàn thành'.normalize('NFD');
    expect(sectionFormula([apart, 'Đang thực hiện'])).toBe(
      `=(COUNTIF($E$4:$E$5,"${apart}")+COUNTIF($E$4:$E$5,"Hoàn thành"))/ROWS($E$4:$E$5)`,
    );
  });

  it('lists one word for those that differ in capitals only', () => {
    expect(sectionFormula(['ĐÃ HOÀN THÀNH', 'đã hoàn thành', 'Hoàn thành'])).toBe(
      '=(COUNTIF($E$4:$E$6,"ĐÃ HOÀN THÀNH")+COUNTIF($E$4:$E$6,"Hoàn thành"))/ROWS($E$4:$E$6)',
    );
  });

  it.each([
    ['a star', 'Đã hoàn thành *', '"Đã hoàn thành ~*"'],
    ['a question mark', 'Đã hoàn thành? Đúng hạn', '"Đã hoàn thành~? Đúng hạn"'],
    ['a tilde', 'Đã hoàn thành ~ đúng hạn', '"Đã hoàn thành ~~ đúng hạn"'],
    ['quotes', 'Đã hoàn thành "Đề án 06"', '"Đã hoàn thành ""Đề án 06"""'],
    ['a line end', 'Đã hoàn thành\nBC số 5', '"Đã hoàn thành\nBC số 5"'],
  ])('takes %s for what it is', (_, status, criterion) => {
    expect(sectionFormula([status, 'Chưa thực hiện'])).toContain(`COUNTIF($E$4:$E$5,${criterion})`);
  });

  it('names the rows of items only: sections and parents between them are left out', () => {
    const grid: Grid = [
      ['PHỤ LỤC'],
      HEAD,
      ['I', 'CẢI CÁCH THỂ CHẾ', '', '', 'Đã hoàn thành'],
      ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
      ['2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
      ['II', 'CẢI CÁCH THỦ TỤC'],
      ['1', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đã hoàn thành'],
      ['Tổng cộng'],
    ];
    const usual = (area: string): string => `COUNTIF(${area},"Đã hoàn thành")+COUNTIF(${area},"Hoàn thành")`;
    expect(formulas(snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' }))).toEqual([
      `=(${usual('$E$4:$E$5')})/ROWS($E$4:$E$5)`,
      `=(${usual('$E$7:$E$7')})/ROWS($E$7:$E$7)`,
      '=(COUNTIF($E$4:$E$5,"Đã hoàn thành")+COUNTIF($E$4:$E$5,"Hoàn thành")+COUNTIF($E$7:$E$7,"Đã hoàn thành")' +
        '+COUNTIF($E$7:$E$7,"Hoàn thành"))/(ROWS($E$4:$E$5)+ROWS($E$7:$E$7))',
    ]);
  });

  it('takes what does not apply out of the plan where the user chose so', () => {
    const statuses = ['Đã hoàn thành', 'Không phát sinh', 'Chưa thực hiện'];
    const done = '(COUNTIF($E$4:$E$6,"Đã hoàn thành")+COUNTIF($E$4:$E$6,"Hoàn thành"))';
    expect(sectionFormula(statuses, true)).toBe(`=${done}/ROWS($E$4:$E$6)`);
    expect(sectionFormula(statuses, false)).toBe(
      `=IFERROR(${done}/(ROWS($E$4:$E$6)-COUNTIF($E$4:$E$6,"Không phát sinh")),0)`,
    );
  });

  it('counts percentages from 100 % on', () => {
    const share = (value: number): GridCell => ({ value, format: '0%' });
    expect(sectionFormula([share(1), share(0.8), share(0)])).toContain('COUNTIF($E$4:$E$6,">=1")');
    expect(sectionFormula([100, 80, 0])).toContain('COUNTIF($E$4:$E$6,">=100")');
  });

  it('counts a mark only where the other marks are blank', () => {
    const grid: Grid = [
      ['PHỤ LỤC'],
      [
        'TT',
        'Nội dung nhiệm vụ',
        'Chủ trì',
        'Thời hạn',
        'Đã hoàn thành',
        'Đang thực hiện',
        'Tỷ lệ hoàn thành',
      ],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'x', ''],
      ['2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', '', 'x'],
      ['3', 'Số hóa hồ sơ', 'Một cửa', '30/9/2024', 'x', 'x'],
    ];
    expect(formulas(snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' }))).toEqual([
      '=COUNTIFS($E$4:$E$6,"x",$F$4:$F$6,"")/ROWS($E$4:$E$6)',
    ]);
  });

  it('asks words and percentages together where both speak', () => {
    const grid: Grid = [
      ['PHỤ LỤC'],
      [
        'TT',
        'Nội dung nhiệm vụ',
        'Chủ trì',
        'Thời hạn',
        'Kết quả thực hiện',
        '% hoàn thành',
        'Tỷ lệ hoàn thành',
      ],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/01/2024', 'Xong', 1],
      ['2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Đang thực hiện', 0.4],
    ];
    expect(formulas(snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' }))).toEqual([
      '=(COUNTIFS($E$4:$E$5,"Xong",$F$4:$F$5,">=1")+COUNTIFS($E$4:$E$5,"Đã hoàn thành",$F$4:$F$5,"")' +
        '+COUNTIFS($E$4:$E$5,"Hoàn thành",$F$4:$F$5,"")+COUNTIFS($E$4:$E$5,"Đã hoàn thành",$F$4:$F$5,">=1")' +
        '+COUNTIFS($E$4:$E$5,"Hoàn thành",$F$4:$F$5,">=1")+COUNTIFS($E$4:$E$5,"",$F$4:$F$5,">=1"))/ROWS($E$4:$E$5)',
    ]);
  });
});

describe('the formula of a ratio over days of completion', () => {
  const ofDays = (days: readonly number[], statuses: readonly string[] = []): string | undefined => {
    const grid: Grid = [
      ['PHỤ LỤC'],
      ['TT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Ngày hoàn thành', 'Kết quả thực hiện', 'Tỷ lệ hoàn thành'],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ...days.map((day, at): readonly GridCell[] => [
        String(at + 1),
        `Việc thứ ${at + 1}`,
        '31/12/2024',
        day === 0 ? null : { value: day, format: 'dd/mm/yyyy' },
        statuses[at] ?? null,
      ]),
    ];
    return formulas(snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024' }))[0];
  };

  it('counts a day once it has come', () => {
    // 15/10/2024 is the as-of date; the last day is the one after it.
    expect(ofDays([45_580, 45_580, 45_581, 0])).toBe('=COUNTIF($D$4:$D$7,"<"&1+TODAY())/ROWS($D$4:$D$7)');
  });

  it('is not given where words say done beside a day to come', () => {
    expect(ofDays([45_580, 45_581], ['Đã hoàn thành', 'Đã hoàn thành'])).toBe('as a number: uncountable');
  });
});

describe('a number it stays', () => {
  it.each<readonly [string, readonly GridCell[]]>([
    ['where a done row repeats the row above', ['Đã hoàn thành', '-nt-']],
    ['where Excel would read a done word as a number', ['100%', 'Chưa thực hiện']],
    [
      'where the words of one text are written in two ways',
      ['Đã hoàn thành', 'Đã hoàn thành'.normalize('NFD')],
    ],
    ['where a text is too long for COUNTIF', [`Đã hoàn thành. ${'Báo cáo đã gửi. '.repeat(16)}`, '']],
    ['where a day stands for the status', [{ value: 45_573, format: 'dd/mm/yyyy' }, 'Chưa thực hiện']],
  ])('%s', (_, statuses) => {
    expect(sectionFormula(statuses)).toBe('as a number: uncountable');
  });

  it('where a done row shows the word of a merge', () => {
    expect(formulas(plan(['Đã hoàn thành', '', 'Chưa thực hiện'], ['E4:E5']))).toEqual([
      'as a number: uncountable',
    ]);
  });

  it('where the formula would be longer than Excel takes', () => {
    const long = (at: number): string => `Đã hoàn thành. ${'Đã gửi báo cáo. '.repeat(10)} Việc ${at}`;
    expect(sectionFormula(Array.from({ length: 50 }, (_, at) => long(at)))).toBe('as a number: tooLong');
  });
});
