import { parseIsoDate } from '../../../domain/calendar/iso-date';
import { type PointsToWin, pointsToWin } from '../../../domain/next-year/points-to-win';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { planRun } from '../../planning/plan-run';
import { readSheet } from '../../reading/read-sheet';

export interface PointsToWinRead {
  readonly sheetId: string;
  readonly points: PointsToWin;
  /** Where the evidence of a criterion would be written; absent where the sheet has no such column. */
  readonly evidenceColumn?: number;
}

/** Says what points of the active sheet can still be won. Writes nothing. */
export function readPointsToWin(): Promise<Outcome<PointsToWinRead>> {
  return toOutcome(async () => {
    const { reading, reviews } = await planRun(await readSheet(), today());
    const { sheetId, sheetName, snapshot, settings } = reading;
    const { selfScoreBy } = settings.settings.office ?? {};
    const column = reviews[0]?.appendix.layout.columns.get('evidence');
    return {
      sheetId,
      points: pointsToWin(
        reviews.map((review) => ({ sheetName, snapshot, review })),
        today(),
        selfScoreBy === undefined ? undefined : parseIsoDate(selfScoreBy),
      ),
      ...(column === undefined ? {} : { evidenceColumn: column }),
    };
  });
}
