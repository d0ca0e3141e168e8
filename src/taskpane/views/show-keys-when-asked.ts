import { focusById } from './parts/move-focus';
import type { ViewContext } from './parts/view-context';

/** "?" lists the shortcuts, wherever it is no letter of something that is being typed. */
export function showKeysWhenAsked(event: KeyboardEvent, { actions }: ViewContext): void {
  const { target, key } = event;
  const isTyped = target instanceof Element && target.matches('input, textarea, select');
  if (key !== '?' || isTyped) return;
  event.preventDefault();
  // office.js hands every key with Shift on to Excel.
  event.stopPropagation();
  actions.showKeys(true);
  focusById('close-keys');
}
