/** How far a piece of work has come. */
export interface WorkProgress {
  readonly phase: 'reading' | 'computing' | 'writing' | 'asking';
  /** The parts of a sheet that is too large for one answer, or the questions that Excel is asked. */
  readonly parts?: { readonly done: number; readonly total: number };
  /** Which sheet is worked on, from 1, where several are. */
  readonly sheet?: { readonly name: string; readonly position: number; readonly total: number };
}

/** What a piece of work is told by its caller, and tells it. */
export interface RunOptions {
  /** Aborted before anything is written, it ends the run at once; later it comes too late. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

export const NO_OPTIONS: RunOptions = {};
