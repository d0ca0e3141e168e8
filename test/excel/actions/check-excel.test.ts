import { checkExcel } from '../../../src/excel/actions/check-excel';
import type { WorkProgress } from '../../../src/excel/office/run-progress';
import { QUESTION_COUNT } from '../../../src/excel/self-check/ask-excel';
import { parseExcelRecord } from '../../../src/excel/self-check/excel-record';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawRule, drawWorkbook } from '../../support/host-workbook-builder';

let uninstall: () => void;

async function open(...more: readonly string[]) {
  const workbook = drawWorkbook(
    { name: 'PL1', cells: [['a', 1]] },
    ...more.map((name) => ({ name, cells: [['của tôi']] })),
  );
  drawRule(workbook.sheets[0]!, { at: 'A1', formula: '=$A1="a"' });
  const excel = await excelForTest(workbook, { evaluate: evaluateInHost });
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, before: structuredClone(workbook) };
}

/** Names of the sheets that are added from now on. */
function addedNames({ host }: Awaited<ReturnType<typeof open>>, workbook: { sheets: { name: string }[] }) {
  const names = new Set<string>();
  const stood = workbook.sheets.map(({ name }) => name);
  host.onBatch(() => {
    for (const { name } of workbook.sheets) if (!stood.includes(name)) names.add(name);
  });
  return names;
}

afterEach(() => {
  uninstall();
  closeExcel();
});

describe('checkExcel()', () => {
  it('answers a record, tells of every question, and leaves the workbook as it was', async () => {
    const { workbook, before } = await open();
    const told: WorkProgress[] = [];
    const outcome = await checkExcel({ onProgress: (progress) => told.push(progress) });
    if (outcome.kind !== 'done') throw new Error(outcome.failure.kind);
    expect(parseExcelRecord(JSON.parse(JSON.stringify(outcome.value)))).toEqual(outcome.value);
    expect(outcome.value.answers).toHaveLength(QUESTION_COUNT);
    expect(told).toEqual(
      Array.from({ length: QUESTION_COUNT }, (_, done) => ({
        phase: 'asking',
        parts: { done, total: QUESTION_COUNT },
      })),
    );
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('takes a name that no sheet has, in whatever case', async () => {
    const it = await open('KIỂM TRA EXCEL', 'Kiểm tra Excel 2');
    const names = addedNames(it, it.workbook);
    expect(await checkExcel()).toMatchObject({ kind: 'done' });
    expect([...names]).toEqual(['Kiểm tra Excel 3']);
    expect(compareWorkbooks(it.before, it.workbook)).toEqual([]);
  });

  it.each([
    ['protectedWorkbook', { isStructureProtected: true }],
    ['readOnly', { isReadOnly: true }],
  ] as const)('refuses where no sheet can be added: %s', async (kind, how) => {
    const { workbook, before, host } = await open();
    Object.assign(workbook, how);
    expect(await checkExcel()).toEqual({ kind: 'failed', failure: { kind } });
    expect(host.roundTrips).toBe(1);
    expect(workbook.sheets).toEqual(before.sheets);
  });

  it('stopped between two questions, takes its sheet away', async () => {
    const { workbook, before } = await open();
    const stopper = new AbortController();
    const outcome = await checkExcel({
      signal: stopper.signal,
      onProgress: ({ parts }) => {
        if (parts?.done === 3) stopper.abort();
      },
    });
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'stopped' } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('waits for a cell that is being typed into before it takes its sheet away', async () => {
    const { workbook, before, host } = await open();
    let isAsked = false;
    const outcome = await checkExcel({
      onProgress: ({ parts }) => {
        if (isAsked || parts?.done !== QUESTION_COUNT - 1) return;
        isAsked = true;
        host.isCellBeingEdited = true;
        setTimeout(() => (host.isCellBeingEdited = false), 300);
      },
    });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('says which sheet is left where Excel does not take it away', async () => {
    const { workbook, host } = await open();
    const heal = host.failWhen(({ member }) =>
      member === 'GetItemOrNullObject.Delete' ? 'GeneralException' : undefined,
    );
    const outcome = await checkExcel();
    heal();
    expect(outcome).toEqual({
      kind: 'failed',
      failure: { kind: 'checkSheetLeft', sheetName: 'Kiểm tra Excel' },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['PL1', 'Kiểm tra Excel']);
  });

  it('where the sheet cannot even be added, tells Excel’s own failure', async () => {
    const { workbook, before, host } = await open();
    host.failWhen(({ member }) => (member === 'Add' ? 'AccessDenied' : undefined));
    expect(await checkExcel()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'excelFailed', code: 'AccessDenied', restored: true },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});
