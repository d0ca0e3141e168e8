import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import type { Outcome, SheetReport } from '../../../src/excel/office/outcome';
import { withCatalogueOfSheet } from '../../../src/excel/stored/chosen-catalogue';
import { SETTINGS_KEY } from '../../../src/excel/stored/settings-key';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import {
  type DrawnCell,
  drawWorkbook,
  type SheetDrawing,
  sheetId,
} from '../../support/host-workbook-builder';
import { ON_15_OCTOBER } from '../plan-sheet';

let uninstall: () => void;

async function open(drawings: readonly SheetDrawing[], choice?: Settings['catalogue']) {
  const workbook: HostWorkbook = drawWorkbook(...drawings);
  if (choice !== undefined) workbook.settings.set(SETTINGS_KEY, { ...DEFAULT_SETTINGS, catalogue: choice });
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

/** Codes 1.1 to 1.3 on rows 4 to 6, with 2, 3 and 4 points; all done. */
const PLAN: SheetDrawing = {
  name: 'Kế hoạch 2024',
  cells: [
    ['PHỤ LỤC'],
    ['Kèm theo Kế hoạch năm 2024'],
    ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
    ['1.1', 'Ban hành kế hoạch cải cách hành chính', 2, 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
    ['1.2', 'Báo cáo định kỳ', 3, 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
    ['1.3', 'Kiểm tra cải cách hành chính', 4, 'Văn phòng', '30/9/2024', 'Đã hoàn thành'],
  ],
};

const LIST: readonly (readonly DrawnCell[])[] = [
  ['Danh mục tiêu chí năm 2024'],
  ['Mã', 'Tên tiêu chí', 'Điểm tối đa'],
  ['1', 'Chỉ đạo điều hành'],
  ['1.1', 'Ban hành kế hoạch cải cách hành chính', 2],
  ['1.2', 'Tuyên truyền trên loa truyền thanh', 5],
];

const CATALOGUE: SheetDrawing = { name: 'Danh mục tiêu chí', cells: LIST };

function reportOf(outcome: Outcome<SheetReport>): SheetReport {
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const compared = ({ reviews: [review] }: SheetReport): readonly unknown[] =>
  review.findings
    .filter(({ rule }) => rule.startsWith('catalogue/'))
    .map(({ rule, row, column, severity }) => [rule, row, column, severity]);

/** What the list above has to say of the plan above. */
const DIFFERENCES = [
  ['catalogue/name-differs', 5, 2, 'warning'],
  ['catalogue/points-differ', 5, 3, 'warning'],
  ['catalogue/unknown-code', 6, 1, 'warning'],
];

describe("the workbook's own catalogue", () => {
  it.each([
    ['visible', 'visible'],
    ['hidden', 'hidden'],
  ] as const)(
    'is read in a round trip of its own, once its tab has been seen (%s)',
    async (_, visibility) => {
      const { host } = await open([PLAN, { ...CATALOGUE, visibility }]);
      const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
      expect(host.roundTrips).toBe(3);
      expect(compared(report)).toEqual(DIFFERENCES);
      expect(report.catalogue).toEqual({
        kind: 'sheet',
        name: 'Danh mục tiêu chí',
        sheetId: sheetId(1),
        year: 2024,
        entries: 3,
        toMend: 0,
      });
    },
  );

  it.each(['DANH MỤC TIÊU CHÍ', 'Danh muc tieu chi', 'Danh mục tiêu chí năm 2024', 'Danh mục tiêu chí 2024'])(
    'is found under the name “%s”',
    async (name) => {
      await open([PLAN, { ...CATALOGUE, name }]);
      expect(compared(reportOf(await readActiveSheet(ON_15_OCTOBER)))).toEqual(DIFFERENCES);
    },
  );

  it.each(['Danh mục', 'Danh mục tiêu chí cũ', 'Tiêu chí', 'Danh mục tiêu chí 1'])(
    'is not the sheet “%s”',
    async (name) => {
      await open([PLAN, { ...CATALOGUE, name }]);
      const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
      expect(report.catalogue).toBeUndefined();
      expect(compared(report)).toEqual([]);
    },
  );

  it('is never written to, and costs a recompute one round trip', async () => {
    const { workbook, host, before } = await open([PLAN, CATALOGUE]);
    await recompute(ON_15_OCTOBER);
    const withList = host.roundTrips;
    expect(compareWorkbooks(before, workbook).filter((line) => line.startsWith('Danh mục'))).toEqual([]);
    uninstall();
    const without = await open([PLAN]);
    await recompute(ON_15_OCTOBER);
    expect(withList).toBe(without.host.roundTrips + 1);
  });

  it('that has no headings is told as unread, and nothing is compared', async () => {
    await open([PLAN, { name: 'Danh mục tiêu chí', cells: [['chưa làm']] }]);
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.catalogue).toEqual({
      kind: 'sheet',
      name: 'Danh mục tiêu chí',
      sheetId: sheetId(1),
      toMend: 0,
    });
    expect(compared(report)).toEqual([]);
  });

  it('tells its own errors by cell when it is the open sheet, and counts them when another is', async () => {
    const damaged: SheetDrawing = {
      name: 'Danh mục tiêu chí',
      cells: [...LIST, ['1.3', 'Kiểm tra', 'ba điểm'], ['1.3', 'Kiểm tra lại', 1]],
    };
    const { workbook } = await open([PLAN, damaged]);
    expect(reportOf(await readActiveSheet(ON_15_OCTOBER)).catalogue).toMatchObject({ entries: 5, toMend: 2 });
    workbook.activeSheetId = sheetId(1);
    const outcome = await recompute(ON_15_OCTOBER);
    if (outcome.kind === 'done' || outcome.failure.kind !== 'catalogueSheet')
      throw new Error(JSON.stringify(outcome));
    const { failure } = outcome;
    expect([failure.sheetId, failure.sheetName, failure.entries]).toEqual([
      sheetId(1),
      'Danh mục tiêu chí',
      5,
    ]);
    expect(failure.findings.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['catalogue/points-unreadable', 6, 3],
      ['code/duplicate', 7, 1],
    ]);
  });
});

describe('catalogues of several years', () => {
  /** The list without the two rows that differ from the plan: nothing to say but of 1.3. */
  const agreeing = LIST.slice(0, 4);
  const dated = (year: string, cells = LIST): SheetDrawing => ({ name: `Danh mục tiêu chí ${year}`, cells });
  const namesOf = ({ catalogue }: SheetReport): unknown =>
    catalogue?.kind === 'otherYears' ? catalogue.names : catalogue?.name;
  const undated = (cells: typeof LIST): SheetDrawing => ({ name: 'Danh mục tiêu chí', cells });
  const without = (text: string): SheetDrawing => ({
    ...PLAN,
    name: 'Kế hoạch',
    cells: PLAN.cells!.map((row) =>
      row.map((cell) => (row.length === 1 ? String(cell).replace(text, '…') : cell)),
    ),
  });

  it.each<[string, readonly SheetDrawing[], unknown, readonly unknown[]]>([
    [
      'that of the plan’s year',
      [PLAN, dated('2023', agreeing), dated('2024'), undated(agreeing)],
      'Danh mục tiêu chí 2024',
      DIFFERENCES,
    ],
    [
      'the undated one where there is none of that year',
      [PLAN, dated('2023', agreeing), dated('năm 2025', agreeing), undated(LIST)],
      'Danh mục tiêu chí',
      DIFFERENCES,
    ],
    [
      'none where there are only other years, and says so',
      [PLAN, dated('2023'), dated('năm 2025')],
      ['Danh mục tiêu chí 2023', 'Danh mục tiêu chí năm 2025'],
      [],
    ],
    ['none where the only one is of another year', [PLAN, dated('2023')], ['Danh mục tiêu chí 2023'], []],
    [
      'the only one where the plan’s year is not known',
      [without('2024'), dated('2023')],
      'Danh mục tiêu chí 2023',
      DIFFERENCES,
    ],
    [
      'none of several where the plan’s year is not known',
      [without('2024'), dated('2023'), dated('2024')],
      ['Danh mục tiêu chí 2023', 'Danh mục tiêu chí 2024'],
      [],
    ],
  ])('%s', async (_, drawings, name, differences) => {
    await open(drawings);
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(namesOf(report)).toEqual(name);
    expect(compared(report)).toEqual(differences);
  });

  it('the one that the user chose for a sheet wins there, and nowhere else', async () => {
    const { workbook, host } = await open([
      PLAN,
      { ...PLAN, name: 'Phụ lục khác' },
      dated('2023'),
      dated('2024', agreeing),
    ]);
    const chosen = { catalogue: { kind: 'sheet', sheetId: sheetId(2) } } as const;
    workbook.settings.set(SETTINGS_KEY, { ...DEFAULT_SETTINGS, sheets: { [sheetId(0)]: chosen } });
    expect(namesOf(reportOf(await readActiveSheet(ON_15_OCTOBER)))).toBe('Danh mục tiêu chí 2023');
    expect(host.roundTrips).toBe(3);
    workbook.activeSheetId = sheetId(1);
    expect(namesOf(reportOf(await readActiveSheet(ON_15_OCTOBER)))).toBe('Danh mục tiêu chí 2024');
  });

  it('are each told as a catalogue when open, whichever is in use', async () => {
    const { workbook } = await open([PLAN, dated('2023'), dated('2024')]);
    workbook.activeSheetId = sheetId(1);
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({
      failure: { kind: 'catalogueSheet', sheetName: 'Danh mục tiêu chí 2023', entries: 3 },
    });
  });

  it('cost one round trip for all sheets that are compared with them', async () => {
    const { host } = await open([PLAN, { ...PLAN, name: 'Phụ lục khác' }, dated('2024')]);
    const outcome = await recomputeAll(ON_15_OCTOBER);
    const withDated = host.roundTrips;
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const reports = outcome.value.sheets.flatMap((each) => (each.kind === 'done' ? [each.report] : []));
    expect(reports.map(namesOf)).toEqual(['Danh mục tiêu chí 2024', 'Danh mục tiêu chí 2024']);
    uninstall();
    const without = await open([PLAN, { ...PLAN, name: 'Phụ lục khác' }]);
    await recomputeAll(ON_15_OCTOBER);
    expect(withDated).toBe(without.host.roundTrips + 1);
  });
});

describe('a sheet of PAPI contents', () => {
  const CONTENTS = [
    'Quản trị môi trường',
    'Tham gia của người dân ở cấp cơ sở',
    'Công khai, minh bạch trong hoạch định chính sách',
    'Cung ứng dịch vụ công',
  ];
  const PAPI_PLAN: SheetDrawing = {
    name: 'PAPI 2024',
    cells: [
      ['BIỂU TỔNG HỢP NHIỆM VỤ PAPI NĂM 2024'],
      ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
      ...CONTENTS.flatMap((name, index): DrawnCell[][] => [
        [String(index + 1), name],
        [`${index + 1}.1`, 'Rà soát, cập nhật', 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
      ]),
    ],
  };
  const ofCchc: SheetDrawing = {
    name: 'Danh mục tiêu chí',
    cells: [
      ['Mã', 'Tên tiêu chí'],
      ['1', 'Chỉ đạo, điều hành'],
      ['1.1', 'Kế hoạch'],
      ['2', 'Thể chế'],
    ],
  };

  it.each<[string, readonly SheetDrawing[]]>([
    ['with nothing', [PAPI_PLAN]],
    ['by number with the list of other criteria', [PAPI_PLAN, ofCchc]],
  ])('is not compared %s: the PAPI list is suggested', async (_, drawings) => {
    await open(drawings);
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.suggestedCatalogue).toEqual({ id: 'papi', named: 4 });
    expect(compared(report)).toEqual([]);
  });

  it('is compared by name once the user takes the list, and what is not named is told', async () => {
    const { workbook } = await open([PAPI_PLAN, ofCchc]);
    const settings = withCatalogueOfSheet(DEFAULT_SETTINGS, sheetId(0), { kind: 'builtIn', id: 'papi' });
    workbook.settings.set(SETTINGS_KEY, settings);
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.suggestedCatalogue).toBeUndefined();
    expect(compared(report)).toEqual([]);
    expect(report.catalogue).toMatchObject({
      kind: 'builtIn',
      contents: {
        named: 4,
        missing: [
          'Trách nhiệm giải trình với người dân',
          'Kiểm soát tham nhũng trong khu vực công',
          'Thủ tục hành chính công',
          'Quản trị điện tử',
        ],
      },
    });
  });

  it('is compared by number where the user says so', async () => {
    const { workbook } = await open([PAPI_PLAN, ofCchc]);
    workbook.settings.set(
      SETTINGS_KEY,
      withCatalogueOfSheet(DEFAULT_SETTINGS, sheetId(0), { kind: 'sheet' }),
    );
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.suggestedCatalogue).toBeUndefined();
    expect(compared(report).length).toBeGreaterThan(0);
  });

  it('is known by its names alone, and other plans are not', async () => {
    await open([{ ...PAPI_PLAN, name: 'Biểu 1', cells: [['BIỂU NHIỆM VỤ'], ...PAPI_PLAN.cells!.slice(1)] }]);
    expect(reportOf(await readActiveSheet(ON_15_OCTOBER)).suggestedCatalogue).toMatchObject({ named: 4 });
    uninstall();
    const cells = PLAN.cells!.map((row, at) => (at === 0 ? ['PHỤ LỤC CẢI THIỆN CHỈ SỐ CCHC, PAPI'] : row));
    await open([{ ...PLAN, cells }]);
    expect(reportOf(await readActiveSheet(ON_15_OCTOBER)).suggestedCatalogue).toBeUndefined();
  });

  it.each([
    ['DANH MỤC NỘI DUNG PAPI NĂM 2024', 'name'],
    ['DANH MỤC TIÊU CHÍ CCHC, PAPI NĂM 2024', 'number'],
  ])('beside the workbook’s own list “%s” is compared by %s', async (title, by) => {
    const list = [[title], ['Mã', 'Tên tiêu chí'], ...CONTENTS.map((name, at) => [`${at + 5}`, name])];
    const { workbook } = await open([PAPI_PLAN, { name: 'Danh mục tiêu chí', cells: list }]);
    workbook.settings.set(
      SETTINGS_KEY,
      withCatalogueOfSheet(DEFAULT_SETTINGS, sheetId(0), { kind: 'sheet' }),
    );
    const found = compared(reportOf(await readActiveSheet(ON_15_OCTOBER)));
    // Numbered 5 to 8 there, 1 to 4 here, and tasks 1.1 to 4.1.
    expect(found).toHaveLength(by === 'name' ? 0 : 8);
  });
});

