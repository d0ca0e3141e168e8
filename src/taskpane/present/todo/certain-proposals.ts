import type { Finding } from '../../../domain/finding';

/** The findings whose proposals may be accepted together, one a cell. */
export function certainProposals(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.proposal?.certain !== true) continue;
    const cell = `${finding.row}:${finding.column}`;
    if (!byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}
