import type { ReviewedItem } from '../../review/appendix-review';
import { fold } from '../../text/fold';
import type { ExplainedNow, Explanation } from './explained-item';

/** What the office has typed of an item, found again in a later reading by what the item says. */
export type Explanations = ReadonlyMap<string, Explanation>;

/** Items that say the same are told apart by nothing: what was typed of one is then given to none. */
export function explanationsByText(explained: readonly ExplainedNow[]): Explanations {
  const typed = explained.flatMap(({ explained: { explanation }, state }): [string, Explanation][] =>
    state.kind === 'overdue' ? [[keyOf(state.overdue.reviewed), explanation]] : [],
  );
  const times = (key: string): number => typed.filter(([other]) => other === key).length;
  return new Map(typed.filter(([key]) => times(key) === 1));
}

export function explanationOf(explanations: Explanations, item: ReviewedItem): Explanation | undefined {
  return explanations.get(keyOf(item));
}

function keyOf({ item, code }: ReviewedItem): string {
  return `${code ?? item.code.code ?? ''} ${fold(item.content)}`;
}
