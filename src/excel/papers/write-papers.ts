import type { Paper } from '../../domain/paper/paper';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import type { SheetReading } from '../reading/sheet-reading';
import { parseRunRecord, RECORD_KEY, type RunRecord, RUNS_KEY } from '../stored/run-record';
import { takeBackAdded } from '../writing/added-sheet';
import { show } from './is-taken';
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
    if (records.length > 1) await remember(records);
  } catch (error) {
    const made = written.map(({ sheetName: name, values }) => ({ name, values }));
    throw new RunFailure(await takeBackAdded(error, made, reading.lastRun));
  }
  const [first] = written;
  if (first !== undefined) await show(first.sheetName);
  return written;
}

function queueRecordReading({ workbook }: Excel.RequestContext): () => RunRecord | undefined {
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : parseRunRecord(setting.value));
}

function remember(records: readonly RunRecord[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    workbook.settings.add(RUNS_KEY, { version: 1, records });
    return () => undefined;
  });
}
