import type { CellFinding, Severity } from '../finding';
import { getOrCreate, lazy } from '../memo';
import type { ResolvedRow } from './code-row';
import { parentCode, siblingsLeftOut } from './code-steps';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';
import type { NumberingScope } from './numbering-scope';

/** A message names at most this many of the codes left out. */
const NAMED = 3;
/** So many gaps, in more than every fourth row, are no slips. */
const USUAL_FROM = 3;

interface Siblings {
  readonly last: CriterionCode;
  /** Rows since then whose code is not known: each may hold one that seems to be left out. */
  readonly unknown: number;
}

function presentCodes(rows: readonly ResolvedRow[], scope: NumberingScope): ReadonlySet<string> {
  const present = new Set<string>();
  for (const resolved of rows) {
    for (let code = resolved.code; code !== undefined; code = parentCode(code)) {
      present.add(`${scope(resolved, code)} ${code}`);
    }
  }
  return present;
}

/** Codes left out between siblings: 1.4 after 1.2. The first of several siblings may not be missing either. */
export function checkGaps(
  rows: readonly ResolvedRow[],
  scope: NumberingScope,
  severity: Severity,
): readonly ResolvedRow[] {
  const scopes = new Map<string, Map<CriterionCode | undefined, Siblings>>();
  // A code that stands elsewhere is out of order, not left out; one with children is a missing parent. Most rows follow
  // the one above, and nobody has to ask.
  const present = lazy(() => presentCodes(rows, scope));
  let unknown = 0;
  const checked = rows.map((resolved) => {
    const { row, code, findings } = resolved;
    if (!code) {
      unknown += 1;
      return resolved;
    }
    const parent = parentCode(code);
    const where = scope(resolved, code);
    const siblings = getOrCreate(scopes, where, () => new Map<CriterionCode | undefined, Siblings>());
    const seen = siblings.get(parent);
    // Where a list of sections or of plain numbers begins, its own sheet knows.
    if (!seen && parent === undefined) {
      siblings.set(parent, { last: code, unknown });
      return resolved;
    }
    if (seen && compareCodes(seen.last, code) >= 0) return resolved;
    const leftOut = siblingsLeftOut(seen?.last, code);
    siblings.set(parent, { last: code, unknown });
    const missing = leftOut.filter((each) => !present().has(`${where} ${each}`));
    const explained = unknown - (seen?.unknown ?? unknown);
    const spokenOf = findings.some(
      ({ rule }) => rule === 'code/out-of-order' || rule === 'code/other-section',
    );
    if (missing.length <= explained || spokenOf) return resolved;
    const finding: CellFinding = {
      rule: 'code/gap',
      severity,
      found: row.reading.written,
      facts: {
        ...(seen ? { previous: seen.last } : {}),
        missing: missing.slice(0, NAMED),
        count: missing.length,
      },
    };
    return { row, code, findings: [...findings, finding] };
  });
  return mildWhereUsual(checked);
}

/** A list that picks criteria out, those to be repaired for example, leaves codes out by nature. */
function mildWhereUsual(rows: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const isGap = ({ rule }: CellFinding): boolean => rule === 'code/gap';
  const gaps = rows.filter(({ findings }) => findings.some(isGap)).length;
  const coded = rows.filter(({ row, code }) => row.kind !== 'section' && code !== undefined).length;
  if (gaps < USUAL_FROM || gaps * 4 <= coded) return rows;
  return rows.map((resolved) => ({
    ...resolved,
    findings: resolved.findings.map((each) => (isGap(each) ? { ...each, severity: 'info' as const } : each)),
  }));
}
