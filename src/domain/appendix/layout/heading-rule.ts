import type { ColumnRole } from './appendix-layout';

/**
 * What a heading says. `known`: a heading that plans do have and that we do not need. `foreign`: one that belongs to
 * another kind of table. `strength` decides between two columns of one role (3 names it fully, 1 only may mean it).
 */
export interface HeadingMeaning {
  readonly role: ColumnRole | 'known' | 'foreign';
  readonly strength: 1 | 2 | 3;
}

/** `spelled`: what a heading typed with its diacritics must be too, for short words that differ by tone alone. */
export type HeadingRule = readonly [
  role: HeadingMeaning['role'],
  strength: HeadingMeaning['strength'],
  pattern: RegExp,
  spelled?: RegExp,
];
