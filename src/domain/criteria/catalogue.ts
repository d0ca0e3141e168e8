import type { CriterionCode } from './criterion-code';

export interface CatalogueEntry {
  /** Undefined in a list that goes by names alone. */
  readonly code?: CriterionCode;
  readonly name: string;
  /** Other names under which the same criterion is written. */
  readonly aliases: readonly string[];
  /** Undefined where the list gives none, or none that can be relied on. */
  readonly maxScore?: number;
}

/** The criteria by which a commune is scored, as one province issued them for one year. */
export interface CriterionCatalogue {
  readonly name: string;
  readonly year?: number;
  /** PAPI goes by name: communes number its contents in orders of their own. */
  readonly matchBy: 'code' | 'name';
  /** "tham khảo": a list of ours to begin with, which no province issued. Its differences are no more than infos. */
  readonly isReference: boolean;
  readonly entries: readonly CatalogueEntry[];
}
