import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { ExcelHost } from '../../src/excel-host/protocol/excel-host';
import type { UserActions } from '../../src/excel-host/protocol/user-actions';
import type { HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';

/** A workbook in which people can do things. */
export interface World {
  readonly book: HostWorkbook;
  readonly host: ExcelHost;
}

/** A workbook, and the same workbook as it would be had the add-in never been there. */
export interface Pair {
  readonly here: World;
  readonly twin: World;
}

export function worldOf(book: HostWorkbook): World {
  return { book, host: new ExcelHost(book, { evaluate: evaluateInHost }) };
}

/** What would have become of both, had what is about to be done not been done. */
export function copyOf({ here, twin }: Pair): Pair {
  return { here: worldOf(structuredClone(here.book)), twin: worldOf(structuredClone(twin.book)) };
}

export function sheetOf(world: World, id: string): HostSheet | undefined {
  return world.book.sheets.find((sheet) => sheet.id === id);
}

export function userOf(world: World): UserActions {
  return world.host.user;
}
