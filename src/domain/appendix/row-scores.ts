import { readScore } from '../criteria/read-score';
import type { AppendixLayout, ColumnRole } from './appendix-layout';
import type { FindingList } from './finding-list';
import type { RowScores } from './plan-appendix';
import type { SheetGrid } from './sheet-grid';

const SCORES = [
  ['maxScore', 'max'],
  ['selfScore', 'selfScored'],
  ['appraisedScore', 'appraised'],
  ['lastYearScore', 'lastYear'],
] as const satisfies readonly (readonly [ColumnRole, keyof RowScores])[];

/** Reads the points of a row. */
export class RowScoresReader {
  private readonly columns: readonly {
    readonly role: ColumnRole;
    readonly kind: keyof RowScores;
    readonly column: number;
  }[];

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    this.columns = SCORES.flatMap(([role, kind]) => {
      const column = layout.columns.get(role);
      return column === undefined ? [] : [{ role, kind, column }];
    });
  }

  /** `report`: where what is wrong with a cell is said; nowhere without it. */
  read(row: number, report?: FindingList): RowScores {
    const scores: { -readonly [Kind in keyof RowScores]: RowScores[Kind] } = {};
    for (const { role, kind, column } of this.columns) {
      // Points merged over several tasks are the points of one criterion, and add up once.
      if (this.grid.inherits(row, column)) continue;
      const cell = this.grid.own(row, column);
      if (cell.kind === 'empty') continue;
      if (cell.kind === 'number') {
        scores[kind] = cell.value;
        continue;
      }
      const { score, findings } = readScore(cell);
      report?.addAll(row, role, findings);
      if (score !== undefined) scores[kind] = score;
    }
    return scores;
  }
}
