/** What the pane remembers on this machine. Browsers may refuse storage altogether: then nothing is remembered. */
export interface PaneMemory {
  /** False where what is set would be forgotten. */
  readonly works: boolean;
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** `storage` may throw already on being named, so it is handed in as a function. */
export function paneMemory(storage: () => Storage): PaneMemory {
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  const name = (key: string): string => `tienDo.${key}`;
  return {
    works: attempt((kept) => typeof kept.length === 'number') ?? false,
    get: (key) => attempt((kept) => kept.getItem(name(key))) ?? undefined,
    set: (key, value) => void attempt((kept) => kept.setItem(name(key), value)),
    remove: (key) => void attempt((kept) => kept.removeItem(name(key))),
  };
}
