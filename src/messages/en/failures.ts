import type { ColumnRole, LayoutRefusal } from '../../domain/appendix/layout/appendix-layout';
import type { Failure } from '../../excel/office/outcome';
import type { failuresVi } from '../vi/failures';
import { paneEn } from './pane';

type FailureOf<Kind extends Failure['kind']> = Extract<Failure, { readonly kind: Kind }>;

const named = (sheetName: string): string => `The sheet “${sheetName}”`;

const columns = (roles: readonly ColumnRole[]): string =>
  roles.map((role) => `“${paneEn.sheet.columnNames[role]}”`).join(', ');

function whyNoAppendix(sheetName: string, refusal: LayoutRefusal): string {
  switch (refusal.kind) {
    case 'empty':
      return `${named(sheetName)} is empty. Open the sheet that holds the appendix of the plan, then try again.`;
    case 'noHeading':
      return (
        `${named(sheetName)} has no heading row like that of a plan appendix (content, deadline, lead, result). ` +
        (refusal.candidates.length === 0
          ? 'Open the sheet that holds the appendix; this pane reads it by itself.'
          : 'If it is the appendix all the same, choose its heading row and its columns in the pane.')
      );
    case 'missingColumns':
      return (
        `${named(sheetName)} has a heading in row ${refusal.headerRow}, but no column for ${columns(refusal.roles)}. ` +
        (refusal.unclaimed.length === 0 ? '' : `It is not clear what ${quoted(refusal.unclaimed)} is for. `) +
        'Add the missing column, or tell Tiến Độ which column it is.'
      );
    case 'otherTable':
      return (
        `The table in row ${refusal.headerRow} of the sheet “${sheetName}” is of another kind, not a plan appendix ` +
        `(it has ${quoted(refusal.headings)}). Open the sheet that holds the appendix.`
      );
  }
}

function quoted(headings: readonly string[]): string {
  return headings.map((heading) => `“${heading}”`).join(', ');
}

function whyExcelFailed({ code, restored }: FailureOf<'excelFailed'>): string {
  const after = restored
    ? 'The sheet is as it was before.'
    : 'Some marks of Tiến Độ may have been written: press “Recompute” again, or “Clear highlights” to take all of them off.';
  switch (code) {
    case 'AccessDenied':
      return `Excel does not allow writing into this file, perhaps because the file or the sheet is locked. ${after} Check that you may edit the file, then try again.`;
    case 'RequestAborted':
    case 'ActivityLimitReached':
      return `Excel was busy and dropped the request. ${after} Wait a moment, then try again.`;
    default:
      return `Excel reported an error and could not go on. ${after} Try again; if it happens once more, save the file, close Excel and open it anew.`;
  }
}

