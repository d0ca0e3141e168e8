import type { CodeRow, ResolvedRow } from '../../../src/domain/criteria/code-row';
import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import { readCode } from '../../../src/domain/criteria/read-code';
import type { CellFinding } from '../../../src/domain/finding';
import { code } from './code';
import { type Cell, codeRows } from './sequence';

/** Where a row stands: its kind, the section and the criterion around it. */
export type Around = Partial<Pick<CodeRow, 'kind' | 'sectionRow' | 'parentRow'>>;

/** A row with a text in its code cell. */
export function codeRow(row: number, text: string, around: Around = {}): CodeRow {
  const reading = readCode({ kind: 'text', text, shown: text, format: '@' });
  return { row, kind: 'item', ...around, reading };
}

/** The row as its cell alone decides it. */
export function asRead(row: CodeRow): ResolvedRow {
  const { code: read, findings } = row.reading;
  return { row, ...(read ? { code: read } : {}), findings };
}

/** The rows of a column, each as its cell alone decides it. */
export const rowsOf = (cells: readonly Cell[]): readonly ResolvedRow[] => codeRows(cells).map(asRead);

/** How the codes of sections begin, by the row of the section. */
export const startsOf = (starts: Readonly<Record<number, string>>): ReadonlyMap<number, CriterionCode> =>
  new Map(Object.entries(starts).map(([row, start]) => [Number(row), code(start)]));

/** "3 other-section 2.2?": row, rule, and what is proposed, certain with "!". */
export function said(rows: readonly ResolvedRow[]): readonly string[] {
  return rows.flatMap(({ row, findings }) => findings.map((finding) => `${row.row} ${inShort(finding)}`));
}

export function inShort({ rule, proposal }: CellFinding): string {
  const proposed = proposal ? ` ${proposal.text}${proposal.certain ? '!' : '?'}` : '';
  return `${rule.replace('code/', '')}${proposed}`;
}
