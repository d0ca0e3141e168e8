/** The arrow keys go from line to line of the list; what is folded away is passed over. */
export function moveInList(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  if (!(target instanceof HTMLElement && target.matches('.line')) || !(currentTarget instanceof Element))
    return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('.line')].filter((line) =>
    line.checkVisibility(),
  );
  const next = lines[lines.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
