import { formatAddress } from '../../domain/a1-notation';
import { shownText, type CellAddress } from '../../domain/cell-content';
import type { Finding } from '../../domain/finding';
import { cellContentOf } from '../reading/cell-content-of';
import { restoringEntry } from '../reading/restoring-entry';
import { RunFailure } from '../office/run-failure';
import { canTellOurs } from '../reading/can-tell-ours';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { toOutcome } from '../office/to-outcome';
import { isSameCell } from '../reading/is-same-cell';
import { againWhereChanged, allOrNothing, type Attempt } from '../writing/all-or-nothing';
import { loadOurNames } from '../reading/our-names';
import type { Outcome } from '../office/outcome';
import { queueCell, queueRecord } from '../writing/queue-marks';
import { recordedNames, rulesNow } from '../writing/record-of-run';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { parseRunRecord, RECORD_KEY, type RecordedCell, type RunRecord } from '../stored/run-record';
import { asSheetGone } from '../office/sheet-gone';
import { roundTrip } from '../office/round-trip';
import { queueGuard } from '../writing/guard';
import { loadCell } from '../writing/load-cell';
import { localAddress } from '../writing/marks-now';
import { changeOf } from '../writing/plan-taking-back';
import { takeBack } from '../writing/take-back';

/** Writes the finding's proposal into its cell, as text, if the cell still shows what was found. Can be undone. */
export async function acceptProposal(
  sheetId: string,
  finding: Finding,
): Promise<Outcome<{ readonly address: string }>> {
  const outcome = await acceptProposals(sheetId, [finding]);
  return outcome.kind === 'failed' ? outcome : { kind: 'done', value: { address: formatAddress(finding) } };
}

/** Writes several proposals at once: all of them, or none where one of the cells has changed. Two round trips. */
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
  const reading = await readWithRules(sheetId, (context, sheet, rules) =>
    queueReading(context, sheet, rules, sheetId, proposed),
  );
  const { used, lastRun } = reading;
  refuseUnwritable(reading);
  refuseUntoldRules(reading);
  proposed.forEach((finding, index) => refuseChanged(finding, reading.cells[index]));
  const after = proposed.map(proposedCell);
  const noMarks = { rules: reading.rules, names: reading.names };
  const before = reading.cells.map(({ cell }) => cell);
  const record: RunRecord = {
    version: 1,
    sheetId,
    sheetName: reading.sheetName,
    used: { before: used, after: used },
    before: { ...noMarks, cells: before },
    after: { ...noMarks, cells: after },
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
      return () => reads.map((read) => read());
    }),
  );
  const taken = held.find((cell, index) => !isSameCell(cell, before[index]));
  if (taken !== undefined) {
    // Somebody was faster than our batch: it is theirs.
    const back = { ...change, before: { ...change.before, cells: held } };
    await allOrNothing(back, { before: lastRun }, () => takeBack(back, { record: lastRun }));
    throw new RunFailure({ kind: 'changedSinceReview', address: taken.address });
  }
  return { addresses: after.map(({ address }) => address) };
}

type Reading = ReturnType<ReturnType<typeof queueReading>>;

function queueReading(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
  sheetId: string,
  places: readonly CellAddress[],
) {
  workbook.load('readOnly');
  sheet.load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const names = loadOurNames(sheet);
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const cells = places.map((place) => queueCellReading(sheet, place));
  return () => {
    const lastRun = record.isNullObject ? undefined : parseRunRecord(record.value);
    return {
      lastRun,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      isReadOnly: workbook.readOnly,
      used: used.isNullObject ? '' : localAddress(used.address),
      rules: [...rulesNow({ sheetId, rules: rules() ?? [], lastRun })],
      canTellOurRules: canTellOurs(rules(), sheetId, lastRun),
      names: recordedNames(names()),
      cells: cells.map((read) => read()),
    };
  };
}

function queueCellReading(sheet: Excel.Worksheet, place: CellAddress) {
  const address = formatAddress(place);
  const range = sheet.getRange(address);
  range.load('values,formulas,numberFormat');
  return () => {
    const [value, formula] = [range.values[0]?.[0] as unknown, range.formulas[0]?.[0] as unknown];
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    const entry = restoringEntry(value, formula);
    const isFormula = entry === formula && typeof formula === 'string' && formula !== '';
    return {
      cell: { address, entry, format },
      shown: shownText(cellContentOf(value, format, isFormula)),
      isFormula,
    };
  };
}

function refuseChanged(finding: Finding, now: Reading['cells'][number] | undefined): void {
  // What a formula works out is for its author to mend.
  if (now?.shown === finding.found && !now.isFormula) return;
  throw new RunFailure({ kind: 'changedSinceReview', address: formatAddress(finding) });
}

/** As text: a code or a deadline that Excel may not turn into a number or a date once more. */
function proposedCell(finding: Finding): RecordedCell {
  return { address: formatAddress(finding), entry: `'${finding.proposal?.text ?? ''}`, format: '@' };
}
