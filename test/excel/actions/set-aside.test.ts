import type { Finding, RuleName } from '../../../src/domain/finding';
import { findingKeys } from '../../../src/domain/review/finding-keys';
import type { SetAsideReason } from '../../../src/domain/review/set-aside-finding';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { setFindingAside, takeFindingBack } from '../../../src/excel/actions/set-aside';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { SheetReport } from '../../../src/excel/office/outcome';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { type DrawnCell, drawWorkbook, type SheetDrawing } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER } from '../plan-sheet';

const KEY = 'tienDo.setAside';
const AS_IN_DOCUMENT: SetAsideReason = { kind: 'asInDocument' };

/** Row 5 is overdue and has a code with a comma, row 6 an impossible day, row 8 the same code as row 7. */
const CELLS: readonly (readonly DrawnCell[])[] = [
  ['PHỤ LỤC', undefined, undefined, undefined, undefined, undefined],
  ['TT', 'Mã tiêu chí', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
  ['I', undefined, 'CẢI CÁCH THỂ CHẾ'],
  ['1', '1.1', 'Ban hành kế hoạch năm 2024', 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
  ['2', '1.2', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  ['3', '1.3', 'Kiểm tra văn bản', 'Tư pháp', '31/6/2024', 'Chưa thực hiện'],
  ['4', '1.4', 'Niêm yết thủ tục', 'Một cửa', '20/10/2024', 'Đang thực hiện'],
  ['5', '1.4', 'Số hóa hồ sơ', 'Một cửa', '31/8/2024', 'Đã hoàn thành'],
];

const SHEET: SheetDrawing = { name: 'Kế hoạch 2024', cells: CELLS };

let uninstall: () => void;

async function open(drawings: readonly SheetDrawing[] = [SHEET], stored?: unknown) {
  const workbook = drawWorkbook(...drawings);
  if (stored !== undefined) workbook.settings.set(KEY, stored);
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, sheet: workbook.sheets[0]!, host: excel.host };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

async function read(): Promise<SheetReport> {
  const outcome = await readActiveSheet(ON_15_OCTOBER);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

function findingAt({ reviews: [review] }: SheetReport, row: number, rule: RuleName): Finding {
  const found = review.findings.find((finding) => finding.row === row && finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} in row ${row}`);
  return found;
}

async function setAside(row: number, rule: RuleName, reason: SetAsideReason = AS_IN_DOCUMENT): Promise<void> {
  const report = await read();
  expect(await setFindingAside(report, findingAt(report, row, rule), reason)).toEqual({
    kind: 'done',
    value: undefined,
  });
}

/** "6 deadline/impossible-day", those that are still told; and those set aside. */
const inShort = ({ reviews: [review] }: SheetReport) => ({
  told: review.findings.map(({ row, rule }) => `${row} ${rule}`),
  aside: (review.setAside ?? []).map(
    ({ finding, reason }) => `${finding.row} ${finding.rule}: ${reason.kind}`,
  ),
});

const ALL = ['6 deadline/impossible-day', '8 code/duplicate'];

describe('setFindingAside()', () => {
  it('keeps a finding with its reason in the workbook, and the sheet as it is', async () => {
    const { workbook } = await open();
    expect(inShort(await read())).toEqual({ told: ALL, aside: [] });
    const before = structuredClone(workbook);
    await setAside(6, 'deadline/impossible-day');
    expect(
      compareWorkbooks(before, workbook).filter((line) => !/^(setting|number of settings)/.test(line)),
    ).toEqual([]);
    expect(inShort(await read())).toEqual({
      told: ['8 code/duplicate'],
      aside: ['6 deadline/impossible-day: asInDocument'],
    });
  });

  it('changes neither the ratio nor what is overdue or due soon', async () => {
    await open();
    const { completion, items } = (await read()).reviews[0];
    await setAside(6, 'deadline/impossible-day');
    await setAside(8, 'code/duplicate');
    const after = (await read()).reviews[0];
    expect(after.completion).toEqual(completion);
    expect(after.items).toEqual(items);
    expect(completion).toEqual({ done: 2, total: 5, overdue: 1, dueSoon: 1 });
  });

  it('takes the highlight off with the next run, and puts it on again once taken back', async () => {
    await open();
    const lit = async (): Promise<readonly string[]> => {
      const outcome = await recompute(ON_15_OCTOBER);
      return outcome.kind === 'done'
        ? outcome.value.highlights.map(({ kind }) => kind)
        : [outcome.failure.kind];
    };
    expect(await lit()).toEqual(['codeError', 'deadlineError', 'overdue', 'dueSoon']);
    await setAside(6, 'deadline/impossible-day');
    expect(await lit()).toEqual(['codeError', 'overdue', 'dueSoon']);
    const report = await read();
    await takeFindingBack(report, report.reviews[0].setAside![0]!.key);
    expect(await lit()).toEqual(['codeError', 'deadlineError', 'overdue', 'dueSoon']);
  });

  it('keeps the reason while its finding is gone for a time, whatever else is set aside meanwhile', async () => {
    const { sheet, host } = await open();
    await setAside(6, 'deadline/impossible-day');
    host.user.typeInto(sheet.id, 6, 5, '30/6/2024');
    await setAside(8, 'code/duplicate');
    host.user.typeInto(sheet.id, 6, 5, '31/6/2024');
    expect(inShort(await read())).toEqual({
      told: [],
      aside: ['6 deadline/impossible-day: asInDocument', '8 code/duplicate: asInDocument'],
    });
  });

  it('tells a finding again when its cell says something else that is wrong', async () => {
    const { host, sheet } = await open();
    await setAside(6, 'deadline/impossible-day');
    host.user.typeInto(sheet.id, 6, 5, '31/9/2024');
    expect(inShort(await read())).toEqual({ told: ALL, aside: [] });
    host.user.typeInto(sheet.id, 6, 5, '31/6/2024');
    expect(inShort(await read()).told).toEqual(['8 code/duplicate']);
  });

  it('follows its row when rows are put in, and outlives a new name of the sheet', async () => {
    const { host, sheet } = await open();
    await setAside(6, 'deadline/impossible-day');
    host.user.insertRows(sheet.id, 2, 3);
    host.user.renameSheet(sheet.id, 'Phụ lục 1');
    expect(inShort(await read())).toEqual({
      told: ['11 code/duplicate'],
      aside: ['9 deadline/impossible-day: asInDocument'],
    });
  });

  it('keeps the user’s own words as they are, markup among them', async () => {
    await open();
    await setAside(6, 'deadline/impossible-day', { kind: 'own', text: '<b onclick=x>Đã hỏi tỉnh</b>' });
    expect((await read()).reviews[0].setAside![0]!.reason).toEqual({
      kind: 'own',
      text: '<b onclick=x>Đã hỏi tỉnh</b>',
    });
  });

  it('set aside once more has the new reason', async () => {
    const { workbook } = await open();
    const report = await read();
    const finding = findingAt(report, 6, 'deadline/impossible-day');
    await setFindingAside(report, finding, AS_IN_DOCUMENT);
    await setFindingAside(report, finding, { kind: 'later' });
    expect(inShort(await read()).aside).toEqual(['6 deadline/impossible-day: later']);
    expect(workbook.settings.get(KEY)).toMatchObject({ sheets: [{ findings: [{}] }] });
  });

  it('holds for what a workbook has kept from before, under the very keys that were written then', async () => {
    const findings = [
      { key: 'deadline/impossible-day|gzsfz7|deadline|1421v6t|0', reason: { kind: 'later' } },
      { key: 'code/duplicate|182rhn2|code|1s5z15y|0', reason: { kind: 'own', text: 'Đã hỏi tỉnh' } },
    ];
    const id = '{5B0E9A7C-3F4D-4C39-9A77-1D0C8E2B6F10}';
    await open([SHEET], { version: 1, sheets: [{ id, name: SHEET.name, findings }] });
    expect(inShort(await read())).toEqual({
      told: [],
      aside: ['6 deadline/impossible-day: later', '8 code/duplicate: own'],
    });
  });

  it('leaves no setting behind once everything is taken back', async () => {
    const { workbook } = await open();
    const before = structuredClone(workbook);
    await setAside(6, 'deadline/impossible-day');
    const report = await read();
    await takeFindingBack(report, report.reviews[0].setAside![0]!.key);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('is nothing that undo takes back', async () => {
    await open();
    await recompute(ON_15_OCTOBER);
    await setAside(6, 'deadline/impossible-day');
    await undoLastRun();
    expect(inShort(await read()).aside).toEqual(['6 deadline/impossible-day: asInDocument']);
  });

  it('refuses in a workbook that is read only', async () => {
    const { workbook } = await open();
    workbook.isReadOnly = true;
    const report = await read();
    const finding = findingAt(report, 6, 'deadline/impossible-day');
    expect(await setFindingAside(report, finding, AS_IN_DOCUMENT)).toEqual({
      kind: 'failed',
      failure: { kind: 'readOnly' },
    });
  });

  it('has room for three hundred on a sheet: what is no longer found goes first', async () => {
    const { workbook, sheet } = await open();
    const old = Array.from({ length: 300 }, (_, index) => ({
      key: `cũ ${index}`,
      reason: { kind: 'later' },
    }));
    workbook.settings.set(KEY, { version: 1, sheets: [{ id: sheet.id, name: sheet.name, findings: old }] });
    await setAside(6, 'deadline/impossible-day');
    expect(workbook.settings.get(KEY)).toMatchObject({
      sheets: [{ findings: [{ reason: AS_IN_DOCUMENT }] }],
    });
  });

  it('refuses the next where three hundred are set aside and all of them are still found', async () => {
    const rows = Array.from({ length: 301 }, (_, index): readonly DrawnCell[] => [
      String(index + 1),
      undefined,
      `Nhiệm vụ ${index + 1}`,
      'Tư pháp',
      '31/6/2024',
      'Chưa thực hiện',
    ]);
    const { workbook, sheet } = await open([
      { name: 'Kế hoạch 2024', cells: [...CELLS.slice(0, 2), ...rows] },
    ]);
    const report = await read();
    const { findings } = report.reviews[0];
    const [keys = []] = findingKeys([{ review: report.reviews[0], findings }]);
    expect(keys.length).toBeGreaterThan(300);
    const full = keys.slice(0, 300).map((key) => ({ key, reason: { kind: 'later' } }));
    workbook.settings.set(KEY, { version: 1, sheets: [{ id: sheet.id, name: sheet.name, findings: full }] });
    const next = await read();
    expect(await setFindingAside(next, next.reviews[0].findings[0]!, AS_IN_DOCUMENT)).toEqual({
      kind: 'failed',
      failure: { kind: 'tooManySetAside', most: 300 },
    });
    // Of one that is set aside already the reason may change.
    const again = await setFindingAside(next, next.reviews[0].setAside![0]!.finding, AS_IN_DOCUMENT);
    expect(again.kind).toBe('done');
  });

  it.each([
    ['no object', 'hỏng'],
    ['another version', { version: 2, sheets: [] }],
    [
      'an unknown reason',
      { version: 1, sheets: [{ id: 'a', name: 'b', findings: [{ key: 'k', reason: { kind: 'x' } }] }] },
    ],
    [
      'a reason too long',
      {
        version: 1,
        sheets: [
          { id: 'a', name: 'b', findings: [{ key: 'k', reason: { kind: 'own', text: 'a'.repeat(201) } }] },
        ],
      },
    ],
  ])('tells every finding, and says so, where what is stored is damaged: %s', async (_, stored) => {
    await open([SHEET], stored);
    const report = await read();
    expect(report.damagedSetAside).toBe(true);
    expect(inShort(report)).toEqual({ told: ALL, aside: [] });
    expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
  });
});

describe('setting aside on several sheets', () => {
  const HEADINGS = ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
  const appendix = (name: string): SheetDrawing => ({
    name,
    cells: [
      [name.toUpperCase()],
      ['Kèm theo Kế hoạch năm 2024'],
      HEADINGS,
      ['1.1', 'Ban hành kế hoạch', 1, 'Văn phòng', '31/01/2024', 'Đã hoàn thành'],
      [name === 'Phụ lục 1' ? '1.2' : '1.3', 'Rà soát văn bản', 2, 'Tư pháp', '30/9/2024', 'Đã hoàn thành'],
    ],
  });

  async function runAll(): Promise<readonly SheetReport[]> {
    const outcome = await recomputeAll(ON_15_OCTOBER);
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
    return outcome.value.sheets.flatMap((sheet) => (sheet.kind === 'done' ? [sheet.report] : []));
  }

  it('holds for a code that stands on both, on the sheet where it was set aside', async () => {
    await open([appendix('Phụ lục 1'), appendix('Phụ lục 2')]);
    const [first, second] = await runAll();
    expect(inShort(first!).told).toEqual(['4 code/in-both-appendices']);
    expect(inShort(second!).told).toEqual(['4 code/in-both-appendices', '5 code/gap']);
    await setFindingAside(first!, findingAt(first!, 4, 'code/in-both-appendices'), { kind: 'asInstructed' });
    const [firstAfter, secondAfter] = await runAll();
    expect(inShort(firstAfter!)).toEqual({ told: [], aside: ['4 code/in-both-appendices: asInstructed'] });
    expect(inShort(secondAfter!).told).toEqual(['4 code/in-both-appendices', '5 code/gap']);
  });
});
