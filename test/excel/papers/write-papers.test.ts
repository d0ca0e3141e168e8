import type { Paper } from '../../../src/domain/paper/paper';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import type { Failure, Outcome } from '../../../src/excel/office/outcome';
import { toOutcome } from '../../../src/excel/office/to-outcome';
import type { WrittenPaper } from '../../../src/excel/papers/write-paper';
import { writePapers } from '../../../src/excel/papers/write-papers';
import { readSheet } from '../../../src/excel/reading/read-sheet';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import type { ExcelInNode } from '../../excel-host/node/excel-in-node';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { withoutPausesInThisFile } from '../../support/without-pauses';
import { type ActionPlace, CODES, holding, withExcel } from '../writing/fault-sweep';

withoutPausesInThisFile();

const paper = (name: string): Paper => ({
  name,
  columnWidths: [40, 200],
  rows: [
    { cells: [{ value: name.toUpperCase(), columns: 2, bold: true }] },
    { cells: [{ value: '1.10', numberFormat: '@', border: true }, { value: 'Nhiệm vụ' }] },
  ],
  page: { orientation: 'landscape', titleRows: { first: 1, last: 1 } },
});

const PAPERS = [paper('Phụ lục I'), paper('Phụ lục II')];

const mine = (): HostWorkbook => drawWorkbook({ name: 'Của tôi', cells: [['Ghi chú của tôi', 5]] });

interface Made {
  readonly workbook: HostWorkbook;
  readonly outcome: Outcome<readonly WrittenPaper[]>;
}

/** Writes the papers; `disturb` is called once the sheet has been read, and answers what ends the disturbance. */
async function make(
  disturb: (excel: ExcelInNode, workbook: HostWorkbook) => (() => void) | undefined,
): Promise<Made> {
  const workbook = mine();
  const outcome = await withExcel(workbook, async (excel) => {
    const reading = await readSheet();
    const end = disturb(excel, workbook);
    const made = await toOutcome(() => writePapers(reading, PAPERS));
    end?.();
    return made;
  });
  return { workbook, outcome };
}

const sheetNames = ({ sheets }: HostWorkbook): readonly string[] => sheets.map(({ name }) => name);

const leftBy = (failure: Failure): readonly string[] =>
  failure.kind === 'addedSheetsLeft' ? failure.sheetNames : [];

describe('several papers', () => {
  const actions: ActionPlace[] = [];
  let whole: HostWorkbook;

  beforeAll(async () => {
    const { workbook } = await make(({ host }) => {
      const read = host.roundTrips;
      return host.onAction(({ batch, actionIndex }) => actions.push({ batch: batch - read, actionIndex }));
    });
    whole = workbook;
  });

  it('go again by one undo', async () => {
    const workbook = mine();
    await withExcel(workbook, async () => {
      await writePapers(await readSheet(), PAPERS);
      expect(sheetNames(workbook)).toEqual(['Của tôi', 'Phụ lục I', 'Phụ lục II']);
      expect(await undoRuns()).toEqual({ kind: 'done', value: { restored: 2, gone: [] } });
    });
    expect(compareWorkbooks(mine(), workbook)).toEqual([]);
  });

  it('are made all of them or none, whichever action fails', async () => {
    const [asPlanned, asBefore] = [holding(whole), holding(mine())];
    expect(actions.length).toBeGreaterThan(100);
    const halfDone: string[] = [];
    for (const [index, { batch, actionIndex }] of actions.entries()) {
      const code = CODES[index % CODES.length]!;
      const { workbook, outcome } = await make(({ host }) => void host.failAt({ batch, actionIndex, code }));
      // Which sheet is shown in the end is no loss.
      if (outcome.kind === 'done') workbook.activeSheetId = whole.activeSheetId;
      const isPlain = outcome.kind === 'done' && outcome.value.some(({ isComplete }) => !isComplete);
      const isWhole = isPlain
        ? sheetNames(workbook).length === 3
        : holding(workbook) === (outcome.kind === 'done' ? asPlanned : asBefore);
      const isTold = outcome.kind === 'done' || leftBy(outcome.failure).length === 0;
      if (isWhole && isTold) continue;
      halfDone.push(
        `${code} at ${batch}/${actionIndex}: ${JSON.stringify(outcome)}, ${sheetNames(workbook).join()}`,
      );
    }
    expect(halfDone).toEqual([]);
  }, 120_000);

  it('that may be left where Excel has stopped answering are named', async () => {
    const trips = Math.max(...actions.map(({ batch }) => batch));
    const untrue: string[] = [];
    for (let trip = 1; trip <= trips; trip += 1) {
      const { workbook, outcome } = await make(({ host }) => {
        let end: (() => void) | undefined;
        host.beforeBatch(trip, () => (end = host.failWhen(() => 'GeneralException')));
        return () => end?.();
      });
      const stand = sheetNames(workbook).slice(1);
      const isTrue =
        outcome.kind === 'done'
          ? stand.length === PAPERS.length
          : stand.every((name) => leftBy(outcome.failure).includes(name));
      if (!isTrue) untrue.push(`from ${trip} on: ${JSON.stringify(outcome)}, ${stand.join()}`);
    }
    expect(untrue).toEqual([]);
  });

  it('never take away a sheet of the same name that somebody else makes meanwhile', async () => {
    const { workbook, outcome } = await make(({ host }, open) => {
      host.beforeBatch(1, () => void host.user.copySheet(open.sheets[0]!.id, 'Phụ lục I'));
      return host.failWhen(({ member }) => (member === 'Add' ? 'GeneralException' : undefined));
    });
    expect(sheetNames(workbook)).toEqual(['Của tôi', 'Phụ lục I']);
    expect(outcome).toEqual({
      kind: 'failed',
      failure: { kind: 'addedSheetsLeft', sheetNames: ['Phụ lục I'] },
    });
  });
});
