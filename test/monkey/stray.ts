import { formulaShape } from '../../src/domain/edits/formula-text';
import type { HostCell, HostConditionalFormat, HostWorkbook } from '../../src/xlsx/host-workbook';

const SIGN = '\u0001stray ';

/**
 * Stands in the twin for a ratio of ours of which people have made another thing: a copy of it, or one whose hidden name
 * they deleted. It is anybody's: it may stay, be taken away, or be ours again.
 */
export function strayOf(cell: HostCell): Pick<HostCell, 'value'> {
  // A formula's places move with the rows, and no text does.
  const held = cell.formula === undefined ? cell.value : formulaShape(cell.formula);
  return { value: `${SIGN}${JSON.stringify(held)}` };
}

export function isStray(cell: HostCell | undefined): boolean {
  return typeof cell?.value === 'string' && cell.value.startsWith(SIGN);
}

/** True where the cell holds what the stray one held when it went astray; a file keeps 15 digits of a number. */
export function isSameStray(stray: HostCell, cell: HostCell): boolean {
  if (stray.value === strayOf(cell).value) return true;
  const held = Number(String(stray.value).slice(SIGN.length));
  return typeof cell.value === 'number' && cell.formula === undefined && Math.abs(cell.value - held) < 1e-9;
}

/** A highlight of ours that people have copied together with its row: it may stay, go, or be ours again. */
export interface StrayRule extends HostConditionalFormat {
  isStray?: true;
  /** People have moved, resized or removed this highlight of ours; the steps are counted. */
  touchedAt?: number;
}

export function isStrayRule(rule: HostConditionalFormat): boolean {
  return (rule as StrayRule).isStray === true;
}

export function isTouchedSince(rule: HostConditionalFormat, step: number): boolean {
  return ((rule as StrayRule).touchedAt ?? -1) >= step;
}

/** A highlight keeps its formula, whatever people do with it. */
export function markTouched(workbook: HostWorkbook, formula: string | undefined, step: number): void {
  for (const { conditionalFormats } of workbook.sheets)
    for (const rule of conditionalFormats as StrayRule[])
      if (rule.formula === formula) rule.touchedAt = Math.max(rule.touchedAt ?? step, step);
}

/** When people touched our highlights, by their formulas: one that a press adds anew as it lies is still touched. */
export function touchedRules({ sheets }: HostWorkbook): ReadonlyMap<string, number> {
  return new Map(
    sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.flatMap((rule): [string, number][] => {
        const { formula, touchedAt } = rule as StrayRule;
        return formula === undefined || touchedAt === undefined ? [] : [[formula, touchedAt]];
      }),
    ),
  );
}

/** The formulas of highlights that people have copied. */
export function strayFormulas({ sheets }: HostWorkbook): readonly string[] {
  return sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.flatMap((rule) => (isStrayRule(rule) ? (rule.formula ?? []) : [])),
  );
}

/** A copied highlight that an undo adds anew is still a copy. */
export function markStrays({ sheets }: HostWorkbook, formulas: ReadonlySet<string>): void {
  for (const { conditionalFormats } of sheets)
    for (const rule of conditionalFormats as StrayRule[])
      if (rule.formula !== undefined && formulas.has(rule.formula)) rule.isStray = true;
}
