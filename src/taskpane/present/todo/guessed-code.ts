import type { ReviewedItem } from '../../../domain/review/appendix-review';

/** The code that an item is about where it is not the one that can be read in its row: a guess, to be shown as one. */
export function guessedCode({ item, code }: ReviewedItem): string | undefined {
  return code === item.code.code ? undefined : code;
}
