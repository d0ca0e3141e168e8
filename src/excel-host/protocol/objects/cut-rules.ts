import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { intersects, subtract } from '../sheet/area-operations';
import { renumber } from '../sheet/rule-order';
import { rebaseRuleFormula } from '../sheet/shift-formula';

/** Takes cells out of every conditional format; one that is left without cells is gone. */
export function cutRules(sheet: HostSheet, holes: readonly CellArea[]): void {
  for (const rule of sheet.conditionalFormats) {
    if (!rule.areas.some((area) => holes.some((hole) => intersects(area, hole)))) continue;
    const [before] = rule.areas;
    rule.areas = holes.reduce((areas, hole) => areas.flatMap((area) => subtract(area, hole)), rule.areas);
    const [after] = rule.areas;
    if (rule.formula !== undefined && before && after)
      rule.formula = rebaseRuleFormula(rule.formula, before, after);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  renumber(sheet);
}
