import { paneMemory } from '../../../src/taskpane/page/pane-memory';
import { allowNextReload, mayReloadByItself } from '../../../src/taskpane/page/reload-guard';

/** A Storage that keeps to itself. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

test('what is set is remembered', () => {
  const kept = storage();
  const memory = paneMemory(() => kept);
  memory.set('stepsRead', '1');
  expect([memory.works, memory.get('stepsRead'), memory.get('else')]).toEqual([true, '1', undefined]);
  memory.remove('stepsRead');
  expect(memory.get('stepsRead')).toBeUndefined();
});

test('storage that throws is as if nothing were remembered', () => {
  const memory = paneMemory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => memory.set('stepsRead', '1')).not.toThrow();
  expect([memory.works, memory.get('stepsRead')]).toEqual([false, undefined]);
});

test('the pane reloads itself once, and again only after a good start', () => {
  const kept = storage();
  const memory = paneMemory(() => kept);
  expect([mayReloadByItself(memory), mayReloadByItself(memory)]).toEqual([true, false]);
  allowNextReload(memory);
  expect(mayReloadByItself(memory)).toBe(true);
});

test('without storage the pane never reloads itself', () => {
  const memory = paneMemory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(mayReloadByItself(memory)).toBe(false);
});
