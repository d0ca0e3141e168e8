import { addDays, type CalendarDate } from '../../src/domain/calendar/calendar-date';
import { markedKind } from '../../src/domain/edits/highlights/marker';
import { isOurName } from '../../src/domain/edits/ratios/ratio-name';
import { tabOfEntry } from '../../src/excel/stored/per-sheet';
import { parseProgress, PROGRESS_KEY } from '../../src/excel/stored/progress-history';
import { parseRunRecord, RECORD_KEY } from '../../src/excel/stored/run-record';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';
import { differences } from './harm';
import { litCells } from './lit';
import { isOurs } from './people';
import { isStrayRule, isTouchedSince } from './stray';

export interface Comparing {
  readonly today: CalendarDate;
  /** People have done something meanwhile: then highlights may be spelled otherwise, as long as they show the same. */
  readonly isDisturbed: boolean;
  /** Settings of ours that are not compared. */
  readonly besides: readonly string[];
  /** Hidden names of ours that people have deleted, by `nameKey`: who puts them back does no harm. */
  readonly namesMayReturn?: ReadonlySet<string>;
  /** Highlights of ours that people have touched since that step: whether that or the putting back came last is one. */
  readonly touchedSince?: number;
  /**
   * The workbook right before the run that is undone, and the ids that its sheets had: a highlight that comes back to the
   * very row on which it lay is right, whatever would have become of it meanwhile.
   */
  readonly before?: { readonly book: HostWorkbook; readonly idOf: (id: string) => string };
}

/** Days. By then highlights are alight that are dark today: where they lie is seen only so. */
const TO_NEXT_YEAR = 90;

/** In what a workbook differs from what it should be, our own marks and settings among it. */
export function differencesFrom(
  wanted: HostWorkbook,
  actual: HostWorkbook,
  { today, isDisturbed, besides, namesMayReturn = new Set(), touchedSince = Infinity, before }: Comparing,
): readonly string[] {
  const [a, b] = [comparable(wanted, besides, isDisturbed), comparable(actual, besides, isDisturbed)];
  const known = new Set(a.names.map((name) => JSON.stringify(name)));
  b.names = b.names.filter(
    (name) => known.has(JSON.stringify(name)) || !namesMayReturn.has(`${name.name} ${name.comment ?? ''}`),
  );
  deadRulesMayGo(a, b);
  const found = [...differences(a, b)];
  if (!isDisturbed) return found;
  const isAnyones = (rule: HostConditionalFormat): boolean =>
    isStrayRule(rule) || isTouchedSince(rule, touchedSince);
  for (const sheet of wanted.sheets) {
    const other = actual.sheets.find(({ id }) => id === sheet.id);
    if (other === undefined) continue;
    for (const day of [today, addDays(today, TO_NEXT_YEAR)]) {
      const all = new Set(litCells(wanted, sheet, day));
      const allNow = new Set(litCells(actual, other, day));
      const lit = litCells(wanted, sheet, day, isAnyones);
      const now = litCells(actual, other, day, isAnyones);
      found.push(
        ...lit.flatMap((cell) => (allNow.has(cell) ? [] : [`${sheet.name} no longer lit: ${cell}`])),
        ...notWhereTheyLay(
          now.filter((cell) => !all.has(cell)),
          other,
          day,
          before,
        ).map((cell) => `${sheet.name} newly lit: ${cell}`),
      );
    }
  }
  return found;
}

/** Lit cells, without those in rows in which the same were lit before the run. */
function notWhereTheyLay(
  cells: readonly string[],
  sheet: HostSheet,
  day: CalendarDate,
  before: Comparing['before'],
): readonly string[] {
  const then = before?.book.sheets.find(({ id }) => id === before.idOf(sheet.id));
  if (before === undefined || then === undefined || cells.length === 0) return cells;
  const lay = new Set(litCells(before.book, then, day).map((cell) => byRowsContent(cell, then)));
  return cells.filter((cell) => !lay.has(byRowsContent(cell, sheet)));
}

/** A lit cell, told by what its row holds. */
function byRowsContent(lit: string, { rows }: HostSheet): string {
  const [, row = '', rest] = /^R(\d+)(.*)$/.exec(lit) ?? [];
  const held = [...(rows.get(Number(row)) ?? [])]
    .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([column, { value, formula }]) => [column, formula ?? value]);
  return `${JSON.stringify(held)} ${rest ?? ''}`;
}

/** A highlight of ours whose cells have been taken out lights nothing, and Excel takes none like it: who loses it loses nothing. */
function deadRulesMayGo(wanted: HostWorkbook, actual: HostWorkbook): void {
  for (const sheet of wanted.sheets) {
    const standing = new Set(
      actual.sheets.find(({ id }) => id === sheet.id)?.conditionalFormats.map(({ formula }) => formula),
    );
    sheet.conditionalFormats = sheet.conditionalFormats
      .filter(
        (rule) => !isOurs(rule) || rule.formula?.includes('#REF!') !== true || standing.has(rule.formula),
      )
      .map((rule, priority) => ({ ...rule, priority }));
  }
}