/** Why nothing was done, one sentence or two a reason: what happened, why, what next. */
export const failuresEn: typeof failuresVi = {
  notAnAppendix: ({ sheetName, refusal }: FailureOf<'notAnAppendix'>): string =>
    whyNoAppendix(sheetName, refusal),
  reportSheet: ({ sheetName }: FailureOf<'reportSheet'>): string =>
    `${named(sheetName)} is a report that Tiến Độ has made, and no appendix. Open the sheet of the appendix, then try again.`,
  periodClosed: ({ sheetName }: FailureOf<'periodClosed'>): string =>
    `This period is closed: its figures are kept on ${named(sheetName)} and not written again. Where the appendix has changed since, the next report shows what differs.`,
  protectedSheet: ({ sheetName }: FailureOf<'protectedSheet'>): string =>
    `${named(sheetName)} is protected, so nothing could be written. On the Review tab choose “Unprotect Sheet”, then try again.`,
  catalogueSheet: ({ sheetName, entries }: FailureOf<'catalogueSheet'>): string =>
    entries === 0
      ? `The sheet “${sheetName}” has the name of a catalogue of criteria but could not be read: it needs a heading row with “Mã” and “Tên tiêu chí”, then one row for each criterion.`
      : `The sheet “${sheetName}” is the workbook’s catalogue of criteria (${entries} rows), with which codes are compared; nothing is written here. Please open the sheet that holds the appendix.`,
  catalogueExists: ({ sheetName }: FailureOf<'catalogueExists'>): string =>
    `The workbook has a catalogue already, the sheet “${sheetName}”, so none was made. To make it anew, rename or delete that sheet first (it may be hidden).`,
  notALaterYear: ({ planYear, year }: FailureOf<'notALaterYear'>): string =>
    `This appendix is of ${planYear}: the appendices of ${year} cannot follow from it. Choose a year after ${planYear}.`,
  noCodes: ({ sheetName }: FailureOf<'noCodes'>): string =>
    `The appendix on the sheet “${sheetName}” has no criterion codes, so there is no catalogue to make. Fill in the code column, then try again.`,
  chartSheet: (): string =>
    'A chart sheet is open, which has no cells to read. Open the sheet that holds the appendix, then try again.',
  readOnly: (): string =>
    'The file is open for reading only, so nothing could be written. Press “Enable Editing” or save it as another file, then try again.',
  protectedWorkbook: () =>
    'The structure of the workbook is protected, so no sheet could be added, and nothing was changed. On the Review tab press “Protect Workbook” to take the protection off, then try again.',
  checkSheetLeft: ({ sheetName }) =>
    `The check was not finished, and the temporary sheet “${sheetName}” may still be in the workbook. If it is, right-click its tab and choose Delete: it holds test data only. Then check again.`,
  cellEditMode: (): string =>
    'A cell is being edited, so Excel allows nothing else. Press Enter (or Esc to give up the edit), then try again.',
  tooLarge: (): string =>
    'The sheet is too large to be read or written at once. Delete blank formatted rows and columns at its end, or move the appendix to a sheet of its own.',
  sheetKeptChanging: (): string =>
    'Somebody kept editing the sheet during the run, so Tiến Độ stopped and left it as it was. Wait until they have finished, then try again.',
  sheetGone: (): string =>
    'This sheet is no longer in the file; perhaps it was just deleted. Open the sheet that holds the appendix, then try again.',
  rulesUnreadable: ({ sheetName }) =>
    `Excel cannot read the conditional formatting of the sheet “${sheetName}”, so Tiến Độ cannot tell its own marks from yours and wrote nothing. Save the file, close it and open it again, then try once more.`,
  tooManySetAside: ({ most }) =>
    `${most} findings of this sheet are set aside already, as many as can be. Take some back in the group “Set aside”, then try again.`,
  excelTooOld: (): string =>
    'This Excel is too old for Tiến Độ. Use Excel 2021 or later, Microsoft 365, or open the file in Excel on the web, which is free.',
  stopped: (): string =>
    'Stopped as you asked, before anything was written: the sheet is as it was. Press the button again to go on.',
  nothingToUndo: (): string => 'There is no run to undo in this file yet.',
  changedSinceRun: ({ address }: FailureOf<'changedSinceRun'>): string =>
    address === undefined
      ? 'The run cannot be undone, because rows or columns have been added, removed or moved since, or several cells of a row changed, and the old places are not known any more. Press “Recompute” to highlight the sheet as it is now, or “Clear highlights” if only the colours are to go.'
      : `The run cannot be undone, because cell ${address} has changed since. Mend that cell yourself, or press “Clear highlights” if only the colours are to go.`,
  addedSheetChanged: ({ sheetName }: FailureOf<'addedSheetChanged'>): string =>
    `Nothing was undone, because the sheet “${sheetName}” was edited after it was made and your edits are not deleted. If the sheet is not wanted, right-click its tab and choose Delete.`,
  addedSheetGone: ({ sheetName }: FailureOf<'addedSheetGone'>): string =>
    `There is no sheet named “${sheetName}” any more to undo: the one that was made may have been renamed or deleted. The other sheets are as they were.`,
  addedSheetAlone: ({ sheetName }) =>
    `Nothing was undone, because “${sheetName}” is the only sheet that can be seen, and Excel always needs one. Right-click its tab, choose Unhide for another sheet, then try again.`,
  addedSheetUsed: ({ sheetName, user }: FailureOf<'addedSheetUsed'>): string =>
    `Nothing was undone, because a formula at ${user} reads from the sheet “${sheetName}” and would break without it. Change that formula, then try again.`,
  addedSheetsLeft: ({ sheetNames }) =>
    `Excel reported an error halfway, so not everything was added, and ${sheetNames.map((name) => `the sheet “${name}”`).join(', ')} may be left unfinished. If so, right-click its tab, choose Delete, then try again. The other sheets are as they were.`,
  changedSinceReview: ({ address }: FailureOf<'changedSinceReview'>): string =>
    `Cell ${address} no longer holds what was checked, so the proposal was not written. Press “Recompute”, then look at the proposal again.`,
  userRulesChanged: ({ sheetName }: FailureOf<'userRulesChanged'>): string =>
    `The run is done, but your own conditional formats on the sheet “${sheetName}” are not as they were, perhaps because somebody edited them at that very moment. Look at Home, Conditional Formatting, Manage Rules; if one is missing, close the file without saving and open it again.`,
  partlyDone: (): string =>
    'Excel reported an error halfway, so only a part of this may be done; what you have typed is as it was. Press the same button again to do the rest.',
  excelFailed: (failure: FailureOf<'excelFailed'>): string => whyExcelFailed(failure),
};
