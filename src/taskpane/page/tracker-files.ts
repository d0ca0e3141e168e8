// What reads exports of programs and compares them, as one piece that is loaded when one is pasted or picked.
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { pastedTable } from '../../domain/returns/pasted-table';
import { readTrackerTable, taskNames, type TrackerTable } from '../../domain/returns/tracker-table';
import { readPickedWorkbook } from './workbook-reader';

export { compareWithTracker } from '../../excel/actions/reports/compare-tracker';

/** What was pasted or picked, as far as it could be read. */
export interface ReadTables {
  readonly tables: readonly TrackerTable[];
  /** No task and nothing said of one was found in them. */
  readonly withoutTable: readonly string[];
  readonly unreadable: readonly string[];
}

export function readPasted(name: string, text: string): ReadTables {
  const table = readTrackerTable(name, [pastedTable(text)]);
  return {
    tables: table === undefined ? [] : [table],
    withoutTable: table === undefined ? [name] : [],
    unreadable: [],
  };
}

/** Reads picked files one after the other. What cannot be read is told and stops no other. */
export async function readExports(files: readonly File[]): Promise<ReadTables> {
  const tables: TrackerTable[] = [];
  const rest: { readonly name: string; readonly sheets: readonly SheetSnapshot[] }[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const name = file.name.normalize('NFC');
    try {
      const sheets = await readPickedWorkbook(file);
      const table = readTrackerTable(name, sheets);
      if (table === undefined) rest.push({ name, sheets });
      else tables.push(table);
    } catch {
      unreadable.push(name);
    }
  }
  // A file of numbers and states is read by the names that the others give to the numbers.
  const names = taskNames(tables);
  const withoutTable: string[] = [];
  for (const { name, sheets } of rest) {
    const table = readTrackerTable(name, sheets, names);
    if (table === undefined) withoutTable.push(name);
    else tables.push(table);
  }
  return { tables, withoutTable, unreadable };
}
