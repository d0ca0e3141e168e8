import type { PlanItem } from '../appendix/plan-appendix';
import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import { groupBy } from '../group-by';
import type { ReviewOptions } from '../review/review-options';
import { lastDaysOf } from '../review/standing';
import { foldTonePlacement } from '../text/fold-tone-placement';
import { tidy } from '../text/tidy';
import { type KeyedRow, keyedRows, type ReadAppendix } from './keyed-rows';
import { alikeness, matchRows, type RowMatch } from './match-rows';
import type { TrackerTable } from './tracker-table';

/** A row of an export. */
interface There {
  readonly file: string;
  readonly row: number;
}

/** What differs between an appendix and the export of a program; nothing of it is written anywhere. */
export type TrackerFinding =
  | { readonly kind: 'onlyThere'; readonly there: There; readonly task: string }
  | { readonly kind: 'onlyHere'; readonly row: number; readonly task: string }
  /** `here`, `is`: as they are written; blank where nothing is. */
  | {
      readonly kind: 'otherStatus';
      readonly row: number;
      readonly task: string;
      readonly here: string;
      readonly there: There;
      readonly is: string;
    }
  | {
      readonly kind: 'otherDeadline';
      readonly row: number;
      readonly task: string;
      readonly here: string;
      readonly there: There;
      readonly is: string;
    }
  /** The export holds the task several times. */
  | {
      readonly kind: 'double';
      readonly there: There;
      readonly task: string;
      readonly more: readonly number[];
    }
  /** It may be one of these rows, or none. */
  | {
      readonly kind: 'unsure';
      readonly there: There;
      readonly task: string;
      readonly candidates: readonly { readonly row: number; readonly text: string }[];
    };

/** Lays the tables of a program beside an appendix: each by itself, for states may stand in another file than days. */
export function compareTracker(
  base: readonly ReadAppendix[],
  tables: readonly TrackerTable[],
  options: ReviewOptions,
): readonly TrackerFinding[] {
  const rows = base.flatMap((of) => keyedRows(of));
  const known = new Set<KeyedRow>();
  /** Rows that may be meant by something there: nobody can say that they are only here. */
  const doubtful = new Set<KeyedRow>();
  const findings: TrackerFinding[] = [];
  for (const { name, appendices } of tables) {
    const all = appendices.flatMap((of) => keyedRows(of));
    const { first, doubles } = withoutDoubles(all, rows);
    for (const [row, more] of doubles)
      findings.push({
        kind: 'double',
        there: { file: name, row: row.row },
        task: row.content,
        more: more.map((each) => each.row),
      });
    const matches = matchRows(rows, first);
    for (const [index, row] of first.entries()) {
      const match = settled(row, matches[index] ?? { kind: 'unknown' });
      const there = { file: name, row: row.row };
      if (match.kind === 'matched') {
        known.add(match.to);
        findings.push(...differences(match.to, row, there, options));
      } else if (match.kind === 'ambiguous') {
        for (const candidate of match.candidates) doubtful.add(candidate);
        findings.push({
          kind: 'unsure',
          there,
          task: row.content,
          candidates: match.candidates.map((each) => ({ row: each.row, text: each.content })),
        });
      } else findings.push({ kind: 'onlyThere', there, task: row.content });
    }
  }
  for (const row of rows)
    if (row.kind === 'item' && !known.has(row) && !doubtful.has(row))
      findings.push({ kind: 'onlyHere', row: row.row, task: row.content });
  return findings;
}

/** A name that a program has cut is the beginning of one task: then it is that one. */
function settled(row: KeyedRow, match: RowMatch): RowMatch {
  if (match.kind !== 'ambiguous') return match;
  const whole = match.candidates.filter((candidate) => alikeness(row, candidate) === 1);
  const [only] = whole;
  return only !== undefined && whole.length === 1 ? { kind: 'matched', to: only } : match;
}

/** Rows that say the same more often than the appendix does; a name that is cut may be that of two tasks. */
function withoutDoubles(
  all: readonly KeyedRow[],
  base: readonly KeyedRow[],
): { readonly first: readonly KeyedRow[]; readonly doubles: ReadonlyMap<KeyedRow, readonly KeyedRow[]> } {
  const same = groupBy(all, (row) => `${row.codes.join()}|${row.texts[0] ?? ''}`);
  const doubles = new Map<KeyedRow, readonly KeyedRow[]>();
  const later = new Set<KeyedRow>();
  for (const [, [row, ...more]] of same) {
    if (row === undefined || more.length === 0 || row.content === '' || isCut(row.content)) continue;
    const here = base.filter(({ texts }) => texts.some((text) => row.texts.includes(text))).length;
    if (here > 1) continue;
    doubles.set(row, more);
    for (const each of more) later.add(each);
  }
  return { first: all.filter((row) => !later.has(row)), doubles };
}

function isCut(content: string): boolean {
  return /(?:…|\.{2,})$/u.test(content.trim());
}

function differences(
  here: KeyedRow,
  there: KeyedRow,
  place: There,
  options: ReviewOptions,
): readonly TrackerFinding[] {
  const [own, told] = [itemOf(here), itemOf(there)];
  if (own === undefined || told === undefined) return [];
  const about = { row: here.row, task: here.content, there: place };
  const found: TrackerFinding[] = [];
  if (!isSameState(own, told))
    found.push({ kind: 'otherStatus', ...about, here: statusOf(own), is: statusOf(told) });
  if (there.of.appendix.layout.columns.has('deadline')) {
    const planYear = here.of.appendix.planYear;
    const ownDay = lastDaysOf(own.deadline, options, planYear).at(-1);
    const toldDay = lastDaysOf(told.deadline, options, there.of.appendix.planYear ?? planYear).at(-1);
    if (!isSameDay(ownDay, toldDay))
      found.push({
        kind: 'otherDeadline',
        ...about,
        here: tidy(own.deadlineText),
        is: tidy(told.deadlineText),
      });
  }
  return found;
}

function itemOf({ of, row }: KeyedRow): PlanItem | undefined {
  return of.appendix.items.find((item) => item.row === row);
}

/**
 * Programs have many words for what is not done: only what is done, open, or does not arise is told apart. Where the
 * program says nothing nothing differs; where the appendix is blank the task is open.
 */
function isSameState(own: PlanItem, told: PlanItem): boolean {
  const [here, there] = [stateOf(own), stateOf(told)];
  if (there === 'blank') return true;
  if (here === 'unclear' || there === 'unclear')
    return foldTonePlacement(statusOf(own)) === foldTonePlacement(statusOf(told));
  return (here === 'blank' ? 'open' : here) === there;
}

/** `unclear`: words that mean nothing certain. */
function stateOf(item: PlanItem): 'done' | 'open' | 'notApplicable' | 'blank' | 'unclear' {
  switch (item.status) {
    case 'done':
    case 'doneLate':
      return 'done';
    case 'notApplicable':
      return 'notApplicable';
    case 'unknown':
      return statusOf(item) === '' ? 'blank' : 'unclear';
    default:
      return 'open';
  }
}

function statusOf({ statusText = '' }: PlanItem): string {
  return tidy(statusText);
}

function isSameDay(one: CalendarDate | undefined, other: CalendarDate | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return compareDates(one, other) === 0;
}
