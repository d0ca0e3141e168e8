import { formatAddress } from '../../domain/a1-notation';
import type { Finding } from '../../domain/finding';
import type { Outcome } from '../office/outcome';
import { RunFailure } from '../office/run-failure';
import { asSheetGone } from '../office/sheet-gone';
import { toOutcome } from '../office/to-outcome';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import type { RecordedCell } from '../stored/run-record';
import { changeCells } from '../writing/change-cells';
import { againWhereChanged, type Attempt } from '../writing/taking-back/all-or-nothing';
import { readShownCells, type ShownCells } from './shown-cells';

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
  refuseUnwritable(reading);
  refuseUntoldRules(reading);
  proposed.forEach((finding, index) => refuseChanged(finding, reading.cells[index]));
  const after = proposedCells(proposed, reading.cells);
  const before = after.flatMap(
    ({ address }) => reading.cells.find(({ cell }) => cell.address === address)?.cell ?? [],
  );
  const taken = await changeCells({ ...reading, sheetId, before, after }, isGuarded);
  if (taken !== undefined) throw new RunFailure({ kind: 'changedSinceReview', address: taken });
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
