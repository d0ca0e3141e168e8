/** Phụ lục I keeps the criteria at full points, Phụ lục II wins back those below. */
export type YearAppendix = 'I' | 'II';

/** What has to be said of a criterion's points or code. */
export type CriterionNote =
  | { readonly kind: 'zero' }
  /** Written with a comma, which Excel takes for a text. */
  | { readonly kind: 'comma'; readonly written: string; readonly readAs: number }
  | { readonly kind: 'aboveMax' }
  | { readonly kind: 'belowZero' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly written: string }
  | { readonly kind: 'noMax' }
  /** The code is the one that is proposed for what the sheet writes. */
  | { readonly kind: 'codeMended'; readonly written: string };

/** A criterion of this year, as it goes into the next. */
export interface YearCriterion {
  readonly sheetName: string;
  readonly row: number;
  /** As settled; undefined where the row has none. */
  readonly code: string | undefined;
  readonly name: string;
  readonly section:
    { readonly row: number; readonly code: string | undefined; readonly name: string } | undefined;
  readonly max: number | undefined;
  readonly score: number | undefined;
  /** Where it stands this year; undefined where the sheet does not say. */
  readonly from: YearAppendix | undefined;
  /** What is done for it, who leads and supports, what shows it, why points were lost, what is to be done: texts of the sheet. */
  readonly task: string;
  readonly leads: string;
  readonly supports: string;
  readonly evidence: string;
  readonly cause: string;
  readonly solution: string;
  readonly notes: readonly CriterionNote[];
}

export interface MovedCriterion {
  readonly criterion: YearCriterion;
  readonly from: YearAppendix;
  readonly to: YearAppendix;
}

/** This year's criteria beside the catalogue of the next year: told, and never mapped. */
export interface CatalogueChanges {
  readonly name: string;
  /** Codes that the new year does not have; `alike`: the one new code whose name is the same. */
  readonly gone: readonly { readonly code: string; readonly name: string; readonly alike?: string }[];
  /** Codes that this year does not have. */
  readonly added: readonly { readonly code: string; readonly name: string }[];
  readonly renamed: readonly { readonly code: string; readonly from: string; readonly to: string }[];
  readonly pointsChanged: readonly { readonly code: string; readonly from: number; readonly to: number }[];
}

/** The appendices of a year as the points of the year before make them. */
export interface NextYear {
  readonly year: number;
  /** The year whose points they are; undefined where no sheet says it. */
  readonly pointsOf: number | undefined;
  readonly full: readonly YearCriterion[];
  readonly below: readonly YearCriterion[];
  /** Nobody can say where these belong. */
  readonly withoutPoints: readonly YearCriterion[];
  readonly moved: readonly MovedCriterion[];
  /** Beside the new year's catalogue, where the workbook has one. */
  readonly catalogue?: CatalogueChanges;
}
