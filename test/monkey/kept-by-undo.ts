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

/**
 * Of each sheet the workbook remembers the days of before the undo, or those of before the run, which may know it by an id
 * from before the workbook was opened anew.
 */
export function keptDays(
  before: HostWorkbook,
  never: HostWorkbook,
  after: HostWorkbook,
  formerIds: ReadonlyMap<string, string>,
): readonly string[] {
  const tabs = after.sheets.map(({ id, name }) => ({ id, name, isVisible: true }));
  return tabs.flatMap(({ id: sheetId, name: sheetName }) => {
    const entryIn = (book: HostWorkbook, name: string): SheetHistory | undefined =>
      entryOfSheet(parseProgress(book.settings.get(PROGRESS_KEY)).sheets, { sheetId, sheetName: name }, tabs);
    const daysIn = (book: HostWorkbook, name = sheetName): string =>
      JSON.stringify(entryIn(book, name)?.days ?? []);
    // Opened anew, a sheet has another id; renamed after that, it is known in the other workbook by its old name only.
    const nameBefore = entryIn(before, sheetName)?.name;
    const { sheets } = parseProgress(never.settings.get(PROGRESS_KEY));
    const byFormerId = sheets.find(({ id }) => id === formerIds.get(sheetId))?.days ?? [];
    return [
      daysIn(before),
      daysIn(never),
      daysIn(never, nameBefore),
      ...(formerIds.has(sheetId) ? [JSON.stringify(byFormerId)] : []),
    ].includes(daysIn(after))
      ? []
      : [`days of “${sheetName}”: ${daysIn(after)}`];
  });
}
