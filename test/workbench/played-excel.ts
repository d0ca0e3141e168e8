import type { ExcelHostOptions } from '../../src/excel-host/protocol/host-options';
import { EXCEL_PROFILES, type ExcelProfileName } from '../excel-host/protocol/profiles';

/** How the Excel named in the address behaves, "?excel=web"; undefined where none is named that is known. */
export function playedExcel(query: string): ExcelHostOptions | undefined {
  const name = new URLSearchParams(query).get('excel') ?? '';
  return Object.hasOwn(EXCEL_PROFILES, name) ? EXCEL_PROFILES[name as ExcelProfileName].options : undefined;
}
