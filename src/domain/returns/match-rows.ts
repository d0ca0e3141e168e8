import { groupBy } from '../group-by';
import type { KeyedRow } from './keyed-rows';
import { isCutOff, likeness } from './likeness';
import { slipKeys } from './slip-key';

/** Which row of the appendix a row of a return is about. */
export type RowMatch =
  | { readonly kind: 'matched'; readonly to: KeyedRow }
  /** One of these, or a row of its own: somebody has to say. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly KeyedRow[] }
  | { readonly kind: 'unknown' };

/** Words in common that make a text with the same code the same text. */
const SAME = 0.7;
/** Words in common that are worth asking about. */
const ALIKE = 0.5;
const ALIKE_WITHOUT_CODE = 0.75;
const MOST_CANDIDATES = 5;

/**
 * Finds for each row of a return, in order, its row in the appendix: by the key of a slip, by its code where the words
 * agree, by its words where they stand once. Where two keys lead to two rows, or two rows to one, it is asked.
 */
export function matchRows(base: readonly KeyedRow[], returned: readonly KeyedRow[]): readonly RowMatch[] {
  const find = rowFinder(base);
  const keysTwice = twice(returned.flatMap(({ slipKey }) => slipKey ?? []));
  const first = returned.map((row) => find(row, keysTwice));
  const claims = groupBy(
    first.flatMap((match, index) => (match.kind === 'matched' ? [{ index, to: match.to }] : [])),
    ({ to }) => to,
  );
  const contested = new Set<number>();
  for (const rivals of claims.values()) {
    if (rivals.length < 2) continue;
    const exact = rivals.filter(({ index, to }) => sameWords(returned[index], to));
    const winner = exact.length === 1 ? exact[0] : undefined;
    for (const { index } of rivals) if (index !== winner?.index) contested.add(index);
  }
  return first.map((match, index) =>
    match.kind === 'matched' && contested.has(index) ? { kind: 'ambiguous', candidates: [match.to] } : match,
  );
}

type RowFinder = (row: KeyedRow, keysTwice: ReadonlySet<string>) => RowMatch;

function rowFinder(base: readonly KeyedRow[]): RowFinder {
  const bySlip = new Map<string, KeyedRow>();
  const byText = new Map<string, KeyedRow[]>();
  const byCode = new Map<string, KeyedRow[]>();
  const appendices = [...new Set(base.map(({ of }) => of.appendix))];
  const keys = slipKeys(appendices.flatMap(({ items }) => items));
  for (const row of base) {
    const key = keys.get(row.row);
    if (row.kind === 'item' && key !== undefined) bySlip.set(key, row);
    for (const text of row.texts) add(byText, text, row);
    for (const code of row.codes) add(byCode, code, row);
  }
  return (row, keysTwice) => {
    const slipped =
      row.slipKey === undefined || keysTwice.has(row.slipKey) ? undefined : bySlip.get(row.slipKey);
    if (slipped !== undefined) return { kind: 'matched', to: slipped };
    const told = ofSameKind(row, [
      ...new Set(row.texts.flatMap((text) => (text === '' ? [] : (byText.get(text) ?? [])))),
    ]);
    const coded = ofSameKind(row, [...new Set(row.codes.flatMap((code) => byCode.get(code) ?? []))]);
    if (told.length > 0) return byWords(told, coded);
    return byCodeAlone(row, coded) ?? byLikeness(row, base);
  };
}

/** The words stand in the appendix: its code may tell which of several it is, and may not speak against it. */
function byWords(told: readonly KeyedRow[], coded: readonly KeyedRow[]): RowMatch {
  const both = told.filter((row) => coded.includes(row));
  const [only] = both.length > 0 ? both : told;
  const count = both.length > 0 ? both.length : told.length;
  if (only !== undefined && count === 1 && (both.length === 1 || coded.length === 0))
    return { kind: 'matched', to: only };
  return ask([...new Set([...told, ...coded])]);
}

/** A code is taken only where the words do not speak against it: another plan has the same codes. */
function byCodeAlone(row: KeyedRow, coded: readonly KeyedRow[]): RowMatch | undefined {
  const scored = coded.map((candidate) => ({ candidate, alike: alikeness(row, candidate) }));
  const same = scored.filter(({ alike }) => alike >= SAME);
  const [only] = same;
  if (only !== undefined && same.length === 1) return { kind: 'matched', to: only.candidate };
  if (same.length > 1) return ask(same.map(({ candidate }) => candidate));
  const alike = scored.filter(({ alike: share }) => share >= ALIKE);
  if (alike.length > 0) return ask(alike.map(({ candidate }) => candidate));
  if (row.content !== '' || coded.length === 0) return undefined;
  // A row without words has its code alone.
  const [single] = coded;
  return single !== undefined && coded.length === 1 && row.codes.length === 1
    ? { kind: 'matched', to: single }
    : ask(coded);
}

function byLikeness(row: KeyedRow, base: readonly KeyedRow[]): RowMatch {
  if (row.content === '') return { kind: 'unknown' };
  const alike = base
    .map((candidate) => ({ candidate, alike: alikeness(row, candidate) }))
    .filter(({ alike: share }) => share >= ALIKE_WITHOUT_CODE)
    .sort((a, b) => b.alike - a.alike);
  return alike.length === 0 ? { kind: 'unknown' } : ask(alike.map(({ candidate }) => candidate));
}

/** 1 where a text is the other's beginning, else the share of words in common; of a split row its best text counts. */
export function alikeness(row: KeyedRow, other: KeyedRow): number {
  return Math.max(
    ...row.texts.flatMap((text) =>
      other.texts.map((known) => (isCutOff(text, known) ? 1 : likeness(text, known))),
    ),
  );
}

function ask(candidates: readonly KeyedRow[]): RowMatch {
  return { kind: 'ambiguous', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

/** A criterion over items may be called like one of them. */
function ofSameKind(row: KeyedRow, found: readonly KeyedRow[]): readonly KeyedRow[] {
  const same = found.filter(({ kind }) => kind === row.kind);
  return same.length > 0 ? same : found;
}

function sameWords(row: KeyedRow | undefined, to: KeyedRow): boolean {
  return row?.texts.some((text) => text !== '' && to.texts.includes(text)) === true;
}

function add(map: Map<string, KeyedRow[]>, key: string, row: KeyedRow): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [row]);
  else known.push(row);
}

function twice(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}
