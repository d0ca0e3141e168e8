import { holdsWholePercents } from '../appendix/items/whole-percents';
import type { CellAddress } from '../cell-content';
import { groupBy } from '../group-by';
import { addedRows, type RowToAdd } from './added-rows';
import { baseCells } from './base-cells';
import { type KeyedRow, keyedRows, type ReadAppendix } from './keyed-rows';
import { type HeardFile, leadsNotHeard } from './leads-heard';
import { matchRows } from './match-rows';
import { mergeRow } from './merge-rows';
import type { ReturnChoices, ReturnFile } from './return-file';
import type { DoubtedFile, ReturnMerge, UnmatchedRow, UnplacedValue } from './return-merge';
import { RETURN_ROLES } from './return-roles';
import { byCell, settleConflicts } from './settle-conflicts';

/** The appendices of the sheet into which the returns come. */
export interface MergeBase {
  readonly appendices: readonly ReadAppendix[];
  readonly formatOf: (cell: CellAddress) => string;
}

/**
 * Brings the returns of units together: what goes into blank cells, what stands side by side, what matches no row, and
 * who has sent nothing. Nothing is changed here; what the user has chosen counts as asked and answered.
 */
export function mergeReturns(
  base: MergeBase,
  returns: readonly ReturnFile[],
  choices: ReturnChoices = {},
): ReturnMerge {
  const rows = base.appendices.flatMap((of) => keyedRows(of));
  const doubted: DoubtedFile[] = [];
  const unmatched: UnmatchedRow[] = [];
  const toAdd: RowToAdd[] = [];
  const found = new Map<KeyedRow, { readonly file: string; readonly row: KeyedRow }[]>();
  const about = new Map<ReturnFile, KeyedRow[]>();
  for (const file of returns) {
    const returned = file.appendices.flatMap((of) => keyedRows(of));
    const reason = doubtOf(file, base.appendices, choices);
    if (reason !== undefined) {
      doubted.push({ file: file.name, reason });
      continue;
    }
    const chosen = chosenRows(file.name, choices, rows);
    const matches = matchRows(rows, returned);
    about.set(file, []);
    for (const [index, row] of returned.entries()) {
      const match = matches[index] ?? { kind: 'unknown' };
      const to = chosen.get(row.row) ?? (match.kind === 'matched' ? match.to : undefined);
      if (to !== undefined) {
        found.set(to, [...(found.get(to) ?? []), { file: file.name, row }]);
        about.get(file)?.push(to);
        continue;
      }
      const candidates = match.kind === 'ambiguous' ? match.candidates : [];
      if (row.values.size === 0 && (candidates.length > 0 || row.kind === 'parent')) continue;
      const isAdded = choices.add?.some((each) => each.file === file.name && each.row === row.row) === true;
      if (isAdded) toAdd.push({ file: file.name, row });
      unmatched.push({
        ...(isAdded ? { isAdded } : {}),
        file: file.name,
        sheetName: row.of.snapshot.sheetName,
        row: row.row,
        text: row.content,
        candidates: candidates.map((each) => ({ row: each.row, text: each.content })),
      });
    }
    if (about.get(file)?.length === 0 && returned.length > 0)
      doubted.push({ file: file.name, reason: { kind: 'otherPlan' } });
  }
  const wholePercents = ({ grid, appendix }: ReadAppendix): boolean =>
    holdsWholePercents(grid, appendix.layout);
  const cells = baseCells(base.formatOf, wholePercents);
  const last = base.appendices.at(-1);
  const added = addedRows(base.appendices, toAdd, (cell) => ({
    format: base.formatOf(cell),
    wholePercents: last !== undefined && wholePercents(last),
  }));
  const merged = rows.map((row) => ({ row, ...mergeRow(row, found.get(row) ?? [], cells) }));
  const unplaced: UnplacedValue[] = [...merged.flatMap((each) => each.unplaced), ...added.unplaced];
  const heard = returns.map((file): HeardFile => {
    const said = merged.filter(
      (each) =>
        each.fills.some((fill) => fill.file === file.name) ||
        each.conflicts.some((conflict) => conflict.returns.some((value) => value.file === file.name)) ||
        each.unplaced.some((value) => value.file === file.name),
    );
    return { file, about: about.get(file) ?? [], news: said.map(({ row }) => row) };
  });
  const all: ReturnMerge = {
    fills: [...merged.flatMap((each) => each.fills), ...added.fills].sort(byCell),
    conflicts: merged.flatMap((each) => each.conflicts).sort(byCell),
    unmatched,
    unplaced,
    doubted,
    notReturned: leadsNotHeard(
      base.appendices.map(({ appendix }) => appendix),
      heard.filter(({ file }) => about.has(file)),
    ),
  };
  return settleConflicts(all, choices);
}

/** Why nothing is taken from a file before somebody says that it is meant. */
function doubtOf(
  { name, appendices }: ReturnFile,
  base: readonly ReadAppendix[],
  { accept = [] }: ReturnChoices,
): DoubtedFile['reason'] | undefined {
  if (accept.includes(name)) return undefined;
  const year = appendices.find(({ appendix }) => appendix.planYear !== undefined)?.appendix.planYear;
  const planYear = base.find(({ appendix }) => appendix.planYear !== undefined)?.appendix.planYear;
  if (year !== undefined && planYear !== undefined && year !== planYear)
    return { kind: 'otherYear', year, planYear };
  return appendices.some(hasUnclearColumns) ? { kind: 'columnsUnclear' } : undefined;
}

/** Two columns for what is brought in, or for what rows are known by: the wrong one may have been taken. */
function hasUnclearColumns({ appendix: { layout } }: ReadAppendix): boolean {
  if (layout.certainty.kind !== 'unsure') return false;
  const matters: readonly string[] = [...RETURN_ROLES, 'code', 'content', 'task'];
  return layout.certainty.doubts.some(
    (doubt) => doubt.kind === 'severalColumns' && matters.includes(doubt.role),
  );
}

function chosenRows(
  file: string,
  { rows = [] }: ReturnChoices,
  base: readonly KeyedRow[],
): ReadonlyMap<number, KeyedRow> {
  const byRow = groupBy(base, ({ row }) => row);
  return new Map(
    rows.flatMap(({ file: name, row, to }) => {
      const target = byRow.get(to)?.[0];
      return name !== file || target === undefined ? [] : [[row, target] as const];
    }),
  );
}
