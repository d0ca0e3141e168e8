import { formatAddress } from '../../domain/a1-notation';
import type { Finding } from '../../domain/finding';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { isSameCell } from '../reading/is-same-cell';
import { againWhereChanged, allOrNothing, type Attempt } from '../writing/all-or-nothing';
import type { Outcome } from '../office/outcome';
import { queueCell, queueRecord } from '../writing/queue-marks';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import type { RecordedCell, RunRecord } from '../stored/run-record';
import { readShownCells, type ShownCells } from './shown-cells';
import { asSheetGone } from '../office/sheet-gone';
import { roundTrip } from '../office/round-trip';
import { queueGuard } from '../writing/guard';
import { loadCell } from '../writing/load-cell';
import { changeOf } from '../writing/plan-taking-back';
import { takeBack } from '../writing/take-back';

/** Writes the finding's proposal into its cell, as text, if the cell still shows what was found. Can be undone. */
export async function acceptProposal(
  sheetId: string,
  finding: Finding,
): Promise<Outcome<{ readonly address: string }>> {
  const outcome = await acceptProposals(sheetId, [finding]);
  if (outcome.kind === 'failed') return outcome;
  return { kind: 'done', value: { address: outcome.value.addresses[0] ?? formatAddress(finding) } };
}

/**
 * Writes several proposals at once: all of them, or none where one of the cells has changed. What is said of a cell under
 * a merge is written where the merge shows it. Two round trips, three where there is such a cell.
 */
export function acceptProposals(
  sheetId: string,
  findings: readonly Finding[],
): Promise<Outcome<{ readonly addresses: readonly string[] }>> {
  const proposed = findings.filter(({ proposal }) => proposal !== undefined);
  return toOutcome(() =>
    asSheetGone(sheetId, () => againWhereChanged((attempt) => accept(sheetId, proposed, attempt))),
  );
}

async function accept(
  sheetId: string,
  proposed: readonly Finding[],
  { isGuarded }: Attempt,
): Promise<{ readonly addresses: readonly string[] }> {
  const reading = await readShownCells(sheetId, proposed);
  const { used, lastRun } = reading;
  refuseUnwritable(reading);
  refuseUntoldRules(reading);
  proposed.forEach((finding, index) => refuseChanged(finding, reading.cells[index]));
  const after = proposedCells(proposed, reading.cells);
  const noMarks = { rules: reading.rules, names: reading.names };
  const before = after.flatMap(
    ({ address }) => reading.cells.find(({ cell }) => cell.address === address)?.cell ?? [],
  );
  const record: RunRecord = {
    version: 1,
    sheetId,
    sheetName: reading.sheetName,
    used: { before: used, after: used },
    before: { ...noMarks, cells: before },
    after: { ...noMarks, cells: [...after] },
  };
  const change = changeOf(record);
  const held = await allOrNothing(change, { before: lastRun, after: record }, () =>
    roundTrip((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (isGuarded) queueGuard(sheet, { used, names: record.before.names, rules: [] });
      const queued = after.map((cell) => ({ cell, range: sheet.getRange(cell.address) }));
      const reads = queued.map(({ cell, range }) => loadCell(range, cell.address));
      queueRecord(context.workbook, record);
      for (const { cell, range } of queued) queueCell(sheet, sheetId, cell, range);
      const shown = after.map(({ address }) => loadCell(sheet.getRange(address), address));
      return () =>
        reads.map((read, index) => {
          const cell = read();
          return {
            cell,
            isTaken: !isSameCell(cell, before[index]) || !isSameText(shown[index]?.(), after[index]),
          };
        });
    }),
  );
  const taken = held.find(({ isTaken }) => isTaken)?.cell;
  if (taken !== undefined) {
    // Somebody was faster than our batch, and it is theirs; or a merge that Excel does not tell of swallows the text.
    const back = { ...change, before: { ...change.before, cells: held.map(({ cell }) => cell) } };
    await allOrNothing(back, { before: lastRun }, () => takeBack(back, { record: lastRun }));
    throw new RunFailure({ kind: 'changedSinceReview', address: taken.address });
  }
  return { addresses: after.map(({ address }) => address) };
}

function refuseChanged(finding: Finding, now: ShownCells['cells'][number] | undefined): void {
  // What a formula works out is for its author to mend.
  if (now?.shown === finding.found && !now.isFormula) return;
  throw new RunFailure({ kind: 'changedSinceReview', address: formatAddress(finding) });
}

/**
 * What is written, each cell once. As text: a code or a deadline that Excel may not turn into a number or a date once
 * more.
 */
function proposedCells(
  proposed: readonly Finding[],
  shown: readonly ShownCells['cells'][number][],
): readonly RecordedCell[] {
  const cells = new Map<string, RecordedCell>();
  proposed.forEach((finding, index) => {
    const address = shown[index]?.cell.address ?? formatAddress(finding);
    const entry = `'${finding.proposal?.text ?? ''}`;
    // One cell takes one text.
    if ((cells.get(address)?.entry ?? entry) !== entry)
      throw new RunFailure({ kind: 'changedSinceReview', address });
    cells.set(address, { address, entry, format: '@' });
  });
  return [...cells.values()];
}

function isSameText(now: RecordedCell | undefined, wrote: RecordedCell | undefined): boolean {
  return wrote !== undefined && isSameCell({ entry: wrote.entry }, now);
}
