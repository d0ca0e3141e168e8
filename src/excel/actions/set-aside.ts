import type { Finding } from '../../domain/finding';
import { findingKeys } from '../../domain/review/finding-keys';
import type { FindingKey, SetAsideReason } from '../../domain/review/set-aside-finding';
import { allFindings } from '../../domain/review/set-findings-aside';
import type { Outcome, SheetReport } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { entryOfSheet, pruneMissingSheets, replaceEntry } from '../stored/per-sheet';
import { MOST_SET_ASIDE, parseSetAside, SET_ASIDE_KEY, type SheetSetAside } from '../stored/set-aside-store';
import type { SheetTab } from '../stored/sheet-tab';

type ShownSheet = Pick<SheetReport, 'sheetId' | 'sheetName' | 'reviews'>;

/**
 * Sets a finding of the report aside, with its reason; the same finding again changes the reason. The sheet is not
 * touched: a highlight goes with the next run. Two round trips.
 */
export function setFindingAside(
  report: ShownSheet,
  finding: Finding,
  reason: SetAsideReason,
): Promise<Outcome<undefined>> {
  return changeSetAside(report, (before) => {
    const keys = keysOf(report);
    const key = keys.get(placeOf(finding));
    // A reading came between, and the finding is gone.
    if (key === undefined) return before;
    const others = before.filter((each) => each.key !== key);
    const present = new Set(keys.values());
    // What is no longer found makes room first: nobody sees it any more.
    const kept = others.length < MOST_SET_ASIDE ? others : others.filter((each) => present.has(each.key));
    if (kept.length >= MOST_SET_ASIDE)
      throw new RunFailure({ kind: 'tooManySetAside', most: MOST_SET_ASIDE });
    return [...kept, { key, reason }];
  });
}

/** Tells a finding again that was set aside. Two round trips. */
export function takeFindingBack(report: ShownSheet, key: FindingKey): Promise<Outcome<undefined>> {
  return changeSetAside(report, (before) => before.filter((each) => each.key !== key));
}

function placeOf({ row, column, rule }: Finding): string {
  return `${row} ${column} ${rule}`;
}

function keysOf({ reviews }: ShownSheet): ReadonlyMap<string, FindingKey> {
  const whole = reviews.map((each) => ({ review: each, findings: allFindings(each) }));
  const keys = findingKeys(whole);
  return new Map(
    whole.flatMap(({ findings }, index) =>
      findings.map((finding, at): [string, FindingKey] => [placeOf(finding), keys[index]?.[at] ?? '']),
    ),
  );
}

type Entries = SheetSetAside['findings'];

function changeSetAside(
  sheet: ShownSheet,
  change: (before: Entries) => Entries,
): Promise<Outcome<undefined>> {
  return toOutcome(async () => {
    const { isReadOnly, setAside, tabs } = await readWithRetry(queueReading);
    if (isReadOnly) throw new RunFailure({ kind: 'readOnly' });
    const known = entryOfSheet(setAside.sheets, sheet, tabs);
    const findings = change(known?.findings ?? []);
    const kept = findings.length === 0 ? undefined : { id: sheet.sheetId, name: sheet.sheetName, findings };
    const sheets = pruneMissingSheets(replaceEntry(setAside.sheets, known, kept), tabs);
    await roundTrip((context) => {
      const { settings } = context.workbook;
      if (sheets.length === 0) settings.getItemOrNullObject(SET_ASIDE_KEY).delete();
      else settings.add(SET_ASIDE_KEY, { version: 1, sheets });
      return () => undefined;
    });
    return undefined;
  });
}

function queueReading(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('readOnly');
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const setting = workbook.settings.getItemOrNullObject(SET_ASIDE_KEY);
  setting.load('value');
  return () => ({
    isReadOnly: workbook.readOnly,
    setAside: parseSetAside(setting.isNullObject ? undefined : setting.value),
    tabs: worksheets.items.map(({ id, name, visibility }): SheetTab => ({
      id,
      name,
      isVisible: visibility === 'Visible',
    })),
  });
}
