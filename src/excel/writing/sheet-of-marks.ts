import { isPlace } from '../stored/per-sheet';
import type { Marks } from '../stored/run-record';
import type { SheetTab } from '../stored/sheet-tab';
import { type MarksNow, readMarks } from './marks-now';

/**
 * The id of the one sheet where all these names and rules stand; undefined where no sheet has them, or more than one.
 * For a sheet whose id another program has taken away and whose name the user has changed. Two round trips for each sheet.
 */
export async function sheetOfMarks(marks: Marks, tabs: readonly SheetTab[]): Promise<string | undefined> {
  if (marks.names.length === 0 && marks.rules.length === 0) return undefined;
  const found: string[] = [];
  // Excel gives an id of its own to the copy of a sheet, which has the same marks.
  for (const { id } of tabs) if (isPlace(id) && stands(marks, await readMarks(id))) found.push(id);
  return found.length === 1 ? found[0] : undefined;
}

function stands({ names, rules }: Marks, now: MarksNow): boolean {
  const formulas = new Set(now.ours.map(({ formula }) => formula));
  const standing = new Set(now.names.map(({ name }) => name));
  return names.every(({ name }) => standing.has(name)) && rules.every(({ formula }) => formulas.has(formula));
}
