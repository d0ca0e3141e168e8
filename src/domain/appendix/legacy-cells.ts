import type { Finding } from '../finding';
import { readLegacyText } from '../text/legacy-encoding';
import type { AppendixLayout } from './appendix-layout';
import type { SheetGrid } from './sheet-grid';

// Hardly a text in an old encoding does without one of these, and one class of letters is quickly looked for.
const ODD_LETTER =
  /[\u00A1-\u00AC\u00AE\u00B5-\u00B9\u00BB-\u00BEÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ÷ùõÙÕ\u0300-\u036F]/;

/** One finding, at the first cell, for all cells of an appendix whose text is in an old encoding. */
export function legacyFinding(grid: SheetGrid, layout: AppendixLayout): readonly Finding[] {
  const columns = [...new Set(layout.columns.values())];
  let first: Finding<'text/legacy-encoding'> | undefined;
  let cells = 0;
  for (let row = layout.headerFirstRow; row <= layout.lastRow; row++)
    for (const column of columns) {
      const cell = grid.own(row, column);
      const legacy =
        cell.kind === 'text' && ODD_LETTER.test(cell.text) ? readLegacyText(cell.text) : undefined;
      if (!legacy || cell.kind !== 'text') continue;
      cells++;
      first ??= {
        rule: 'text/legacy-encoding',
        severity: 'warning',
        found: cell.shown,
        facts: { ...legacy, cells: 0 },
        row,
        column,
      };
    }
  return first ? [{ ...first, facts: { ...first.facts, cells } }] : [];
}
