import type { CellFinding } from '../finding';
import { lazy } from '../memo';
import { hasError, type SettledRow } from './code-row';
import { codeBetween } from './code-between';
import { standsUnder } from './code-steps';
import { compareCodes } from './compare-codes';
import { codeParts, criterionCode, type CriterionCode } from './criterion-code';
import { longestRise } from './longest-rise';

type Starts = ReadonlyMap<number | undefined, CriterionCode>;

/** The code of another section with this section's start: 3.2 in section 2 may have been meant as 2.2. */
function withStart(code: CriterionCode, start: CriterionCode): CriterionCode | undefined {
  const rest = code.split('.').slice(codeParts(start).length).join('.');
  return rest === '' ? undefined : criterionCode(`${start}.${rest}`);
}

function isElsewhere(code: CriterionCode, start: CriterionCode | undefined): start is CriterionCode {
  return start !== undefined && code.includes('.') && code !== start && !standsUnder(code, start);
}

function groupsOf(rows: readonly SettledRow[]): readonly (readonly SettledRow[])[] {
  const groups = new Map<number | string | undefined, SettledRow[]>();
  for (const settled of rows) {
    const { kind, sectionRow, parentRow } = settled.row;
    if (!settled.code) continue;
    // A lone letter counts inside its criterion.
    const list = settled.code.length === 1 && /[a-zđ]/u.test(settled.code) ? `list ${parentRow ?? ''}` : '';
    const key =
      kind === 'section' || list !== '' ? `${kind === 'section'} ${sectionRow ?? ''} ${list}` : sectionRow;
    const group = groups.get(key);
    if (group) group.push(settled);
    else groups.set(key, [settled]);
  }
  return [...groups.values()];
}

function rises(rows: readonly { readonly code: CriterionCode }[]): boolean {
  return rows.every(({ code }, index) => {
    const previous = rows[index - 1]?.code;
    return previous === undefined || compareCodes(previous, code) < 0;
  });
}

/** Rows that stand under another section's heading, and rows that stand out of order in their own. */
export function checkOrder(rows: readonly SettledRow[], starts: Starts): readonly SettledRow[] {
  const taken = lazy(() => new Set(rows.map(({ code }) => code)));
  const changed = new Map<SettledRow, SettledRow>();
  const report = (settled: SettledRow, finding: CellFinding): void => {
    const { row, code, findings } = settled;
    const meant = finding.proposal && criterionCode(finding.proposal.text);
    const decided = meant ?? code;
    changed.set(settled, { row, ...(decided ? { code: decided } : {}), findings: [...findings, finding] });
  };
  for (const group of groupsOf(rows)) {
    const inPlace: { settled: SettledRow; code: CriterionCode }[] = [];
    for (const [index, settled] of group.entries()) {
      const { row, code, findings } = settled;
      if (!code) continue;
      const start = row.kind === 'section' ? undefined : starts.get(row.sectionRow);
      if (!isElsewhere(code, start)) {
        inPlace.push({ settled, code });
        continue;
      }
      if (hasError(findings)) continue;
      const previous = group[index - 1]?.code;
      const next = group[index + 1]?.code;
      const moved = withStart(code, start);
      const fits =
        moved &&
        !taken().has(moved) &&
        (!previous || compareCodes(previous, moved) < 0) &&
        (!next || compareCodes(moved, next) < 0);
      const free = fits
        ? moved
        : codeBetween({ previous, next, start, isTaken: (each) => taken().has(each) });
      report(settled, {
        rule: 'code/other-section',
        severity: 'warning',
        found: row.reading.written,
        facts: { section: start },
        ...(free ? { proposal: { text: free, certain: false } } : {}),
      });
    }
    if (rises(inPlace)) continue;
    const kept = longestRise(inPlace, (a, b) => compareCodes(a.code, b.code));
    for (const [index, { settled, code }] of inPlace.entries()) {
      // Equal codes are duplicates, and a damaged cell has been spoken of.
      if (kept.has(index) || hasError(settled.findings) || inPlace[index - 1]?.code === code) continue;
      const previous = inPlace[index - 1]?.code;
      const next = inPlace[index + 1]?.code;
      report(settled, {
        rule: 'code/out-of-order',
        severity: 'warning',
        found: settled.row.reading.written,
        facts: { ...(previous ? { previous } : {}), ...(next ? { next } : {}) },
      });
    }
  }
  return changed.size === 0 ? rows : rows.map((settled) => changed.get(settled) ?? settled);
}
