import type { PlanAppendix } from '../appendix/plan-appendix';
import type { CatalogueEntry, CriterionCatalogue } from '../criteria/catalogue';
import { type CatalogueIndex, indexCatalogue, isNameOf } from '../criteria/catalogue-index';
import { depth } from '../criteria/code-row';

/** A row of a list of contents, and the content of the catalogue that its name is; undefined where it is none of them. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly entry: CatalogueEntry | undefined;
}

export interface PapiContents {
  /** The rows that list contents: sections of one level, criteria or items of which most are in the catalogue. */
  readonly rows: readonly NamedRow[];
  /** The catalogue's contents (not their parts) that the rows name, and those that none of them names. */
  readonly named: readonly CatalogueEntry[];
  readonly missing: readonly CatalogueEntry[];
}

type Group = readonly Omit<NamedRow, 'entry'>[];

/** Rows that stand side by side: contents may be the sections of a plan, the ones inside them, its criteria, or its items. */
function groupsOf({ sections, parents, items }: PlanAppendix): readonly Group[] {
  const levels = [...new Set(sections.map(({ level }) => level))];
  return [
    ...levels.map((level) => sections.filter((section) => section.level === level)),
    parents.map(({ row, content }) => ({ row, name: content })),
    items.map(({ row, content }) => ({ row, name: content })),
  ];
}

/** One name in common may be chance. */
const FEWEST = 2;

function listed(group: Group, index: CatalogueIndex): readonly NamedRow[] {
  const rows = group.map(({ row, name }) => ({ row, name, entry: index.byName(name) }));
  const named = rows.filter(({ entry }) => entry !== undefined);
  const isList = new Set(named.map(({ entry }) => entry)).size >= FEWEST && named.length * 2 > rows.length;
  return isList ? rows : [];
}

/**
 * The contents of a catalogue that an appendix lists, told by their names and aliases alone: each plan has its own order
 * and numbers. A row of a task that happens to be worded like a content is none: most of the rows beside it have to be.
 */
export function namedContents(appendix: PlanAppendix, catalogue: CriterionCatalogue): PapiContents {
  const index = indexCatalogue(catalogue);
  const rows = groupsOf(appendix).flatMap((group) => listed(group, index));
  const found = new Set(rows.map(({ entry }) => entry));
  const contents = catalogue.entries.filter(({ code }) => code === undefined || depth(code) === 1);
  return {
    rows,
    named: contents.filter((entry) => found.has(entry)),
    missing: contents.filter((entry) => !found.has(entry)),
  };
}

/** The one content of which a name that is none may be told; undefined where there is none, or more than one. */
export function nearestContent(name: string, { entries }: CriterionCatalogue): CatalogueEntry | undefined {
  const near = entries.filter((entry) => isNameOf(entry, name));
  return near.length === 1 ? near[0] : undefined;
}
