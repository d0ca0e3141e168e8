/**
 * Moves the focus from a line that is about to go to the one after it, else before it, else to the chip of the list. Lines
 * are drawn in blocks, and one that moves to another block is drawn anew: so only within the line's own block.
 */
export function focusNeighbour({ currentTarget }: Event): void {
  const line = currentTarget instanceof Element ? currentTarget.closest('.line-item') : null;
  const neighbour = line?.nextElementSibling ?? line?.previousElementSibling;
  const next =
    neighbour?.querySelector<HTMLElement>('button') ??
    document.querySelector<HTMLElement>('.count-chip[aria-pressed=true]') ??
    document.getElementById('search');
  next?.focus();
}
