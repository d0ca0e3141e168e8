import type { CellFinding, Finding } from '../../finding';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';

/** Findings on single cells, gathered while an appendix is read. */
export class FindingList {
  readonly all: Finding[] = [];

  constructor(private readonly layout: AppendixLayout) {}

  addAll(row: number, role: ColumnRole, findings: readonly CellFinding[]): void {
    // Most cells have none, and most rows come through here.
    if (findings.length > 0) for (const finding of findings) this.add(row, role, finding);
  }

  /** Adds a finding at the cell of this role; nothing where no column has it. */
  add(row: number, role: ColumnRole, finding: CellFinding): void {
    const placed = this.place(row, role, finding);
    if (placed) this.all.push(placed);
  }

  /** The finding at the cell of this role; undefined where no column has it. */
  place(row: number, role: ColumnRole, finding: CellFinding): Finding | undefined {
    const column = this.layout.columns.get(role);
    if (column === undefined) return undefined;
    const { rule, severity, found, facts, proposal } = finding;
    const placed = { rule, severity, found, facts, row, column };
    return (proposal ? { ...placed, proposal } : placed) as Finding;
  }
}
