import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { markedKind } from '../../src/domain/edits/highlights/marker';
import { isOurName } from '../../src/domain/edits/ratios/ratio-name';
import type { HostConditionalFormat, HostWorkbook } from '../../src/xlsx/host-workbook';
import { differences } from './harm';
import { litCells } from './lit';
import { isOurs } from './people';

export interface Comparing {
  readonly today: CalendarDate;
  /** People have done something meanwhile: then highlights may be spelled otherwise, as long as they show the same. */
  readonly isDisturbed: boolean;
  /** Settings of ours that are not compared. */
  readonly besides: readonly string[];
  /** People have deleted hidden names of ours: who puts them back where their ratios still stand does no harm. */
  readonly namesMayReturn?: boolean;
  /** People have touched highlights of ours in that moment: whether that or the putting back came last is one. */
  readonly rulesMayReturn?: boolean;
}

/** In what a workbook differs from what it should be, our own marks and settings among it. */
export function differencesFrom(
  wanted: HostWorkbook,
  actual: HostWorkbook,
  { today, isDisturbed, besides, namesMayReturn = false, rulesMayReturn = false }: Comparing,
): readonly string[] {
  const [a, b] = [comparable(wanted, besides, isDisturbed), comparable(actual, besides, isDisturbed)];
  if (namesMayReturn) {
    const known = new Set(a.names.map((name) => JSON.stringify(name)));
    b.names = b.names.filter((name) => !isOurName(name.name) || known.has(JSON.stringify(name)));
  }
  const found = [...differences(a, b)];
  if (!isDisturbed || rulesMayReturn) return found;
  for (const sheet of wanted.sheets) {
    const other = actual.sheets.find(({ id }) => id === sheet.id);
    if (other === undefined) continue;
    const lit = (withStrays: boolean): readonly string[] => litCells(wanted, sheet, today, withStrays);
    const now = (withStrays: boolean): readonly string[] => litCells(actual, other, today, withStrays);
    const [all, allNow] = [new Set(lit(true)), new Set(now(true))];
    found.push(
      ...lit(false).flatMap((cell) => (allNow.has(cell) ? [] : [`${sheet.name} no longer lit: ${cell}`])),
      ...now(false).flatMap((cell) => (all.has(cell) ? [] : [`${sheet.name} newly lit: ${cell}`])),
    );
  }
  return found;
}

function comparable(
  workbook: HostWorkbook,
  besides: readonly string[],
  withoutOurRules: boolean,
): HostWorkbook {
  const copy = structuredClone(workbook);
  for (const key of besides) copy.settings.delete(key);
  // The number in a name only makes it differ from others; one whose cell is gone says nothing any more; and some Excels
  // hide a name only when they are asked a second time.
  copy.names = copy.names
    .filter(({ name, formula }) => !(isOurName(name) && formula.includes('#REF!')))
    .map((name) =>
      isOurName(name.name) ? { ...name, name: name.name.replace(/\.\d+/, ''), visible: false } : name,
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
