import type { UNIT_ORDERS } from '../options';
import type { UnitFigures, UnitResult } from './unit-result';

type UnitOrder = (typeof UNIT_ORDERS)[number];

const collator = new Intl.Collator('vi', { numeric: true });

/** The lowest ratio first, for those units need looking at; the most overdue, the most items first. */
const COMPARE: Readonly<Record<UnitOrder, (a: UnitFigures, b: UnitFigures) => number>> = {
  file: (a, b) => collator.compare(a.file, b.file),
  unit: (a, b) => collator.compare(a.unit, b.unit),
  ratio: (a, b) => ratio(a) - ratio(b),
  overdue: (a, b) => b.overdue - a.overdue,
  total: (a, b) => b.total - a.total,
};

/** Units as asked, ties by file; what could not be read stands at the end, but among the files where they order. */
export function inOrder(results: readonly UnitResult[], order: UnitOrder): readonly UnitResult[] {
  if (order === 'file') return results;
  return [...results].sort((a, b) => {
    if (a.kind === 'read' && b.kind === 'read') return COMPARE[order](a, b) || COMPARE.file(a, b);
    if (a.kind !== b.kind) return a.kind === 'read' ? -1 : 1;
    return collator.compare(a.file, b.file);
  });
}

/** A unit without items has nothing left to do. */
function ratio({ done, total }: UnitFigures): number {
  return total === 0 ? 1 : done / total;
}
