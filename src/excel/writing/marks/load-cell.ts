import { restoringEntry } from '../../reading/restoring-entry';
import type { RecordedCell } from '../../stored/run-record';

/** Queues the reading of one cell as it can be put back. */
export function loadCell(range: Excel.Range, address: string): () => RecordedCell {
  range.load('values,formulas,numberFormat');
  return () => ({
    address,
    entry: restoringEntry(range.values[0]?.[0], range.formulas[0]?.[0]),
    format: String(range.numberFormat[0]?.[0] ?? 'General'),
  });
}
