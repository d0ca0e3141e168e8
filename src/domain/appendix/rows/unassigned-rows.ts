import { isAllCaps } from './all-caps';
import type { BodyRow } from './body-row';
import { isCapitalStyle, isUnnumbered, numberingStyle } from './numbering-style';
import type { ObligationGroups } from './obligation-groups';
import type { RowFacts } from './row-facts';
import { codeDepth } from './row-marker';
import { siblingItems } from './sibling-items';

const NAMES_GROUP =
  /^(nhóm|lĩnh vực|phần|mục|chỉ số|nội dung \d|(?:tuần|tháng|quý|đợt|giai đoạn) (?:\d+|[ivx]+)|các (chỉ số|tiêu chí|nhiệm vụ|nội dung))(?!\p{L})/iu;
const LONGEST_TITLE = 80;
const GOES_ON = /^[(\-+*•–…,;.\p{Ll}]/u;

/** True where an item's number says that it stands under the given row. */
function isChildByNumber(child: RowFacts, of: RowFacts): boolean {
  const { marker } = child;
  if (marker.code !== '' && of.marker.code !== '' && marker.code.startsWith(`${of.marker.code}.`))
    return true;
  return (
    marker.style === 'dotted' &&
    of.marker.style === 'dotted' &&
    codeDepth(marker.code) > codeDepth(of.marker.code)
  );
}

/** What stands around a bare row. */
interface Surroundings {
  /** The nearest row below that is an item or bare too. */
  readonly next: BodyRow | undefined;
  readonly nextIsPending: boolean;
  /** The nearest item below. */
  readonly nextItem: BodyRow | undefined;
  readonly afterItem: boolean;
  /** The table opens with a title that has no number either. */
  readonly afterPlainTitle: boolean;
  /** In the same group, rows numbered in the same way are items. */
  readonly siblingsAreItems: boolean;
}

type Verdict = readonly [kind: 'section' | 'parent' | 'item' | 'continuation', unclear: boolean];

function classifyUnnumbered(facts: RowFacts, around: Surroundings): Verdict {
  const { title } = facts;
  if (facts.marker.style === 'bullet' || GOES_ON.test(title)) return ['continuation', false];
  const opensGroup = around.nextItem !== undefined;
  if (opensGroup && (isAllCaps(title) || NAMES_GROUP.test(title))) return ['section', false];
  // A title merged across begins in the number column and leaves the content column blank.
  if (opensGroup && !facts.hasContent) return ['section', false];
  if (!around.afterItem) return [opensGroup ? 'section' : 'continuation', !opensGroup];
  const restarts = around.next === around.nextItem && around.next?.facts.marker.code === '1';
  if (restarts) return ['section', true];
  const isLikeTitle = around.afterPlainTitle && !around.nextIsPending && /^\p{Lu}/u.test(title);
  if (isLikeTitle && around.next !== undefined && title.length <= LONGEST_TITLE) return ['section', true];
  if (around.next && !around.nextIsPending && around.next.facts.marker.style === 'bullet')
    return ['parent', true];
  return ['continuation', facts.hasScores];
}

function classifyNumbered(facts: RowFacts, around: Surroundings, inGroup: boolean): Verdict {
  const { next, nextItem } = around;
  const { style } = facts.marker;
  const leads = nextItem !== undefined && next !== undefined;
  if (style === 'lower') return [around.siblingsAreItems ? 'item' : 'continuation', !around.siblingsAreItems];
  if (style === 'dotted' || style === 'odd') {
    if (leads && isChildByNumber(next.facts, facts)) return ['parent', false];
    if (leads && !around.nextIsPending && isUnnumbered(next.facts)) return ['parent', false];
    return ['item', true];
  }
  if (leads && isAllCaps(facts.title)) return ['section', false];
  const restarts =
    leads &&
    next === nextItem &&
    next.facts.marker.code === '1' &&
    numberingStyle(next.facts) === numberingStyle(facts);
  if (restarts) return ['section', false];
  if (around.siblingsAreItems) {
    const hasChildren =
      leads && !around.nextIsPending && (isUnnumbered(next.facts) || isChildByNumber(next.facts, facts));
    return hasChildren ? ['parent', false] : ['item', true];
  }
  const isCriterion =
    style === 'arabic' &&
    inGroup &&
    facts.hasScores &&
    leads &&
    numberingStyle(next.facts) !== numberingStyle(facts);
  return isCriterion ? ['parent', false] : ['section', false];
}

/** A row that is obliged, yet only heads others, is their parent, unless it is numbered or written like a section. */
function parentKind(facts: RowFacts): 'section' | 'parent' {
  const { marker, title } = facts;
  return isCapitalStyle(facts) || (marker.style === 'arabic' && isAllCaps(title)) ? 'section' : 'parent';
}

/** Among rows numbered alike, one that names a lead is a section where the others are. */
function alignParents(table: readonly BodyRow[], { parents }: ObligationGroups): void {
  if (parents.size === 0) return;
  const sections = new Set<string>();
  for (const entry of table)
    if (entry.isPending && entry.kind === 'section' && !parents.has(entry))
      sections.add(numberingStyle(entry.facts));
  for (const entry of parents)
    if (entry.facts.marker.style === 'arabic' && sections.has(numberingStyle(entry.facts)))
      entry.kind = 'section';
}

/**
 * Decides the rows that carry no obligation of their own, and those that only head others: sections, parents, the rest
 * of an item, or items left blank.
 */
export function classifyUnassignedRows(table: readonly BodyRow[], groups: ObligationGroups): void {
  for (const entry of groups.parents) entry.isPending = true;
  for (const entry of groups.details) {
    entry.kind = 'continuation';
    entry.isPending = false;
  }
  const siblings = siblingItems(table);
  const nexts = new Map<BodyRow, { next: BodyRow | undefined; nextItem: BodyRow | undefined }>();
  let next: BodyRow | undefined;
  let nextItem: BodyRow | undefined;
  for (let index = table.length - 1; index >= 0; index--) {
    const entry = table[index];
    if (!entry) continue;
    const { isPending } = entry;
    if (isPending) nexts.set(entry, { next, nextItem });
    const isBodyItem = entry.kind === 'item' && !isPending;
    if (isBodyItem || isPending) {
      // The rest of an item is nobody's child.
      if (isBodyItem || !(isUnnumbered(entry.facts) && GOES_ON.test(entry.facts.title))) next = entry;
      if (isBodyItem) nextItem = entry;
    }
  }
  let afterItem = false;
  let inGroup = false;
  let afterPlainTitle = false;
  for (const entry of table) {
    if (entry.isPending) {
      const found = nexts.get(entry);
      const around: Surroundings = {
        next: found?.next,
        nextIsPending: found?.next?.isPending === true,
        nextItem: found?.nextItem,
        afterItem,
        afterPlainTitle,
        siblingsAreItems: siblings.get(entry) ?? false,
      };
      const unnumbered = entry.facts.marker.style === 'none' || entry.facts.marker.style === 'bullet';
      const [kind, unclear]: Verdict = groups.parents.has(entry)
        ? [parentKind(entry.facts), false]
        : unnumbered
          ? classifyUnnumbered(entry.facts, around)
          : classifyNumbered(entry.facts, around, inGroup);
      entry.kind = kind;
      if (kind === 'section' && unnumbered && entry.facts.hasContent && !afterItem) afterPlainTitle = true;
      entry.unclear = unclear;
    }
    if (entry.kind === 'item' || entry.kind === 'continuation') afterItem = true;
    if (entry.kind === 'section' || entry.kind === 'parent' || entry.kind === 'total') afterItem = false;
    if (entry.kind === 'section')
      inGroup ||= isCapitalStyle(entry.facts) || entry.facts.marker.style === 'none';
  }
  alignParents(table, groups);
}
