import type { TemplateResult } from 'lit-html';
import type { BatchReport } from '../excel-host/protocol/excel-host';
import type { ExcelHostOptions } from '../excel-host/protocol/host-options';
import type { Language } from '../messages/language';
import type { ExcelSession } from './excel-session';

/** What the page lets its extras do. */
export interface PageDoors {
  session(): ExcelSession | undefined;
  /** Opens a workbook that is no file of the user's. */
  open(bytes: Uint8Array, name: string, prepare: (session: ExcelSession) => void): void;
  isOpening(): void;
  say(words: (language: Language) => string): void;
  /** For what the pane reads only when it opens. */
  reopenPane(): void;
}

/** What the workbench shows besides the page that is shipped: samples, a day to count from, what a run cost. */
export interface PageExtras {
  /** Which Excel is played; where not given, one that hides nothing. */
  readonly excel: ExcelHostOptions | undefined;
  /** What the page speaks at first. */
  readonly language: Language;
  title(language: Language): string;
  start(doors: PageDoors): Promise<void>;
  /** Above the buttons that open and save. */
  aboveFileButtons(language: Language): TemplateResult;
  ribbonGroup(language: Language): TemplateResult;
  statusFigures(language: Language): TemplateResult;
  /** The user pressed something: what comes now is a run to be counted. */
  onPress(): void;
  /** What comes now was not asked for by a press. */
  onPause(): void;
  onBatch(report: BatchReport, hasWritten: boolean): void;
}
