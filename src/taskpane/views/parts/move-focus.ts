import { scrollIntoList } from './scroll-into-list';

/** A part of the pane that is loaded when it is first shown comes within so many frames, or not at all. */
const MOST_FRAMES = 120;

/**
 * Moves the focus to what an action has brought: at once where it stands there, else when it comes, unless the user has
 * moved on by then. The line that it belongs to is shown with it.
 */
export function moveFocus(find: () => Element | null | undefined): void {
  const from = document.activeElement;
  const attempt = (frame: number): void => {
    const now = document.activeElement;
    if (now !== from && now !== null && now !== document.body) return;
    const target = find();
    if (target instanceof HTMLElement) {
      target.focus({ preventScroll: true });
      if (target.matches(':focus')) {
        scrollIntoList(target.closest('.line-item, .group-lead') ?? target);
        return scrollIntoList(target);
      }
    }
    if (frame < MOST_FRAMES) requestAnimationFrame(() => attempt(frame + 1));
  };
  attempt(0);
}

export function focusById(id: string): void {
  moveFocus(() => document.getElementById(id));
}
