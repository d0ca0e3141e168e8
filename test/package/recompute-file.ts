import { readFile } from 'node:fs/promises';
import { loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import { runCommand } from '../headless/run-command';

/** What the headless run makes of a file. */
export async function recomputeFile(file: string): Promise<Uint8Array> {
  const loaded = loadWorkbook(new Uint8Array(await readFile(file)));
  await runCommand(loaded.workbook, {});
  return saveWorkbook(loaded);
}
