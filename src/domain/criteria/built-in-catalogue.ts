import type { CatalogueEntry, CriterionCatalogue } from './catalogue';
import { criterionCode } from './criterion-code';

/**
 * A list that comes with the product, as its file holds it. `sources` says in words where names come from;
 * "sourced" names were found there, "typical" ones are how such criteria are usually called. No points: no province
 * issued these lists, so that any points would be invented.
 */
export interface BuiltInCatalogueFile {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly matchBy: 'code' | 'name';
  readonly note: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly entries: readonly {
    readonly code: string;
    readonly level: 'section' | 'criterion' | 'part';
    readonly name: string;
    readonly aliases: readonly string[];
    readonly confidence: 'sourced' | 'typical';
    readonly sources: readonly string[];
  }[];
}

/** The catalogue of a built-in file: for reference only, whatever its names' confidence. */
export function builtInCatalogue(file: BuiltInCatalogueFile): CriterionCatalogue {
  const entries = file.entries.map(({ code, name, aliases }): CatalogueEntry => {
    const read = criterionCode(code);
    return { ...(read ? { code: read } : {}), name, aliases };
  });
  return { name: file.name, year: file.year, matchBy: file.matchBy, isReference: true, entries };
}
