import { RunFailure } from '../office/run-failure';

/** Ends the run where nothing may be written. Protection is never taken off by us. */
export function refuseUnwritable(sheet: {
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  readonly sheetName: string;
}): void {
  if (sheet.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
  if (sheet.isProtected) throw new RunFailure({ kind: 'protectedSheet', sheetName: sheet.sheetName });
}

/** Ends the work where rules of ours cannot be told from the user's. */
export function refuseUntoldRules(sheet: {
  readonly canTellOurRules: boolean;
  readonly sheetName: string;
}): void {
  if (!sheet.canTellOurRules) throw new RunFailure({ kind: 'rulesUnreadable', sheetName: sheet.sheetName });
}
