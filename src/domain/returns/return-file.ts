import type { ReadAppendix } from './keyed-rows';

/** A file that a unit sent back, with the appendices that were read in it. */
export interface ReturnFile {
  readonly name: string;
  readonly appendices: readonly ReadAppendix[];
  /** For whom it was made, where it is a slip of ours. */
  readonly slipFor?: string;
}

/** What the user has decided of what was asked; by names of files and addresses of cells. */
export interface ReturnChoices {
  /** By address: the file whose value goes into the cell, or that the cell stays. */
  readonly conflicts?: Readonly<Record<string, ReturnChoice>>;
  /** What goes for all conflicts that are not chosen one by one. */
  readonly all?: ReturnChoice;
  /** Rows of returns that were asked about: to which row of the appendix they belong. */
  readonly rows?: readonly { readonly file: string; readonly row: number; readonly to: number }[];
  /** Rows of returns that match nothing and are added below the appendix. */
  readonly add?: readonly { readonly file: string; readonly row: number }[];
  /** Files of another year that are brought in all the same. */
  readonly accept?: readonly string[];
}

export type ReturnChoice = { readonly take: 'base' } | { readonly take: 'file'; readonly file: string };
