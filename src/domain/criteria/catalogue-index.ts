import type { CatalogueEntry, CriterionCatalogue } from './catalogue';
import type { CriterionCode } from './criterion-code';
import { likeness, mayBeSame, meaningKey, meaningWords, SAME_MEANING } from './name-meaning';

export interface CatalogueIndex {
  readonly byCode: (code: CriterionCode) => CatalogueEntry | undefined;
  /** The one entry of that name or alias; undefined where there is none, or more than one. */
  readonly byName: (name: string) => CatalogueEntry | undefined;
}

/** Names that higher levels themselves use for one and the same content; no words in common tell so. */
const SAME: readonly (readonly string[])[] = [
  [
    'Công khai, minh bạch trong việc ra quyết định ở địa phương',
    'Công khai, minh bạch trong hoạch định chính sách',
    'Công khai, minh bạch',
  ],
];

const others = new Map(SAME.flatMap((names) => names.map((name) => [meaningKey(name), names] as const)));

/** Every name of the same content, the given one first. */
function withKnownAliases(name: string): readonly string[] {
  return [name, ...(others.get(meaningKey(name)) ?? [])];
}

/** Lists of this size and below are searched for names that are alike; above it, names have to have the same meaning key. */
const SEARCHED = 200;

const namesOf = ({ name, aliases }: CatalogueEntry): readonly string[] =>
  [name, ...aliases].flatMap(withKnownAliases);

/** True where the name is one of the entry's, or may be told of it. */
export function isNameOf(entry: CatalogueEntry, name: string): boolean {
  const words = meaningWords(name);
  return namesOf(entry).some((known) => mayBeSame(words, meaningWords(known)));
}

/** Makes a catalogue quick to ask: building takes time in proportion to its entries, asking by code and by exact name none. */
export function indexCatalogue({ entries }: CriterionCatalogue): CatalogueIndex {
  const codes = new Map<CriterionCode, CatalogueEntry>();
  const keys = new Map<string, CatalogueEntry | 'several'>();
  for (const entry of entries) {
    if (entry.code && !codes.has(entry.code)) codes.set(entry.code, entry);
    for (const key of new Set(namesOf(entry).map(meaningKey))) {
      const known = keys.get(key);
      keys.set(key, known === undefined ? entry : 'several');
    }
  }
  const searched =
    entries.length > SEARCHED
      ? []
      : entries.map((entry) => ({ entry, words: namesOf(entry).map(meaningWords) }));
  const alike = (name: string): CatalogueEntry | undefined => {
    const words = meaningWords(name);
    const found = searched
      .map(({ entry, words: known }) => ({
        entry,
        score: Math.max(...known.map((each) => likeness(words, each))),
      }))
      .filter(({ score }) => score >= SAME_MEANING)
      .sort((a, b) => b.score - a.score);
    const [best, second] = found;
    return best && (!second || best.score > second.score) ? best.entry : undefined;
  };
  return {
    byCode: (code) => codes.get(code),
    byName: (name) => {
      const exact = keys.get(meaningKey(name));
      return exact === 'several' ? undefined : (exact ?? alike(name));
    },
  };
}
