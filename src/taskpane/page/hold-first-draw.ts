import type { PaneState } from '../state/pane-state';

/** Excel mostly answers sooner; in milliseconds. */
const A_MOMENT = 150;

/**
 * The same drawing, held back at first: where Excel is there and its first answer still comes, the words that stand in
 * the page say as much, and the pane then comes whole instead of in two steps. A slow answer is not waited for.
 */
export function holdFirstDraw(
  draw: (state: PaneState) => void,
  wait: (callback: () => void, milliseconds: number) => unknown = setTimeout,
): (state: PaneState) => void {
  let latest: PaneState | undefined;
  let hasBegun = false;
  const begin = (state: PaneState): void => {
    hasBegun = true;
    draw(state);
  };
  return (state) => {
    if (hasBegun || !saysNoMoreThanThePage(state)) return begin(state);
    if (latest === undefined)
      wait(() => {
        if (!hasBegun && latest !== undefined) begin(latest);
      }, A_MOMENT);
    latest = state;
  };
}

function saysNoMoreThanThePage({ connection, sheet, notice }: PaneState): boolean {
  return connection === 'ready' && sheet.kind === 'unread' && notice === undefined;
}
