import { type DateOrder, dateOrderOf } from '../../domain/date-format';
import { parseProgress, PROGRESS_KEY, type ReadProgress } from '../stored/progress-history';
import { parseRunRecord, RECORD_KEY, type RunRecord } from '../stored/run-record';
import { parseSetAside, type ReadSetAside, SET_ASIDE_KEY } from '../stored/set-aside-store';
import { settingsOfTabs } from '../stored/settings-by-sheet';
import { SETTINGS_KEY } from '../stored/settings-key';
import { parseSettings, type ReadSettings } from '../stored/settings-schema';
import type { SheetTab } from '../stored/sheet-tab';
import { queueTabs } from './queue-tabs';

/** What a review needs of the workbook, whichever sheet is read. */
export interface WorkbookFacts {
  readonly isReadOnly: boolean;
  readonly settings: ReadSettings;
  readonly lastRun: RunRecord | undefined;
  readonly progress: ReadProgress;
  readonly setAside: ReadSetAside;
  /** All sheets in order, hidden ones too. */
  readonly tabs: readonly SheetTab[];
  /** How this Excel writes its short date; undefined where its pattern names no day or no month. */
  readonly dateOrder: DateOrder | undefined;
}

/** Queues it in the same round trip that reads a sheet. */
export function queueWorkbook(context: Excel.RequestContext): () => WorkbookFacts {
  const { workbook } = context;
  workbook.load('readOnly');
  const tabs = queueTabs(workbook);
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  settings.load('value');
  const record = workbook.settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const progress = workbook.settings.getItemOrNullObject(PROGRESS_KEY);
  progress.load('value');
  const setAside = workbook.settings.getItemOrNullObject(SET_ASIDE_KEY);
  setAside.load('value');
  const dates = context.application.cultureInfo.datetimeFormat;
  dates.load('shortDatePattern');
  return () => ({
    dateOrder: dateOrderOf(dates.shortDatePattern),
    isReadOnly: workbook.readOnly,
    settings: settingsOfTabs(parseSettings(settings.isNullObject ? undefined : settings.value), tabs()),
    lastRun: record.isNullObject ? undefined : parseRunRecord(record.value),
    setAside: parseSetAside(setAside.isNullObject ? undefined : setAside.value),
    progress: parseProgress(progress.isNullObject ? undefined : progress.value),
    tabs: tabs(),
  });
}
