import { readScore } from '../../criteria/read-score';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import type { RowScores } from '../plan-appendix';
import type { SheetGrid } from '../sheet/sheet-grid';

/** Reads the points of a row. */
export class RowScoresReader {
  private readonly max: number | undefined;
  private readonly selfScored: number | undefined;
  private readonly appraised: number | undefined;
  private readonly lastYear: number | undefined;

  constructor(
    private readonly grid: SheetGrid,
    { columns }: AppendixLayout,
  ) {
    this.max = columns.get('maxScore');
    this.selfScored = columns.get('selfScore');
    this.appraised = columns.get('appraisedScore');
    this.lastYear = columns.get('lastYearScore');
  }

  /** `report`: where what is wrong with a cell is said; nowhere without it. */
  read(row: number, report?: FindingList): RowScores {
    const max = this.points(row, this.max, 'maxScore', report);
    const selfScored = this.points(row, this.selfScored, 'selfScore', report);
    const appraised = this.points(row, this.appraised, 'appraisedScore', report);
    const lastYear = this.points(row, this.lastYear, 'lastYearScore', report);
    // Property by property: a large sheet has ten thousand of these.
    const scores: { -readonly [Kind in keyof RowScores]: RowScores[Kind] } = {};
    if (max !== undefined) scores.max = max;
    if (selfScored !== undefined) scores.selfScored = selfScored;
    if (appraised !== undefined) scores.appraised = appraised;
    if (lastYear !== undefined) scores.lastYear = lastYear;
    return scores;
  }

  private points(
    row: number,
    column: number | undefined,
    role: ColumnRole,
    report: FindingList | undefined,
  ): number | undefined {
    if (column === undefined) return undefined;
    const cell = this.grid.own(row, column);
    // Points merged over several tasks are the points of one criterion, and add up once: the other cells are blank.
    if (cell.kind === 'empty') return undefined;
    if (cell.kind === 'number') return cell.value;
    const { score, findings } = readScore(cell);
    report?.addAll(row, role, findings);
    return score;
  }
}
