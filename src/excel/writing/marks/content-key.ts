import { parseArea } from '../../../domain/a1-notation';
import type { CellContent } from '../../../domain/cell-content';
import { getOrCreate } from '../../../domain/memo';

/** What tells one content from another; "" of a blank cell, and of a formula, which may change by itself. */
export function contentKey(content: CellContent): string {
  if (content.kind === 'empty' || content.isFormula === true) return '';
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return valueKey(content.value, undefined);
    case 'error':
      return content.code;
  }
}

/** The same of a cell as Excel tells of it. */
export function valueKey(value: unknown, formula: unknown): string {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return '';
  // A file keeps 15 digits of a number.
  return typeof value === 'number' ? value.toPrecision(12) : String(value ?? '');
}

/** The columns of our own cells by row: those may change by themselves, too. */
export function ownColumns(ours: ReadonlySet<string>): ReadonlyMap<number, ReadonlySet<number>> {
  const own = new Map<number, Set<number>>();
  for (const address of ours) {
    const area = parseArea(address);
    if (area !== undefined) getOrCreate(own, area.firstRow, () => new Set<number>()).add(area.firstColumn);
  }
  return own;
}
