import type { RequirementMatrix } from './host-options';

/** What the perpetual and the subscription editions support. Names as Office writes them; versions of the last update. */
export const EXCEL_2016: RequirementMatrix = matrix('1.1', { AddinCommands: undefined });
export const EXCEL_2019: RequirementMatrix = matrix('1.8', { AddinCommands: '1.1' });
export const EXCEL_2021: RequirementMatrix = matrix('1.14', {
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
});
export const EXCEL_365: RequirementMatrix = matrix('1.17', {
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
});
/** Excel on the web has sets of its own. */
export const EXCEL_WEB: RequirementMatrix = { ...EXCEL_365, ExcelApiOnline: '1.1' };

function matrix(excelApi: string, more: Readonly<Record<string, string | undefined>>): RequirementMatrix {
  const all: Record<string, string> = {
    ExcelApi: excelApi,
    DialogApi: '1.1',
    Settings: '1.1',
    Selection: '1.1',
  };
  for (const [name, version] of Object.entries(more)) if (version !== undefined) all[name] = version;
  return all;
}

/** As the app context carries it: a JSON string of numbers. "1.10" would be lost as a number, so versions stay strings. */
export function matrixJson(requirements: RequirementMatrix): string {
  return JSON.stringify(requirements);
}
