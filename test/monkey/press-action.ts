import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { Finding } from '../../src/domain/finding';
import { acceptProposals } from '../../src/excel/actions/accept-proposal';
import { addSample } from '../../src/excel/actions/add-sample';
import { clearHighlights } from '../../src/excel/actions/clear-highlights';
import { createCatalogue } from '../../src/excel/actions/create-catalogue';
import { previewSheet } from '../../src/excel/actions/preview-sheet';
import { readActiveSheet } from '../../src/excel/actions/read-active-sheet';
import { recompute } from '../../src/excel/actions/recompute';
import { recomputeAll } from '../../src/excel/actions/recompute-all';
import { announceRun } from '../../src/excel/actions/run-channel';
import { setFindingAside, takeFindingBack } from '../../src/excel/actions/set-aside';
import { saveSettings } from '../../src/excel/actions/settings';
import { undoRuns } from '../../src/excel/actions/undo-runs';
import type { Outcome, SheetReport } from '../../src/excel/office/outcome';
import { parseSettings } from '../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { SETTINGS } from './kept-by-undo';
import { reviewsOf } from './reported-truly';
import type { PressStep } from './step';

/** What is on show when a button is pressed. */
export interface Shown {
  readonly workbook: HostWorkbook;
  readonly report: SheetReport | undefined;
  readonly today: CalendarDate;
}

/** What a button does; undefined where it is not there to be pressed. */
export function pressAction(
  { press, which = 0, change, summaryLine }: PressStep,
  { workbook, report, today }: Shown,
  onSheet?: string,
): (() => Promise<Outcome<unknown>>) | undefined {
  switch (press) {
    case 'recompute':
      return () => recompute({ today, ...(onSheet === undefined ? {} : { sheetId: onSheet }) });
    case 'ribbon':
      return async () => {
        const outcome = await recompute({ today, signal: new AbortController().signal });
        await announceRun(outcome);
        return outcome;
      };
    case 'recomputeAll':
      return () => recomputeAll({ today });
    case 'read':
      return () => readActiveSheet({ today });
    case 'glance':
      return () => previewSheet();
    case 'undo':
      return () => undoRuns();
    case 'clear':
      return () => clearHighlights();
    case 'sample':
      return () => addSample(today);
    case 'catalogue':
      return () => createCatalogue();
    case 'accept':
    case 'acceptAll': {
      const chosen = chosenIn(report, { press, which });
      if (report === undefined || chosen.length === 0) return undefined;
      return () => acceptProposals(report.sheetId, chosen);
    }
    case 'setAside': {
      const findings = reviewsOf(report).flatMap((review) => review.findings);
      const finding = findings[which % Math.max(1, findings.length)];
      if (report === undefined || finding === undefined) return undefined;
      return () => setFindingAside(report, finding, { kind: 'later' });
    }
    case 'takeBack': {
      const keys = [...(report?.setAsideReasons.keys() ?? [])];
      const key = keys[which % Math.max(1, keys.length)];
      if (report === undefined || key === undefined) return undefined;
      return () => takeFindingBack(report, key);
    }
    case 'settings': {
      const { settings } = parseSettings(workbook.settings.get(SETTINGS));
      const id = workbook.activeSheetId;
      const sheets =
        summaryLine === undefined
          ? settings.sheets
          : { ...settings.sheets, [id]: { ...settings.sheets[id], summaryLine } };
      return () => saveSettings({ ...settings, ...change, sheets });
    }
  }
}

/** What a press accepts. */
export function chosenIn(
  report: SheetReport | undefined,
  { press, which = 0 }: Pick<PressStep, 'press' | 'which'>,
): readonly Finding[] {
  const proposed = proposedIn(report);
  return press === 'acceptAll' || proposed.length === 0 ? proposed : [proposed[which % proposed.length]!];
}

/** What can be accepted: a cell takes one text. */
function proposedIn(report: SheetReport | undefined): readonly Finding[] {
  const found = reviewsOf(report)
    .flatMap((review) => review.findings)
    .filter(({ proposal }) => proposal !== undefined);
  return found.filter(
    ({ row, column }, at) => found.findIndex((each) => each.row === row && each.column === column) === at,
  );
}
