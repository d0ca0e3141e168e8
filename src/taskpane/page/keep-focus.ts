/**
 * Draws, and gives the focus to what stands nearest where the element that had it is gone: a page that lets it fall to its
 * body sends the keyboard back to the beginning. Whoever takes the element away may move the focus first; this is for
 * what goes by itself.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const before = focused instanceof HTMLElement && root.contains(focused) ? placeOf(focused) : undefined;
  draw();
  if (before === undefined) return;
  // In the next frame: the action that drew may still move the focus itself.
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) nearest(before)?.focus();
  });
}

interface Place {
  readonly id: string;
  readonly group?: string;
  /** The place of its line in the list, from 1. */
  readonly line?: number;
}

function placeOf(element: HTMLElement): Place {
  const line = element.closest('.line-item');
  const group = element.closest('.line-group')?.id;
  return {
    id: element.id,
    ...(group === undefined ? {} : { group }),
    ...(line === null ? {} : { line: Number(line.getAttribute('aria-posinset')) }),
  };
}

function nearest({ id, group, line }: Place): HTMLElement | null {
  const byId = id === '' ? null : document.getElementById(id);
  if (byId !== null) return byId;
  const inGroup = `#${CSS.escape(group ?? 'none')} .line-item`;
  const lineNow =
    document.querySelector(`${inGroup}[aria-posinset='${line ?? 0}']`) ??
    [...document.querySelectorAll(inGroup)].at(-1);
  return (
    lineNow?.querySelector<HTMLElement>('button') ??
    document.querySelector<HTMLElement>('.count-chip[aria-pressed=true]') ??
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')
  );
}
