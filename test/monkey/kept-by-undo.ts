import { entryOfSheet } from '../../src/excel/stored/per-sheet';
import { parseProgress, PROGRESS_KEY, type SheetHistory } from '../../src/excel/stored/progress-history';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';

export const SETTINGS = 'tienDo.settings';
export const SET_ASIDE = 'tienDo.setAside';

/** What the user has chosen and set aside is nothing that an undo takes back. */
export function keptSettings(before: HostWorkbook, after: HostWorkbook): readonly string[] {
  const stored = (book: HostWorkbook): string =>
    JSON.stringify([SETTINGS, SET_ASIDE].map((key) => book.settings.get(key)));
  return stored(before) === stored(after) ? [] : ['settings changed'];
}

/** How a sheet was known after the run that is undone: opened anew it has another id, and people rename it. */
export type FormerSheet = Pick<HostWorkbook['sheets'][number], 'id' | 'name'>;

/**
 * Of each sheet the workbook remembers the days of before the undo, or those of before the run, which may know it by its
 * id or name of then. `former`: by the ids that the sheets have now.
 */
export function keptDays(
  before: HostWorkbook,
  never: HostWorkbook,
  after: HostWorkbook,
  former: ReadonlyMap<string, FormerSheet>,
): readonly string[] {
  const tabs = after.sheets.map(({ id, name }) => ({ id, name, isVisible: true }));
  return tabs.flatMap(({ id: sheetId, name: sheetName }) => {
    const entryIn = (book: HostWorkbook, name: string): SheetHistory | undefined =>
      entryOfSheet(parseProgress(book.settings.get(PROGRESS_KEY)).sheets, { sheetId, sheetName: name }, tabs);
    const daysIn = (book: HostWorkbook, name = sheetName): string =>
      JSON.stringify(entryIn(book, name)?.days ?? []);
    const then = former.get(sheetId);
    const { sheets } = parseProgress(never.settings.get(PROGRESS_KEY));
    const byFormerId = sheets.find(({ id }) => id === then?.id)?.days ?? [];
    return [
      daysIn(before),
      daysIn(never),
      daysIn(never, entryIn(before, sheetName)?.name),
      daysIn(never, then?.name),
      ...(then === undefined || then.id === sheetId ? [] : [JSON.stringify(byFormerId)]),
    ].includes(daysIn(after))
      ? []
      : [`days of “${sheetName}”: ${daysIn(after)}`];
  });
}
