import type { Finding } from '../../finding';
import type { AppendixLayout } from '../layout/appendix-layout';
import { STATE_ROLES } from '../layout/state-roles';

/** One finding, at the heading of the contents, where no column tells how far the items have come. */
export function missingStatusColumn(layout: AppendixLayout): readonly Finding[] {
  if (STATE_ROLES.some((role) => layout.columns.has(role))) return [];
  const column = layout.columns.get('content') ?? 1;
  return [
    {
      rule: 'layout/no-status-column',
      severity: 'warning',
      found: layout.headings.get(column) ?? '',
      facts: {},
      row: layout.headerFirstRow,
      column,
    },
  ];
}
