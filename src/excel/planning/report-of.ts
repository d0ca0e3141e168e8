import { formatAddress } from '../../domain/a1-notation';
import { errorGroups } from '../../domain/edits/highlights/error-groups';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../domain/edits/highlights/highlight-kind';
import { markedKind } from '../../domain/edits/highlights/marker';
import { rulesStoppingOurs } from '../../domain/edits/highlights/rules-stopping-ours';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { HighlightedRows, SheetReport } from '../office/outcome';
import { progressDays } from '../stored/progress-history';
import { itemHistory } from '../stored/recorded-items';
import { catalogueReport } from './catalogue-report';
import type { RunPlan } from './plan-run';

/** What a run found and did; `hasWritten` false: what was found, and what stands in the sheet since the last run. */
export function reportOf(plan: RunPlan, hasWritten: boolean): SheetReport {
  const { reading, reviews, ratios, edits, doubts } = plan;
  const stopping = rulesStoppingOurs(reading.rules, hasWritten ? edits.rules.order : undefined);
  const pending = new Set(edits.cells.map(({ cell }) => formatAddress(cell)));
  const inPlace = ratios.map(({ cell, value }) => ({ address: formatAddress(cell), value }));
  const asNumbers = ratios.flatMap(({ cell, asNumber }) =>
    asNumber === undefined ? [] : [{ address: formatAddress(cell), reason: asNumber }],
  );
  const history = hasWritten && plan.progress !== undefined ? plan.progress.after : reading.history;
  const standing = new Set(reading.rules.map(({ formula }) => markedKind(formula)));
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    reviews,
    written: hasWritten ? inPlace : inPlace.filter(({ address }) => !pending.has(address)),
    highlights: highlightedRows(plan).filter(({ kind }) => hasWritten || standing.has(kind)),
    ...(plan.summaryLineOffered ? { summaryLineOffered: true } : {}),
    ...(asNumbers.length === 0 ? {} : { asNumbers }),
    ...(doubts.length === 0 ? {} : { heldBack: doubts }),
    ...unreadableRules(reading),
    ...(stopping === 0 ? {} : { stoppingRules: stopping }),
    ...(plan.unknownMerges.length === 0 ? {} : { unknownMerges: plan.unknownMerges.map(formatAddress) }),
    ...(plan.catalogue === undefined ? {} : { catalogue: catalogueReport(plan.catalogue, reviews) }),
    ...(plan.suggested === undefined ? {} : { suggestedCatalogue: plan.suggested }),
    visibleSheets: reading.tabs.flatMap(({ id, name, isVisible }) => (isVisible ? [{ id, name }] : [])),
    progress: progressDays(history.days),
    itemHistory: itemHistory(history),
    setAsideReasons: reading.setAsideReasons,
    ...(reading.setAside.damaged ? { damagedSetAside: true } : {}),
    ...(reading.progress.damaged ? { damagedProgress: true } : {}),
    ...(reading.settings.damaged ? { damagedSettings: true } : {}),
  };
}

function unreadableRules({
  rules,
  canTellOurRules,
}: RunPlan['reading']): Pick<SheetReport, 'unreadableRules'> {
  if (!canTellOurRules) return { unreadableRules: 'nothingWritten' };
  return rules.some(({ isUnreadable }) => isUnreadable) ? { unreadableRules: 'leftAlone' } : {};
}

/** The rows that are alight on the as-of date. */
function highlightedRows({ reading, reviews }: RunPlan): readonly HighlightedRows[] {
  return HIGHLIGHT_KINDS.flatMap((kind) => {
    const rows = reviews.flatMap((review) => rowsOf(kind, review, reading));
    return rows.length === 0 ? [] : [{ kind, rows: [...new Set(rows)].sort((a, b) => a - b) }];
  });
}

function rowsOf(
  kind: HighlightKind,
  review: AppendixReview,
  { snapshot }: RunPlan['reading'],
): readonly number[] {
  if (kind === 'overdue' || kind === 'dueSoon') {
    return review.items.filter(({ standing }) => standing.kind === kind).map(({ item }) => item.row);
  }
  return errorGroups(snapshot, review)
    .filter((group) => group.kind === kind)
    .flatMap(({ rows }) => rows);
}
