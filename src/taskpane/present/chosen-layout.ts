import type {
  ColumnRole,
  HeadingCandidate,
  LayoutRefusal,
} from '../../domain/appendix/layout/appendix-layout';
import type { LayoutChoice } from '../../domain/appendix/layout/layout-choice';

/** The roles that the user is asked about: those without which the numbers would be wrong, and the codes. */
export const ASKED_ROLES = [
  'code',
  'content',
  'lead',
  'support',
  'deadline',
  'evidence',
  'status',
  'ratio',
] as const satisfies readonly ColumnRole[];

/** A heading as found: what stands over which column, and what each column was taken for. */
export interface FoundHeader {
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

export function headerOfRefusal(refusal: Extract<LayoutRefusal, { kind: 'missingColumns' }>): FoundHeader {
  const { headerRow, headings, columns } = refusal;
  return { headerFirstRow: headerRow, headerLastRow: headerRow, headings, columns };
}

/** The row that the user points at, else the first that fills the most columns; undefined where none may be a heading. */
export function likelyHeading(
  candidates: readonly HeadingCandidate[],
  chosenRow: number | undefined,
): HeadingCandidate | undefined {
  const fullest = Math.max(...candidates.map(({ headings }) => headings.size));
  return (
    candidates.find(({ row }) => row === chosenRow) ??
    candidates.find(({ headings }) => headings.size === fullest)
  );
}

export function headerOfCandidate({ row, headings, columns }: HeadingCandidate): FoundHeader {
  return { headerFirstRow: row, headerLastRow: row, headings, columns };
}

/**
 * The header with the user's columns in place of those found; a role picked as undefined has no column. A column
 * that the user gave a role loses the one it was taken for.
 */
export function chosenLayout(
  header: FoundHeader,
  picked: ReadonlyMap<ColumnRole, number | undefined>,
): LayoutChoice {
  const pickedColumns = new Set(picked.values());
  const kept = [...header.columns].filter(
    ([role, column]) => !picked.has(role) && !pickedColumns.has(column),
  );
  const columns = [...kept, ...picked].flatMap(([role, column]) =>
    column === undefined ? [] : [{ role, column, heading: header.headings.get(column) ?? '' }],
  );
  return { headerFirstRow: header.headerFirstRow, headerLastRow: header.headerLastRow, columns };
}
