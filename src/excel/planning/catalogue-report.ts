import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { namedContents } from '../../domain/review/papi-contents';
import type { CatalogueReport } from '../office/outcome';
import type { CatalogueInUse } from './catalogue-in-use';

/** What there is to say of the catalogue that the appendices of a sheet were compared with. */
export function catalogueReport(inUse: CatalogueInUse, reviews: readonly AppendixReview[]): CatalogueReport {
  if (inUse.kind === 'otherYears') return { kind: 'otherYears', names: inUse.tabs.map(({ name }) => name) };
  const { catalogue } = inUse;
  const known = {
    ...(catalogue === undefined ? {} : { entries: catalogue.entries.length }),
    ...(catalogue?.year === undefined ? {} : { year: catalogue.year }),
    ...(catalogue?.matchBy === 'name' ? { contents: contentsOf(catalogue, reviews) } : {}),
  };
  switch (inUse.kind) {
    case 'sheet': {
      const toMend = inUse.findings.filter(({ severity }) => severity !== 'info').length;
      return { kind: 'sheet', name: inUse.name, sheetId: inUse.sheetId, ...known, toMend };
    }
    case 'builtIn':
      return { kind: 'builtIn', name: catalogue?.name ?? '', ...known, toMend: 0 };
  }
}

function contentsOf(catalogue: CriterionCatalogue, reviews: readonly AppendixReview[]) {
  const found = reviews.map(({ appendix }) => namedContents(appendix, catalogue));
  const named = new Set(found.flatMap((one) => one.named));
  const missing = (found[0]?.missing ?? []).filter((entry) => !named.has(entry));
  return { named: named.size, missing: missing.map(({ name }) => name) };
}
