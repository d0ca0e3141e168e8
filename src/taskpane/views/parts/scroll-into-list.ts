/**
 * Scrolls as little as is needed until an element stands between what stands above the list and what stands below it.
 * Of an element higher than that room the beginning is shown.
 */
export function scrollIntoList(element: Element): void {
  // Head and foot stand in view whatever the list does.
  if (element.closest('.pane-head, .pane-foot') !== null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const above = Math.max(0, ...bottomsAbove());
  const below = document.querySelector('.pane-foot')?.getBoundingClientRect().top ?? innerHeight;
  const down = Math.min(bottom - below, top - above);
  if (down > 0) scrollBy(0, down);
  else if (top < above) scrollBy(0, top - above);
}

/** In a very low window the tabs stand alone. */
function bottomsAbove(): readonly number[] {
  return ['.pane-head', '.tabs'].map(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
  );
}
