import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { areaContains } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';
import { evaluateFormula } from './formula/evaluate-formula';
import type { FormulaTree } from './formula/formula-tree';
import { isError, toLogical } from './formula/formula-value';
import { parseFormula } from './formula/parse-formula';

/**
 * The conditional formats that show on a cell on a day, the strongest first; one that stops hides those after it.
 * Scales, bars and icons have no formula and are never among them.
 */
export function litFormats(
  workbook: HostWorkbook,
  sheet: HostSheet,
  cell: CellAddress,
  today: CalendarDate,
): HostConditionalFormat[] {
  const lit: HostConditionalFormat[] = [];
  for (const rule of [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
    if (!rule.areas.some((area) => areaContains(area, cell))) continue;
    if (!isLit(rule, { workbook, sheet, cell, today })) continue;
    lit.push(rule);
    if (rule.stopIfTrue) break;
  }
  return lit;
}

/** What several lit rules come to together: each property from the first rule that states it. */
export function shownFormat(lit: readonly HostConditionalFormat[]): HostConditionalFormat['format'] {
  return Object.assign({}, ...lit.map(({ format }) => format).reverse()) as HostConditionalFormat['format'];
}

function isLit(
  rule: HostConditionalFormat,
  at: { workbook: HostWorkbook; sheet: HostSheet; cell: CellAddress; today: CalendarDate },
): boolean {
  const tree = parsed(rule);
  const origin = originOf(rule);
  if (!tree || !origin) return false;
  const value = evaluateFormula(tree, { ...at, origin });
  const holds = isError(value) ? false : toLogical(value);
  return holds === true;
}

/** Relative references count from the top-left cell of the first area. */
function originOf({ areas: [first] }: HostConditionalFormat): CellAddress | undefined {
  return first && { row: first.firstRow, column: first.firstColumn };
}

/** A grid asks for every cell it shows; the formula is read once. */
const trees = new WeakMap<HostConditionalFormat, { formula: string; tree: FormulaTree | undefined }>();

function parsed(rule: HostConditionalFormat): FormulaTree | undefined {
  const formula = rule.formula ?? rule.equivalentFormula;
  if (formula === undefined) return undefined;
  const known = trees.get(rule);
  if (known?.formula === formula) return known.tree;
  const tree = parseFormula(formula);
  trees.set(rule, { formula, tree });
  return tree;
}
