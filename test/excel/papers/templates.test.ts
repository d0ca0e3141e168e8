import { readCatalogue } from '../../../src/domain/criteria/read-catalogue';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../src/domain/templates/template-kind';
import { recompute } from '../../../src/excel/actions/recompute';
import { insertTemplate } from '../../../src/excel/actions/reports/insert-template';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import { readSheet } from '../../../src/excel/reading/read-sheet';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { profileInUse } from '../../excel-host/node/profile-in-use';
import { EXCEL_PROFILE_NAMES } from '../../excel-host/protocol/profiles';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { typeInto } from '../../support/filled-template';
import { drawWorkbook } from '../../support/host-workbook-builder';

const APPENDICES = TEMPLATE_KINDS.filter((kind) => kind !== 'danh-muc');
const ROWS = 40;
const DAY = { year: 2026, month: 10, day: 15 };

const asTyped = <T>(_: number, words: T): T => words;

let uninstall: () => void;

async function open(profile = profileInUse()) {
  const workbook = drawWorkbook({ name: 'Của tôi', cells: [['Ghi chú của tôi', 5]] });
  const excel = await excelForTest(workbook, { profile });
  uninstall = excel.installGlobals();
  return { workbook, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

async function insert(kind: TemplateKind): Promise<string> {
  const made = await insertTemplate({ kind, unit: 'Xã Cẩm Giàng', year: 2026 });
  if (made.kind === 'failed') throw new Error(made.failure.kind);
  return made.value.sheetName;
}

async function computed() {
  const outcome = await recompute({ today: DAY });
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome.value;
}

test.each(EXCEL_PROFILE_NAMES)(
  'every template is read with certainty, has nothing to find, and goes again by one undo, in the profile %s',
  async (profile) => {
    const { workbook, before } = await open(profile);
    for (const kind of APPENDICES) {
      const sheetName = await insert(kind);
      const reading = await readSheet();
      expect(reading.sheetName).toBe(sheetName);
      const { reviews } = await computed();
      const [review] = reviews;
      expect([kind, review.appendix.layout.certainty]).toEqual([kind, { kind: 'sure' }]);
      expect([kind, reviews.length, review.findings, review.items]).toEqual([kind, 1, [], []]);
      expect(review.appendix.planYear).toBe(2026);
      expect(await undoRuns()).toMatchObject({ kind: 'done' });
      expect([kind, compareWorkbooks(before, workbook)]).toEqual([kind, []]);
    }
  },
  30_000,
);

/** The cells above the table are merged, and this Excel does not tell how far: no ratio may be written. */
const isHeldBack = profileInUse() === '2021-least';

describe.each(APPENDICES)('the template %s', (kind) => {
  test('gives no finding that was not planted when forty rows are filled in', async () => {
    await open();
    const sheetName = await insert(kind);
    const planted = kind === 'khac-phuc' ? 'Thời hạn khắc phục' : deadlineHeading(kind);
    const filled = await typeInto(kind, sheetName, ROWS, (index, words) =>
      index === 7 ? { ...words, [planted]: '31/6/2026' } : words,
    );
    expect(filled).toBe(ROWS);
    const {
      reviews: [review],
      written,
      unknownMerges,
    } = await computed();
    expect(review.findings.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      'deadline/impossible-day 31/6/2026',
    ]);
    expect(review.completion).toMatchObject({ done: 14, total: ROWS });
    expect(unknownMerges !== undefined).toBe(isHeldBack);
    expect(written.length).toBe(isHeldBack ? 0 : review.appendix.sections.length + 1);
    expect(review.appendix.layout.certainty).toEqual({ kind: 'sure' });
  });
});

function deadlineHeading(kind: TemplateKind): string {
  return kind.startsWith('phu-luc') ? 'Thời hạn hoàn thành' : 'Thời gian hoàn thành';
}

describe('the template danh-muc', () => {
  test('is no catalogue while it is empty, and one when it is filled in', async () => {
    await open();
    const sheetName = await insert('danh-muc');
    expect(await recompute({ today: DAY })).toMatchObject({
      kind: 'failed',
      failure: { kind: 'catalogueSheet', entries: 0, findings: [] },
    });
    await typeInto('danh-muc', sheetName, ROWS, asTyped);
    const { catalogue, findings } = readCatalogue((await readSheet()).snapshot);
    expect(catalogue?.entries.map(({ code }) => code).slice(9, 12)).toEqual(['1.9', '1.10', '1.11']);
    expect(catalogue?.entries).toHaveLength(ROWS);
    expect(findings).toEqual([]);
  });

  test('leaves a sheet of its name alone and takes the next one', async () => {
    const { workbook } = await open();
    const first = await insert('danh-muc');
    const kept = structuredClone(workbook.sheets[1]);
    expect(await insert('danh-muc')).toBe(`${first} (2)`);
    expect(workbook.sheets[1]).toEqual(kept);
  });
});
