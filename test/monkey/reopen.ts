import { rulesInOrder } from '../../src/excel-host/protocol/sheet/rule-order';
import { type LoadedXlsx, loadWorkbook } from '../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/excel-host/xlsx/save-workbook';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { sheetId } from '../support/host-workbook-builder';
import { renameId } from './people';
import type { StrayRule } from './stray';
import type { Pair } from './world';

export interface Reopened {
  readonly workbook: HostWorkbook;
  readonly loaded: LoadedXlsx | undefined;
  /** The new ids of the sheets by their old ones. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The workbook saved and opened again: from its file where it has one and the host can save it, else as any file would
 * bring it back. Sheets then go by their places, in every workbook that is played beside it.
 */
export function reopen(pairs: readonly Pair[], loaded: LoadedXlsx | undefined): Reopened {
  const before = pairs[0]!.here.book;
  const fromFile = loaded === undefined ? undefined : saved(loaded);
  const workbook = fromFile?.workbook ?? asFromFile(before);
  keepStrayRules(before, workbook);
  const ids = before.sheets.map(({ id }, index) => [id, workbook.sheets[index]?.id ?? id] as const);
  for (const [at, { here, twin }] of pairs.entries()) {
    for (const { book } of at === 0 ? [twin] : [here, twin]) {
      // By way of other ids: one sheet's new id may be another's old one.
      for (const [from] of ids) renameId(book, from, `old ${from}`);
      for (const [from, to] of ids) renameId(book, `old ${from}`, to);
      book.activeSheetId = workbook.activeSheetId;
      if (fromFile === undefined) roundNumbers(book);
      for (const sheet of book.sheets) {
        const same = workbook.sheets.find(({ id }) => id === sheet.id);
        if (same !== undefined) sheet.selection = same.selection;
      }
    }
  }
  return { workbook, loaded: fromFile, ids: new Map(ids) };
}

/** What is nobody's stays so. */
function keepStrayRules(before: HostWorkbook, after: HostWorkbook): void {
  for (const [at, sheet] of before.sheets.entries()) {
    const [was, is] = [sheet, after.sheets[at]].map((each) => (each === undefined ? [] : rulesInOrder(each)));
    for (const [place, rule] of (is ?? []).entries()) {
      const same = was?.[place];
      if (same === undefined) continue;
      const { isStray, touchedAt } = same as StrayRule;
      Object.assign(rule, {
        ...(isStray === undefined ? {} : { isStray }),
        ...(touchedAt === undefined ? {} : { touchedAt }),
      });
    }
  }
}

function saved(loaded: LoadedXlsx): LoadedXlsx | undefined {
  try {
    return loadWorkbook(saveWorkbook(loaded));
  } catch {
    return undefined;
  }
}

function asFromFile(before: HostWorkbook): HostWorkbook {
  const workbook = structuredClone(before);
  workbook.settings = new Map(
    [...workbook.settings].map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as unknown]),
  );
  for (const [index, sheet] of before.sheets.entries()) renameId(workbook, sheet.id, `old ${index}`);
  for (const index of before.sheets.keys()) renameId(workbook, `old ${index}`, sheetId(index));
  for (const sheet of workbook.sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule, index) => ({
      ...rule,
      id: `{RULE-${sheet.id}-${index}}`,
    }));
  }
  roundNumbers(workbook);
  return workbook;
}

/** A program may keep 15 digits of a number. */
function roundNumbers({ sheets }: HostWorkbook): void {
  for (const { rows } of sheets)
    for (const cells of rows.values())
      for (const cell of cells.values())
        if (typeof cell.value === 'number') cell.value = Number(cell.value.toPrecision(15));
}
