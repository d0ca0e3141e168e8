import { readReturn } from '../../../src/domain/returns/read-return';
import type { ReturnChoices, ReturnFile } from '../../../src/domain/returns/return-file';
import { applyReturns, previewReturns } from '../../../src/excel/actions/reports/merge-returns';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { Outcome } from '../../../src/excel/office/outcome';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { readForeignWorkbook } from '../../../src/xlsx/reading/read-foreign-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/writing/write-new-workbook';
import { baseBook, returnBooks } from '../../headless/returns/hand-made-set';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { type ActionPlace, CODES, holding, withExcel } from './fault-sweep';

withoutPausesInThisFile();

/** The appendix without its merged cell: there is an Excel that does not tell how far one reaches. */
function appendix(): HostWorkbook {
  const [sheet] = baseBook().sheets;
  return loadWorkbook(writeNewWorkbook({ sheets: [{ ...sheet!, merges: [] }] })).workbook;
}

const FILES = Object.entries(returnBooks()).map(([name, book]): ReturnFile => {
  const read = readReturn(name, readForeignWorkbook(writeNewWorkbook(book)).sheets, 'Phụ lục 1');
  if (read.kind !== 'read') throw new Error(`${name} was refused`);
  return read.file;
});
/** One cell that held something else is written, too, and two rows are added below the table. */
const CHOICES: ReturnChoices = {
  conflicts: { E6: { take: 'file', file: 'truong.xlsx' } },
  add: [7, 8].map((row) => ({ file: 'cong-an.xlsx', row })),
};

async function mergeIn(files = FILES, choices = CHOICES): Promise<Outcome<unknown>> {
  const seen = await previewReturns(files, choices);
  if (seen.kind === 'failed') return seen;
  return applyReturns(seen.value.sheetId, files, choices, seen.value.merge.fills);
}

/** The appendix itself with one more status: that of E7, which row 6 has already. */
function oneStatus(): ReturnFile {
  const [sheet] = baseBook().sheets;
  const rows = sheet!.rows.map((row, at) =>
    at === 6 ? [...row.slice(0, 4), { value: 'Đã hoàn thành' }] : row,
  );
  const book = writeNewWorkbook({ sheets: [{ ...sheet!, rows, merges: [] }] });
  const read = readReturn('mot-dong.xlsx', readForeignWorkbook(book).sheets, 'Phụ lục 1');
  if (read.kind !== 'read') throw new Error(`refused: ${read.kind}`);
  return read.file;
}

/** What was done to the workbook, and every action of the conversation. */
async function withoutFault(
  workbook: HostWorkbook,
  work: () => Promise<{ readonly kind: string }>,
): Promise<readonly ActionPlace[]> {
  const actions: ActionPlace[] = [];
  await withExcel(workbook, async ({ host }) => {
    host.onAction(({ batch, actionIndex }) => actions.push({ batch, actionIndex }));
    expect((await work()).kind).toBe('done');
  });
  return actions;
}

/** Lets each action fail in turn; answers what was left half done, and how often each ending was met. */
async function sweep(original: HostWorkbook, work: () => Promise<Outcome<unknown>>) {
  const done = structuredClone(original);
  const actions = await withoutFault(done, work);
  const [asBefore, asDone] = [holding(original), holding(done)];
  const halfDone: string[] = [];
  const endings = new Set<string>();
  const faults = actions.flatMap((action, index) => {
    // Two codes an action where the sweep is whole; else one, at every ninth action.
    const at = IS_WHOLE_SWEEP ? [index, index + 3] : index % 9 === 0 ? [index / 9] : [];
    const codes = at.map((place) => CODES[place % CODES.length]!);
    return codes.map((code) => ({ ...action, code }));
  });
  for (const { batch, actionIndex, code } of faults) {
    const workbook = structuredClone(original);
    const outcome = await withExcel(workbook, ({ host }) => {
      host.failAt({ batch, actionIndex, code });
      return work();
    });
    endings.add(outcome.kind === 'done' ? 'done' : outcome.failure.kind);
    if (holding(workbook) === (outcome.kind === 'done' ? asDone : asBefore)) continue;
    const lines = compareWorkbooks(outcome.kind === 'done' ? done : original, workbook);
    halfDone.push(
      `${code} at ${batch}/${actionIndex}: ${JSON.stringify(outcome)} ${lines.join('; ').slice(0, 300)}`,
    );
  }
  process.stdout.write(`${actions.length} actions, ${faults.length} faults, ${[...endings].join()}\n`);
  return { halfDone, endings, actions };
}

describe('a merge of returns', () => {
  it('gives the workbook back when it is undone', async () => {
    const workbook = appendix();
    const before = structuredClone(workbook);
    await withoutFault(workbook, () => mergeIn());
    expect(compareWorkbooks(before, workbook).length).toBeGreaterThan(18);
    await withoutFault(workbook, undoLastRun);
    workbook.settings.delete('tienDo.lastRun');
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    expect(holding(workbook)).toBe(holding(before));
  }, 120_000);

  it('is not undone in another row that happens to hold what came in', async () => {
    const workbook = appendix();
    await withExcel(workbook, async ({ host }) => {
      expect(await mergeIn([oneStatus()], {})).toMatchObject({ value: { addresses: ['E7'] } });
      // Row 6 goes behind row 7.
      host.user.cutRows(workbook.sheets[0]!.id, 6, 1, 8);
      const moved = structuredClone(workbook);
      expect(await undoLastRun()).toEqual({ kind: 'failed', failure: { kind: 'changedSinceRun' } });
      expect(compareWorkbooks(moved, workbook)).toEqual([]);
    });
  });

  it('is wholly done or not at all, whichever action fails', async () => {
    const { halfDone, endings, actions } = await sweep(appendix(), () => mergeIn());
    expect(halfDone).toEqual([]);
    expect(actions.length).toBeGreaterThan(100);
    expect(['cellEditMode', 'done', 'excelFailed', 'tooLarge']).toEqual(
      expect.arrayContaining([...endings]) as string[],
    );
    expect(endings.size).toBeGreaterThan(2);
  }, 600_000);

  it('is wholly taken back or not at all, whichever action fails', async () => {
    const workbook = appendix();
    await withoutFault(workbook, () => mergeIn());
    const { halfDone, actions } = await sweep(workbook, undoLastRun);
    expect(halfDone).toEqual([]);
    expect(actions.length).toBeGreaterThan(50);
  }, 600_000);
});
