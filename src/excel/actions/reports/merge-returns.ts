import { formatAddress } from '../../../domain/a1-notation';
import type { ReturnChoices, ReturnFile } from '../../../domain/returns/return-file';
import type { ReturnEntry, ReturnFill, ReturnMerge } from '../../../domain/returns/return-merge';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { RunFailure } from '../../office/run-failure';
import { asSheetGone } from '../../office/sheet-gone';
import { toOutcome } from '../../office/to-outcome';
import { planReturns, type ReturnsPlan } from '../../planning/plan-returns';
import { planRun } from '../../planning/plan-run';
import { readSheet } from '../../reading/read-sheet';
import { refuseUntoldRules, refuseUnwritable } from '../../reading/refuse-unwritable';
import type { RecordedCell } from '../../stored/run-record';
import { changeCells } from '../../writing/change-cells';
import { localAddress } from '../../writing/marks/marks-now';
import { rowOrderAsRead } from '../../writing/marks/row-order';
import { printerAsRead, withPrints } from '../../writing/marks/row-print';
import { cellAsRead, recordedNames, rulesNow } from '../../writing/record-of-run';
import { againWhereChanged, type Attempt } from '../../writing/taking-back/all-or-nothing';

/** What would come in from the returns, before anything is written. */
export interface ReturnsPreview {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly merge: ReturnMerge;
  /** Nothing can be written: the user should first say whether the columns were read rightly. */
  readonly heldBack: boolean;
  /** Cells at which a merge begins that reaches nobody knows how far. */
  readonly unknownMerges: readonly string[];
}

/** Lays returns beside a sheet, the active one by default, and writes nothing. Three round trips. */
export function previewReturns(
  files: readonly ReturnFile[],
  choices: ReturnChoices,
  sheetId?: string,
): Promise<Outcome<ReturnsPreview>> {
  return toOutcome(async () => {
    const planned = await planOn(sheetId, files, choices);
    const { sheetId: id, sheetName } = planned.plan.reading;
    const { merge, heldBack, unknownMerges } = planned;
    return { sheetId: id, sheetName, merge, heldBack, unknownMerges };
  });
}

/**
 * Writes what the user has seen come in: wholly or not at all, as one change that can be undone. The sheet is read again,
 * and where something else would come in than was seen, nothing is written.
 */
export function applyReturns(
  sheetId: string,
  files: readonly ReturnFile[],
  choices: ReturnChoices,
  seen: readonly ReturnFill[],
): Promise<Outcome<{ readonly addresses: readonly string[] }>> {
  return toOutcome(() =>
    asSheetGone(sheetId, () => againWhereChanged((attempt) => write(sheetId, files, choices, seen, attempt))),
  );
}

async function planOn(
  sheetId: string | undefined,
  files: readonly ReturnFile[],
  choices: ReturnChoices,
): Promise<ReturnsPlan> {
  const reading = await readSheet(sheetId);
  return planReturns(await planRun(reading, today()), files, choices);
}

async function write(
  sheetId: string,
  files: readonly ReturnFile[],
  choices: ReturnChoices,
  seen: readonly ReturnFill[],
  { isGuarded }: Attempt,
): Promise<{ readonly addresses: readonly string[] }> {
  const { plan, merge, heldBack } = await planOn(sheetId, files, choices);
  const { reading } = plan;
  refuseUnwritable(reading);
  refuseUntoldRules(reading);
  const changed = merge.fills.find((fill, index) => !isAsSeen(fill, seen[index])) ?? seen[merge.fills.length];
  const [first] = merge.fills;
  if (changed !== undefined || (heldBack && first !== undefined))
    throw new RunFailure({
      kind: 'changedSinceReview',
      address: formatAddress((changed ?? first)?.cell ?? { row: 1, column: 1 }),
    });
  const names = recordedNames(reading.names);
  const held = merge.fills.map(({ cell }) => cellAsRead(reading, cell));
  const ours = new Set([...names, ...held].map(({ address }) => address));
  const before = withPrints(held, printerAsRead(reading.snapshot, ours));
  const after = merge.fills.map(({ cell, entry }): RecordedCell => {
    const format = entry.kind === 'blank' ? undefined : entry.format;
    return {
      address: formatAddress(cell),
      entry: excelEntry(entry),
      format: format ?? reading.formatOf(cell),
    };
  });
  if (after.length === 0) return { addresses: [] };
  const taken = await changeCells(
    {
      sheetId,
      sheetName: reading.sheetName,
      used: localAddress(reading.asRead.address),
      rowOrder: rowOrderAsRead(reading.snapshot, ours),
      lastRun: reading.lastRun,
      rules: rulesNow(reading),
      names,
      before,
      after,
    },
    isGuarded,
  );
  if (taken !== undefined) throw new RunFailure({ kind: 'changedSinceReview', address: taken });
  return { addresses: after.map(({ address }) => address) };
}

/** The same value for the same row and column; rows may have moved in the meantime. */
function isAsSeen(fill: ReturnFill, seen: ReturnFill | undefined): boolean {
  const said = ({ role, task, held, shown, file }: ReturnFill): string =>
    JSON.stringify([role, task, held, shown, file]);
  return seen !== undefined && said(fill) === said(seen);
}

function excelEntry(entry: ReturnEntry): RecordedCell['entry'] {
  switch (entry.kind) {
    case 'text':
      // The apostrophe keeps "30/6" and "=x" what they are.
      return `'${entry.text}`;
    case 'number':
    case 'boolean':
      return entry.value;
    case 'blank':
      return '';
  }
}
