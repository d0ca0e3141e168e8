import { formatAddress } from '../../../domain/a1-notation';
import { readAreas } from '../../reading/read-areas';
import { evenly } from './evenly';

/** What a batch relies on. */
export interface Expected {
  /** The used cells, as "A1:K30"; "" where the sheet is empty. */
  readonly used: string;
  /** Rules that are about to be touched by their ids, and the areas ("A14:K14,A18:K18") that they have. */
  readonly rules: readonly { readonly id: string; readonly areas: string }[];
  /** Names of ours, and the cells at which they stand: names move with their rows. */
  readonly names: readonly { readonly name: string; readonly address?: string }[];
}

/** Names beyond these add to the request and hardly to what is known. */
const MOST_NAMES = 50;

/**
 * Makes the batch fail before anything that is queued after it, where the sheet is not as expected: an intersection of
 * cells that do not meet is ItemNotFound. Loaded values could be compared only after the batch has written.
 * Rows that were put in or taken out change the used cells; an id is a place in Excel 2021 and leads to another rule
 * once the list has changed.
 */
export function queueGuard(sheet: Excel.Worksheet, { used, rules, names }: Expected): void {
  if (used !== '') requireArea(sheet, sheet.getUsedRange(true), used);
  for (const { name, address } of evenly(names, MOST_NAMES)) {
    if (address !== undefined) requireArea(sheet, sheet.names.getItem(name).getRange(), address);
  }
  const formats = sheet.getRange().conditionalFormats;
  for (const { id, areas } of rules) queueRuleGuard(sheet, formats.getItem(id), areas);
}

/** The same where that rule does not lie in these areas ("A14:K14,A18:K18"): another has come to its place. */
export function queueRuleGuard(sheet: Excel.Worksheet, rule: Excel.ConditionalFormat, areas: string): void {
  const parts = areas.split(',');
  const standing = rule.getRanges().areas;
  // The first and the last tell one rule from another, however many there are.
  for (const index of new Set([0, parts.length - 1])) {
    requireArea(sheet, standing.getItemAt(index), parts[index] ?? '');
  }
}

function requireArea(sheet: Excel.Worksheet, range: Excel.Range, address: string): void {
  const [area] = readAreas(address);
  if (area === undefined) return;
  const first = formatAddress({ row: area.firstRow, column: area.firstColumn });
  const last = formatAddress({ row: area.lastRow, column: area.lastColumn });
  // A path is followed where something is asked of its end.
  range.getCell(0, 0).getIntersection(sheet.getRange(first)).load('rowIndex');
  if (first !== last) range.getLastCell().getIntersection(sheet.getRange(last)).load('rowIndex');
}
