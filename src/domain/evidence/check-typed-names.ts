import { isDone } from '../appendix/status/item-status';
import type { EvidenceRow } from './evidence-row';
import { judgeTypedName, rightName, type TypedEvidence } from './judge-typed-name';
import { readEvidenceName } from './read-evidence-name';

/** Every name that was typed in the sheet, in order. A name that stands twice is told where it stands again. */
export function checkTypedNames(
  rows: readonly EvidenceRow[],
  unit: string | undefined,
): readonly TypedEvidence[] {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    row.names.map((text): TypedEvidence => {
      const name = readEvidenceName(text);
      const verdict = judgeTypedName(name, row, unit);
      const told = { row: row.row, name: text };
      if (verdict === 'ok' && seen.has(name.key)) return { ...told, verdict: 'repeated' };
      seen.add(name.key);
      if (verdict === 'ok') return { ...told, verdict };
      const right = rightName(row, unit, name);
      return { ...told, verdict, ...(right === undefined ? {} : { right }) };
    }),
  );
}

/** Rows that are done, name no document anywhere and have no file. `filed`: the rows that have one. */
export function doneWithout(
  rows: readonly EvidenceRow[],
  filed: ReadonlySet<number>,
): readonly EvidenceRow[] {
  return rows.filter(
    ({ row, status, evidence, isNamedInStatus }) =>
      isDone(status) && evidence === '' && !isNamedInStatus && !filed.has(row),
  );
}

/** Rows that are not done and whose document has its name or its file already. */
export function notDoneWith(
  rows: readonly EvidenceRow[],
  filed: ReadonlySet<number>,
): readonly EvidenceRow[] {
  return rows.filter(
    ({ row, status, names }) =>
      !isDone(status) && status !== 'notApplicable' && (names.length > 0 || filed.has(row)),
  );
}
