import type { PaneMemory } from './pane-memory';

const KEY = 'reloadedByItself';

/** Whether the pane may reload itself now: once in a session, so that it never turns in circles. */
export function mayReloadByItself(memory: PaneMemory): boolean {
  if (!memory.works || memory.get(KEY) !== undefined) return false;
  memory.set(KEY, '1');
  return true;
}

/** After a good start the next restart may be helped again. */
export function allowNextReload(memory: PaneMemory): void {
  memory.remove(KEY);
}
