import { readReturn } from '../../../src/domain/returns/read-return';
import type { ReturnChoices, ReturnFile } from '../../../src/domain/returns/return-file';
import { applyReturns, previewReturns } from '../../../src/excel/actions/merge-returns';
import { undoLastRun } from '../../../src/excel/actions/undo';
import type { Outcome } from '../../../src/excel/office/outcome';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { readForeignWorkbook } from '../../../src/xlsx/read-foreign-workbook';
import { writeNewWorkbook } from '../../../src/xlsx/write-new-workbook';
import { baseBook, returnBooks } from '../../headless/returns/hand-made-set';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { type ActionPlace, CODES, holding, IS_WHOLE_SWEEP, withExcel } from './fault-sweep';

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

async function mergeIn(): Promise<Outcome<unknown>> {
  const seen = await previewReturns(FILES, CHOICES);
  if (seen.kind === 'failed') return seen;
  return applyReturns(seen.value.sheetId, FILES, CHOICES, seen.value.merge.fills);
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
    await withoutFault(workbook, mergeIn);
    expect(compareWorkbooks(before, workbook).length).toBeGreaterThan(18);
    await withoutFault(workbook, undoLastRun);
    workbook.settings.delete('tienDo.lastRun');
    expect(compareWorkbooks(before, workbook)).toEqual([]);
    expect(holding(workbook)).toBe(holding(before));
  }, 120_000);

  it('is wholly done or not at all, whichever action fails', async () => {
    const { halfDone, endings, actions } = await sweep(appendix(), mergeIn);
    expect(halfDone).toEqual([]);
    expect(actions.length).toBeGreaterThan(100);
    expect(['cellEditMode', 'done', 'excelFailed', 'tooLarge']).toEqual(
      expect.arrayContaining([...endings]) as string[],
    );
    expect(endings.size).toBeGreaterThan(2);
  }, 600_000);

  it('is wholly taken back or not at all, whichever action fails', async () => {
    const workbook = appendix();
    await withoutFault(workbook, mergeIn);
    const { halfDone, actions } = await sweep(workbook, undoLastRun);
    expect(halfDone).toEqual([]);
    expect(actions.length).toBeGreaterThan(50);
  }, 600_000);
});
