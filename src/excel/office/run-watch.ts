/** How far a piece of work has come. */
export interface WorkProgress {
  readonly phase: 'reading' | 'computing' | 'writing';
  /** The parts of a sheet that is too large for one answer. */
  readonly parts?: { readonly done: number; readonly total: number };
  /** Which sheet is worked on, from 1, where several are. */
  readonly sheet?: { readonly name: string; readonly position: number; readonly total: number };
}

/** Who looks on at a piece of work: the user who waits, and may wish to stop. */
export interface RunWatch {
  /** Before anything is written, the run ends at once; later the wish comes too late. */
  readonly stop?: AbortSignal;
  readonly tell?: (progress: WorkProgress) => void;
}

export const UNWATCHED: RunWatch = {};
