import { formatAddress } from '../../domain/a1-notation';
import { shownText, type CellAddress } from '../../domain/cell-content';
import type { Finding } from '../../domain/finding';
import { cellContentOf } from '../reading/cell-content-of';
import { entryOf } from '../reading/entry-of';
import { RunFailure } from '../office/run-failure';
import { canTellOurs } from '../reading/can-tell-ours';
import { readWithRules, type RulesRead } from '../reading/read-with-rules';
import { toOutcome } from '../office/to-outcome';
import { isSameCell } from '../reading/is-same-cell';
import { orPutBack } from '../writing/or-put-back';
import { loadOurNames } from '../reading/our-names';
import type { Outcome } from '../office/outcome';
import { queueCell, queueRecord } from '../writing/queue-marks';
import { recordedNames, rulesNow } from '../writing/record-of-run';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { parseRunRecord, RECORD_KEY, type RecordedCell, type RunRecord } from '../stored/run-record';
import { orSheetGone } from '../office/sheet-gone';
import { roundTrip } from '../office/round-trip';
import { loadCell } from '../writing/write-edits';

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
  return toOutcome(() =>
    orSheetGone(sheetId, async () => {
      const proposed = findings.filter(({ proposal }) => proposal !== undefined);
      const reading = await readWithRules(sheetId, (context, sheet, rules) =>
        queueReading(context, sheet, rules, sheetId, proposed),
      );
      refuseUnwritable(reading);
      refuseUntoldRules(reading);
      proposed.forEach((finding, index) => refuseChanged(finding, reading.cells[index]));
      const after = proposed.map(proposedCell);
      const noMarks = { rules: reading.rules, names: reading.names };
      const before = reading.cells.map(({ cell }) => cell);
      const record: RunRecord = {
        version: 1,
        sheetId,
        before: { ...noMarks, cells: before },
        after: { ...noMarks, cells: after },
      };
      const held = await orPutBack(sheetId, record.before, reading.lastRun, () =>
        roundTrip((context) => {
          const sheet = context.workbook.worksheets.getItem(sheetId);
          const queued = after.map((cell) => ({ cell, range: sheet.getRange(cell.address) }));
          const reads = queued.map(({ cell, range }) => loadCell(range, cell.address));
          for (const { cell, range } of queued) queueCell(sheet, sheetId, cell, range);
          queueRecord(context.workbook, record);
          return () => reads.map((read) => read());
        }),
      );
      const taken = held.find((cell, index) => !isSameCell(cell, before[index]));
      if (taken !== undefined) {
        // Somebody was faster than our batch: it is theirs.
        await roundTrip((context) => {
          const sheet = context.workbook.worksheets.getItem(sheetId);
          for (const cell of held) queueCell(sheet, sheetId, cell);
          if (reading.lastRun === undefined) context.workbook.settings.getItem(RECORD_KEY).delete();
          else queueRecord(context.workbook, reading.lastRun);
          return () => undefined;
        });
        throw new RunFailure({ kind: 'changedSinceReview', address: taken.address });
      }
      return { addresses: after.map(({ address }) => address) };
    }),
  );
}

type Reading = ReturnType<ReturnType<typeof queueReading>>;

function queueReading(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: () => RulesRead,
  sheetId: string,
  places: readonly CellAddress[],
) {
  const { workbook } = context;
  workbook.load('readOnly');
  sheet.load('name,protection/protected');
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
    const entry = entryOf(value, formula);
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
