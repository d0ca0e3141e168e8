import type { Finding, RuleName } from '../finding';
import { fingerprint } from '../text/fingerprint';
import { tidy } from '../text/tidy';
import type { AppendixReview } from './appendix-review';
import type { FindingKey } from './set-aside-finding';

/**
 * The key of each finding, in the same order: rule, what its row is about, which column, and what was found there. Row
 * numbers are no part of it, so rows may be inserted and sorted; another text in the cell makes another key. Findings
 * that are alike in all that are counted, over all appendices of a sheet.
 */
export function findingKeys(
  reviews: readonly { readonly review: AppendixReview; readonly findings: readonly Finding[] }[],
): readonly (readonly FindingKey[])[] {
  const seen = new Map<string, number>();
  return reviews.map(({ review, findings }) => {
    const rowOf = rowIdentities(review);
    const roleOf = new Map([...review.appendix.layout.columns].map(([role, column]) => [column, role]));
    return findings.map((finding) => {
      const { row, column, rule } = finding;
      const alike = [
        rule,
        fingerprint(rowOf(row)),
        roleOf.get(column) ?? review.appendix.layout.headings.get(column) ?? String(column),
        fingerprint(whatWasFound(finding)),
      ].join('|');
      const before = seen.get(alike) ?? 0;
      seen.set(alike, before + 1);
      return `${alike}|${before}`;
    });
  });
}

/** What a row is about; a row that says nothing of its own is about what stands above it. */
function rowIdentities({ appendix }: AppendixReview): (row: number) => string {
  const { sections, parents, items, totals } = appendix;
  const about = (...parts: readonly string[]): string =>
    parts.map((part) => tidy(part).toLowerCase()).join('|');
  const known = new Map<number | undefined, string>([
    ...sections.map(({ row, code = '', name }) => [row, about('section', code, name)] as const),
    ...[...parents, ...items].map(
      ({ row, code, content }) => [row, about('item', code.written, content)] as const,
    ),
  ]);
  for (const { row, sectionRow } of totals) known.set(row, `total|${known.get(sectionRow) ?? ''}`);
  const all = new Map<number, string>();
  let above = '';
  for (const { row, kind } of appendix.rows) {
    const own = known.get(row);
    all.set(row, own ?? `${kind}|${above}`);
    above = own ?? above;
  }
  return (row) => all.get(row) ?? known.get(row) ?? '';
}

/** Rules that compare their cell with other numbers, names or days: when those change, something else was found. */
const COMPARING: ReadonlySet<string> = new Set<RuleName>([
  'status/conflict',
  'evidence/not-done',
  'deadline/period-passed',
]);

function whatWasFound({ rule, found, facts }: Finding): string {
  const compares = /^(score|total|catalogue)\//.test(rule) || COMPARING.has(rule);
  return compares ? `${found}|${JSON.stringify(facts)}` : found;
}
