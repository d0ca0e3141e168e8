import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

interface Fixture {
  readonly sheetName: string;
  readonly merges: readonly string[];
  readonly grid: Grid;
}

/** Reviews the first appendix of a sheet as of a day, "2024-10-15". */
export function reviewSnapshot(
  snapshot: SheetSnapshot,
  asOf: string,
  catalogue?: CriterionCatalogue,
): AppendixReview {
  const found = layoutsOf(snapshot);
  const day = parseIsoDate(asOf);
  if (!day) throw new Error(`no such day: ${asOf}`);
  const [layout] = found.kind === 'refused' ? [] : found.layouts;
  if (!layout) throw new Error(`not understood: ${snapshot.sheetName}`);
  const options = { asOf: day, dueSoonDays: 7, beforeIsStrict: true, countNotApplicable: true };
  return reviewAppendix(planOf(snapshot, layout), options, catalogue);
}

/** One of the whole appendices in test/fixtures/appendices. */
export function fixtureSnapshot(name: string): SheetSnapshot {
  const file = path.join(__dirname, '../../fixtures/appendices', `${name}.json`);
  const { sheetName, merges, grid } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  return snapshotFromGrid(grid, { sheetName, merges });
}

/** Reviews one of them. */
export function reviewFixture(name: string, asOf: string): AppendixReview {
  return reviewSnapshot(fixtureSnapshot(name), asOf);
}