/** The same of one sheet alone. */
export function sameSheet(
  a: HostWorkbook,
  b: HostWorkbook,
  id: string,
  comparing: Comparing,
): readonly string[] {
  return differencesFrom(onlyMarked(a, id), onlyMarked(b, id), comparing);
}

/** One sheet alone with our marks in it, without what the workbook stores. */
export function onlyMarked(book: HostWorkbook, id: string): HostWorkbook {
  return {
    ...book,
    sheets: book.sheets.filter((sheet) => sheet.id === id),
    names: book.names.filter((name) => name.sheetId === id),
    settings: new Map(),
  };
}

/** A hidden name of ours, whatever number it has and wherever it leads. */
export function nameKey(name: string, comment = ''): string {
  return `${withoutNumber(name)} ${comment}`;
}

/** The number in a name only makes it differ from others. */
function withoutNumber(name: string): string {
  return isOurName(name) ? name.replace(/\.\d+/, '') : name;
}

function comparable(
  workbook: HostWorkbook,
  besides: readonly string[],
  withoutOurRules: boolean,
): HostWorkbook {
  const copy = structuredClone(workbook);
  for (const key of besides) copy.settings.delete(key);
  nameDaysAlike(copy);
  nameRecordAlike(copy);
  // A name whose cell is gone says nothing any more; and some Excels hide a name only when they are asked a second time:
  // `seenNames` looks at that.
  copy.names = copy.names
    .filter(({ name, formula }) => !(isOurName(name) && formula.includes('#REF!')))
    .map((name) =>
      isOurName(name.name) ? { ...name, name: withoutNumber(name.name), visible: false } : name,
    )
    .sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  for (const sheet of copy.sheets) {
    // People's rules keep their order among themselves, and so do ours.
    const rules = [...sheet.conditionalFormats].sort((x, y) => x.priority - y.priority);
    const ours = withoutOurRules ? [] : sortedWithinKinds(rules.filter(isOurs));
    const kept = [...rules.filter((rule) => !isOurs(rule)), ...ours];
    sheet.conditionalFormats = kept.map((rule, priority) => ({ ...rule, priority }));
    for (const cells of sheet.rows.values())
      for (const [column, cell] of cells)
        if (cell.formula !== undefined) cells.set(column, { ...cell, value: 0 });
        else if (typeof cell.value === 'number')
          // A file keeps 15 digits; what is put back from memory may have more.
          cells.set(column, { ...cell, value: Number(cell.value.toPrecision(15)) });
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells)
        if (cell.value === '' && cell.formula === undefined && cell.style === 0) cells.delete(column);
      if (cells.size === 0) sheet.rows.delete(row);
    }
  }
  return copy;
}

/**
 * Days are found by the id of their sheet, and by its name where a file has been saved by another session: which id and
 * name they bear tells when they were last written, and nothing else. Those of a sheet that is gone are nobody's.
 */
function nameDaysAlike({ settings, sheets }: HostWorkbook): void {
  const { sheets: histories, damaged } = parseProgress(settings.get(PROGRESS_KEY));
  if (damaged || histories.length === 0) return;
  const tabs = sheets.map(({ id, name }) => ({ id, name, isVisible: true }));
  const standing = histories.flatMap((history) => {
    const tab = tabOfEntry(history, tabs);
    return tab === undefined ? [] : [{ ...history, id: tab.id, name: tab.name }];
  });
  if (standing.length === 0) settings.delete(PROGRESS_KEY);
  else settings.set(PROGRESS_KEY, { version: 1, sheets: standing });
}

/** The same of the last run: one that was written back knows its sheet by the id that this session has for it. */
function nameRecordAlike({ settings, sheets }: HostWorkbook): void {
  const record = parseRunRecord(settings.get(RECORD_KEY));
  if (record === undefined) return;
  const tabs = sheets.map(({ id, name }) => ({ id, name, isVisible: true }));
  const tab = tabOfEntry({ id: record.sheetId, name: record.sheetName ?? '' }, tabs);
  if (tab !== undefined) settings.set(RECORD_KEY, { ...record, sheetId: tab.id, sheetName: tab.name });
}

/** Names of ours that can be seen, though their cells are there. */
export function seenNames(workbook: HostWorkbook, sheetId: string): readonly string[] {
  return workbook.names.flatMap(({ name, formula, visible, sheetId: own }) =>
    own === sheetId && isOurName(name) && visible && !formula.includes('#REF!')
      ? [`names: ${name} can be seen`]
      : [],
  );
}

/** Which of two highlights of one kind comes first says nothing; which kind comes first does. */
function sortedWithinKinds(rules: readonly HostConditionalFormat[]): readonly HostConditionalFormat[] {
  const sorted: HostConditionalFormat[] = [];
  let alike: HostConditionalFormat[] = [];
  const close = (): void => {
    sorted.push(...alike.sort((a, b) => ((a.formula ?? '') < (b.formula ?? '') ? -1 : 1)));
    alike = [];
  };
  for (const rule of rules) {
    if (alike.length > 0 && markedKind(alike[0]?.formula) !== markedKind(rule.formula)) close();
    alike.push(rule);
  }
  close();
  return sorted;
}
