import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CellAddress } from '../../domain/cell-content';
import type { Finding } from '../../domain/finding';
import type { FindingKey, SetAsideReason } from '../../domain/review/set-aside-finding';
import type { AddedSample } from '../../excel/actions/add-sample';
import type { CreatedCatalogue } from '../../excel/actions/create-catalogue';
import type { SheetPreview } from '../../excel/actions/preview-sheet';
import type { RecomputeRequest } from '../../excel/actions/recompute';
import type { RemovedFromWorkbook } from '../../excel/actions/remove-from-workbook';
import type { RunsUndone } from '../../excel/actions/undo-runs';
import type { Outcome, SheetReport, WorkbookReport } from '../../excel/office/outcome';
import type { RunOptions } from '../../excel/office/run-progress';
import type { ExcelRecord } from '../../excel/self-check/excel-record';
import type { ReadSettings, Settings } from '../../excel/stored/settings-schema';

/** The functions of src/excel that the pane calls; tests hand in their own. */
export interface ExcelGateway {
  readonly previewSheet: () => Promise<Outcome<SheetPreview>>;
  readonly readActiveSheet: (request?: Omit<RecomputeRequest, 'sheetId'>) => Promise<Outcome<SheetReport>>;
  readonly recompute: (request?: RecomputeRequest) => Promise<Outcome<SheetReport>>;
  readonly recomputeAll: (request?: Omit<RecomputeRequest, 'sheetId'>) => Promise<Outcome<WorkbookReport>>;
  readonly addSample: (today: CalendarDate) => Promise<Outcome<AddedSample>>;
  readonly createCatalogue: () => Promise<Outcome<CreatedCatalogue>>;
  readonly openSheet: (sheetId: string) => Promise<Outcome<undefined>>;
  readonly clearHighlights: () => Promise<Outcome<{ readonly removed: number }>>;
  readonly removeFromWorkbook: () => Promise<Outcome<RemovedFromWorkbook>>;
  readonly undoLastRun: () => Promise<Outcome<RunsUndone>>;
  readonly selectCell: (sheetId: string, address: CellAddress) => Promise<Outcome<undefined>>;
  readonly acceptProposals: (
    sheetId: string,
    findings: readonly Finding[],
  ) => Promise<Outcome<{ readonly addresses: readonly string[] }>>;
  readonly setFindingAside: (
    report: SheetReport,
    finding: Finding,
    reason: SetAsideReason,
  ) => Promise<Outcome<undefined>>;
  readonly takeFindingBack: (report: SheetReport, key: FindingKey) => Promise<Outcome<undefined>>;
  readonly loadSettings: () => Promise<Outcome<ReadSettings>>;
  readonly checkExcel: (options?: RunOptions) => Promise<Outcome<ExcelRecord>>;
  /** `known`: the settings that these were made from. */
  readonly saveSettings: (settings: Settings, known: Settings) => Promise<Outcome<undefined>>;
}