describe('the choice of a catalogue', () => {
  it('of another sheet costs no more than that of the usual one', async () => {
    const { host } = await open([PLAN, { ...CATALOGUE, name: 'Tỉnh ban hành' }], {
      kind: 'sheet',
      sheetId: sheetId(1),
    });
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(host.roundTrips).toBe(3);
    expect(compared(report)).toEqual(DIFFERENCES);
  });

  it('of a sheet that is gone falls back on the one with the name', async () => {
    await open([PLAN, CATALOGUE], { kind: 'sheet', sheetId: '{gone}' });
    expect(compared(reportOf(await readActiveSheet(ON_15_OCTOBER)))).toEqual(DIFFERENCES);
  });

  it('of none leaves the sheet with the name alone', async () => {
    await open([PLAN, CATALOGUE], { kind: 'none' });
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.catalogue).toBeUndefined();
    expect(compared(report)).toEqual([]);
  });

  it('of a built-in list wins over the sheet, and says no more than infos, for reference', async () => {
    await open([PLAN, CATALOGUE], { kind: 'builtIn', id: 'cchc-cap-xa' });
    const report = reportOf(await readActiveSheet(ON_15_OCTOBER));
    expect(report.catalogue).toEqual({
      kind: 'builtIn',
      name: 'Chỉ số CCHC cấp xã (danh mục tham khảo)',
      year: 2024,
      entries: 60,
      toMend: 0,
    });
    const found = report.reviews[0].findings.filter(({ rule }) => rule.startsWith('catalogue/'));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
  });

  it('that cannot be read counts as damaged settings', async () => {
    const { workbook } = await open([PLAN]);
    workbook.settings.set(SETTINGS_KEY, { ...DEFAULT_SETTINGS, catalogue: { kind: 'builtIn', id: 'khác' } });
    expect(reportOf(await readActiveSheet(ON_15_OCTOBER)).damagedSettings).toBe(true);
  });
});
