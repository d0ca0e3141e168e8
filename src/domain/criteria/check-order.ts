import type { CellFinding } from '../finding';
import { groupBy } from '../group-by';
import { lazy } from '../memo';
import { codeBetween } from './code-between';
import { hasError, type ResolvedRow } from './code-row';
import { isDescendant } from './code-steps';
import { compareCodes } from './compare-codes';
import { codeParts, type CriterionCode, criterionCode } from './criterion-code';
import { longestIncreasingRun } from './longest-increasing-run';

type Starts = ReadonlyMap<number | undefined, CriterionCode>;

/** The code of another section with this section's start: 3.2 in section 2 may have been meant as 2.2. Undefined where it is as short as the start. */
function withStart(code: CriterionCode, start: CriterionCode): CriterionCode | undefined {
  const rest = code.split('.').slice(codeParts(start).length);
  return criterionCode(`${start}.${rest.join('.')}`);
}

function isElsewhere(code: CriterionCode, start: CriterionCode | undefined): start is CriterionCode {
  return start !== undefined && code.includes('.') && code !== start && !isDescendant(code, start);
}

function firstStep(code: CriterionCode): CriterionCode | undefined {
  return criterionCode(code.slice(0, code.indexOf('.')));
}

interface Coded {
  readonly resolved: ResolvedRow;
  readonly code: CriterionCode;
}

/** The rows with a code that stand in one order: those of a section, sections, the letters of one list. */
function groupsOf(rows: readonly ResolvedRow[]): readonly (readonly Coded[])[] {
  const coded = rows.flatMap((resolved) => (resolved.code ? { resolved, code: resolved.code } : []));
  const groups = groupBy(coded, ({ resolved: { row }, code }) => {
    // A lone letter counts inside its criterion.
    const list = /^[a-zđ]$/u.test(code) ? `list ${row.parentRow ?? ''}` : '';
    return `${row.kind === 'section'} ${row.sectionRow ?? ''} ${list}`;
  });
  return [...groups.values()];
}

/** Rows that stand under another section's heading, and rows that stand out of order in their own. */
export function checkOrder(rows: readonly ResolvedRow[], starts: Starts): readonly ResolvedRow[] {
  const taken = lazy(() => new Set(rows.map(({ code }) => code)));
  const changed = new Map<ResolvedRow, ResolvedRow>();
  const report = (resolved: ResolvedRow, finding: CellFinding): void => {
    const { row, code, findings } = resolved;
    const meant = finding.proposal && criterionCode(finding.proposal.text);
    const decided = meant ?? code;
    changed.set(resolved, { row, ...(decided ? { code: decided } : {}), findings: [...findings, finding] });
  };
  for (const group of groupsOf(rows)) {
    const inPlace: Coded[] = [];
    // "2.1" stands in its place under a "2" of this section, whatever the section is called.
    const heads = new Set<CriterionCode | undefined>(group.map(({ code }) => code));
    // The last code of this section; one of another section tells nothing of what may follow here.
    let above: CriterionCode | undefined;
    for (const [index, { resolved, code }] of group.entries()) {
      const { row, findings } = resolved;
      const start = row.kind === 'section' ? undefined : starts.get(row.sectionRow);
      if (!isElsewhere(code, start) || heads.has(firstStep(code))) {
        inPlace.push({ resolved, code });
        above = code;
        continue;
      }
      if (hasError(findings)) continue;
      const next = group[index + 1]?.code;
      const moved = withStart(code, start);
      const fits =
        moved &&
        !taken().has(moved) &&
        (!above || compareCodes(above, moved) < 0) &&
        (!next || compareCodes(moved, next) < 0);
      const free = fits
        ? moved
        : codeBetween({ previous: above, next, start, isTaken: (each) => taken().has(each) });
      if (free) {
        taken().add(free);
        above = free;
      }
      report(resolved, {
        rule: 'code/other-section',
        severity: 'warning',
        found: row.reading.written,
        facts: { section: start },
        ...(free ? { proposal: { text: free, certain: false } } : {}),
      });
    }
    const kept = longestIncreasingRun(inPlace, (a, b) => compareCodes(a.code, b.code));
    for (const [index, { resolved, code }] of inPlace.entries()) {
      // Equal codes are duplicates, and a damaged cell has been spoken of.
      if (kept.has(index) || hasError(resolved.findings) || inPlace[index - 1]?.code === code) continue;
      const previous = inPlace[index - 1]?.code;
      const next = inPlace[index + 1]?.code;
      report(resolved, {
        rule: 'code/out-of-order',
        severity: 'warning',
        found: resolved.row.reading.written,
        facts: { ...(previous ? { previous } : {}), ...(next ? { next } : {}) },
      });
    }
  }
  return changed.size === 0 ? rows : rows.map((resolved) => changed.get(resolved) ?? resolved);
}
