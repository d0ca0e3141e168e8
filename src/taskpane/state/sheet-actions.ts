import type { CellAddress } from '../../domain/cell-content';
import type { Finding } from '../../domain/finding';
import type { Settings, SheetChoices } from '../../excel/stored/settings-schema';
import type { ActionRunner } from './action-runner';
import type { ExcelGateway } from './excel-gateway';
import { askExcel } from './excel-queue';

/** What the user asks for about the sheet that is shown, beside having it computed. */
export class SheetActions {
  /** Where those shown could not be stored: the settings that they were made from. */
  private storedLast: Settings | undefined;

  constructor(
    private readonly excel: ExcelGateway,
    private readonly runner: ActionRunner,
  ) {}

  async openSheet(sheetId: string): Promise<void> {
    const outcome = await askExcel(() => this.excel.openSheet(sheetId));
    if (outcome.kind === 'failed') this.runner.dispatch({ kind: 'noticed', notice: outcome });
  }

  async goToCell(address: CellAddress, sheetId?: string): Promise<void> {
    const there = sheetId ?? this.shownSheet();
    if (there === undefined) return;
    const outcome = await askExcel(() => this.excel.selectCell(there, address));
    if (outcome.kind === 'failed') this.runner.dispatch({ kind: 'noticed', notice: outcome });
  }

  async writeProposals(findings: readonly Finding[]): Promise<void> {
    const sheetId = this.shownSheet();
    if (sheetId === undefined || findings.length === 0) return;
    await this.runner.act(
      'accepting',
      () => this.excel.acceptProposals(sheetId, findings),
      ({ addresses }) => ({ kind: 'accepted', cells: addresses.length, address: addresses[0] ?? '' }),
      true,
    );
  }

  /** Remembers whether a line under the table is wanted; answers whether one now is. */
  async wantSummaryLine(wanted: boolean): Promise<boolean> {
    const sheetId = this.shownSheet();
    if (sheetId === undefined) return false;
    await this.changeSheet(sheetId, { summaryLine: wanted });
    return wanted && this.runner.state.notice?.kind !== 'failed';
  }

  changeSheet(sheetId: string, choices: SheetChoices): Promise<void> {
    const { settings } = this.runner.state;
    const merged: SheetChoices = { ...settings.sheets[sheetId], ...choices };
    return this.changeSettings({ ...settings, sheets: { ...settings.sheets, [sheetId]: merged } });
  }

  async changeSettings(settings: Settings): Promise<void> {
    const shown = this.runner.state.settings;
    this.runner.dispatch({ kind: 'settingsLoaded', settings });
    await this.runner.act(
      'saving',
      async () => {
        const known = this.storedLast ?? shown;
        const outcome = await this.excel.saveSettings(settings, known);
        this.storedLast = outcome.kind === 'done' ? undefined : known;
        return outcome;
      },
      () => ({ kind: 'settingsSaved' }),
      true,
    );
  }

  private shownSheet(): string | undefined {
    const { sheet } = this.runner.state;
    return sheet.kind === 'read' ? sheet.report.sheetId : undefined;
  }
}
