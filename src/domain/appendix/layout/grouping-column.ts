import type { AppendixLayout } from './appendix-layout';

/**
 * The column whose merges group the items: one that only names groups, or the contents where a column beside them names the
 * tasks. With criterion codes, a merged criterion is one criterion over several tasks, and no group.
 */
export function groupingColumn({ columns, groupColumn }: AppendixLayout): number | undefined {
  if (groupColumn !== undefined) return groupColumn;
  return columns.has('task') && !columns.has('code') ? columns.get('content') : undefined;
}
