import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellAddress } from '../../domain/cell-content';
import type { ExistingRule } from '../../domain/edits/highlights/highlight-rule';
import type { OurName } from '../../domain/edits/ratios/ratio-name';
import type { FindingKey, SetAsideReason } from '../../domain/review/set-aside-finding';
import type { ReadProgress, RecordedHistory } from '../stored/progress-history';
import type { RunRecord } from '../stored/run-record';
import type { ReadSetAside } from '../stored/set-aside-store';
import type { ReadSettings } from '../stored/settings-schema';
import type { SheetTab } from '../stored/sheet-tab';
import type { CatalogueReader } from './catalogue-reader';

/** A worksheet as it stood when it was read, with what of ours stands in it. */
export interface SheetReading {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  /** It is a sheet that we have made to report, and no plan. */
  readonly isReportSheet?: true;
  readonly snapshot: SheetSnapshot;
  /** The number format of any cell, blank ones too. */
  readonly formatOf: (cell: CellAddress) => string;
  /** All conditional formats with, for custom ones, their formulas, in order of priority. */
  readonly rules: readonly ExistingRule[];
  /** False where Excel could not read so much of the rules that ours cannot be told from the user's: nothing may be written. */
  readonly canTellOurRules: boolean;
  readonly names: readonly OurName[];
  /** Names of ours that the user can see: an earlier run could not hide them. */
  readonly seenNames: readonly string[];
  readonly settings: ReadSettings;
  /** What the last run changed, where it is still known. */
  readonly lastRun: RunRecord | undefined;
  /** The days that the workbook remembers, of all sheets. */
  readonly progress: ReadProgress;
  /** What it remembers of this sheet. */
  readonly history: RecordedHistory;
  /** The findings that the user has set aside, of all sheets. */
  readonly setAside: ReadSetAside;
  /** Why those of this sheet were. */
  readonly setAsideReasons: ReadonlyMap<FindingKey, SetAsideReason>;
  /** All sheets of the workbook, in order. */
  readonly tabs: readonly SheetTab[];
  /** Reads a sheet that the codes are compared with; readings of the same moment share it. */
  readonly readCatalogueOf: CatalogueReader;
  /** What the write batch compares to see that the sheet is still the one that was read. */
  readonly asRead: CellsAsRead;
}

/** The used cells as Excel handed them over. Without `values` the sheet was too large for one answer. */
export interface CellsAsRead {
  readonly address: string;
  readonly values?: readonly (readonly unknown[])[];
}
