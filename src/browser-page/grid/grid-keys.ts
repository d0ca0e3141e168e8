import type { Direction } from './selection';

export type GridAction =
  | { readonly kind: 'move' | 'extend'; readonly direction: Direction }
  | { readonly kind: 'page'; readonly direction: 1 | -1 }
  | { readonly kind: 'lineStart' | 'sheetStart' | 'edit' | 'clear' }
  /** A printing key: it begins a new entry. */
  | { readonly kind: 'type' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key means while a cell is selected and none is edited. Tab is left alone: it leads out of the grid. */
export function gridAction(
  key: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): GridAction | undefined {
  const direction = ARROWS[key.key];
  if (direction) return { kind: key.shiftKey ? 'extend' : 'move', direction };
  switch (key.key) {
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'PageDown':
      return { kind: 'page', direction: 1 };
    case 'PageUp':
      return { kind: 'page', direction: -1 };
    case 'Home':
      return { kind: key.ctrlKey ? 'sheetStart' : 'lineStart' };
  }
  const isPrinting = [...key.key].length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey;
  return isPrinting ? { kind: 'type' } : undefined;
}
