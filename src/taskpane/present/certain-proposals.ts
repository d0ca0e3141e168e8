import type { Finding } from '../../domain/finding';

/** The findings whose proposals may be accepted together, one a cell. */
export function certainProposals(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = `${finding.row}:${finding.column}`;
    if (finding.proposal?.certain === true && !byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}
