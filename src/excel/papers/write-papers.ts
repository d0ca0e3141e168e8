import type { Paper } from '../../domain/paper/paper';
import { readWithRetry, roundTrip } from '../office/round-trip';
import type { SheetReading } from '../reading/sheet-reading';
import { parseRunRecord, RECORD_KEY, type RunRecord, RUNS_KEY } from '../stored/run-record';
import { takeBackAdded } from '../writing/added-sheet';
import { writePaper, type WrittenPaper } from './write-paper';

/** Makes new sheets of several papers, all of them or none, so that one undo takes them all back; the first is shown. */
export async function writePapers(
  reading: SheetReading,
  papers: readonly Paper[],
): Promise<readonly WrittenPaper[]> {
  const written: WrittenPaper[] = [];
  const records: RunRecord[] = [];
  try {
    for (const paper of papers) {
      const names = written.map(({ sheetName }) => ({ id: sheetName, name: sheetName, isVisible: true }));
      const lastRun = records.at(-1) ?? reading.lastRun;
      written.push(await writePaper({ ...reading, lastRun, tabs: [...reading.tabs, ...names] }, paper));
      const record = await readWithRetry(queueRecordReading);
      if (record !== undefined) records.push(record);
    }
    if (written.length > 0) await remember(records, written[0]?.sheetName);
    return written;
  } catch (error) {
    for (const { sheetName } of [...written].reverse()) await takeBackAdded(sheetName, reading.lastRun);
    throw error;
  }
}

function queueRecordReading({ workbook }: Excel.RequestContext): () => RunRecord | undefined {
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : parseRunRecord(setting.value));
}

function remember(records: readonly RunRecord[], shown: string | undefined): Promise<void> {
  return roundTrip(({ workbook }) => {
    if (records.length > 1) workbook.settings.add(RUNS_KEY, { version: 1, records });
    if (shown !== undefined) workbook.worksheets.getItem(shown).activate();
    return () => undefined;
  });
}
