import type { Finding } from '../../finding';
import type { AppendixLayout } from '../layout/appendix-layout';
import { ownCommune, unitKey } from '../people/unit-names';
import type { PlanItem } from '../plan-appendix';

interface Seen {
  readonly name: string;
  readonly row: number;
}

/** A name that is very likely the same unit as another, at its first row. Nothing is merged: the user decides. */
export function sameUnitFindings(
  layout: AppendixLayout,
  items: readonly PlanItem[],
  title: readonly string[],
): readonly Finding[] {
  const column = layout.columns.get('lead') ?? layout.columns.get('responsibility');
  if (column === undefined) return [];
  const own = ownCommune(title);
  const byUnit = new Map<string, Seen[]>();
  const findings: Finding[] = [];
  const known = new Set<string>();
  for (const { row, leads } of items)
    for (const name of leads) {
      if (known.has(name)) continue;
      known.add(name);
      const key = unitKey(name, own);
      const seen = byUnit.get(key) ?? [];
      byUnit.set(key, seen);
      const [first] = seen;
      if (first)
        findings.push({
          rule: 'lead/same-unit',
          severity: 'info',
          found: name,
          facts: { other: first.name, otherRow: first.row },
          row,
          column,
        });
      seen.push({ name, row });
    }
  return findings;
}
