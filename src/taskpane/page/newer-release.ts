import { PIECE_MISSING } from '../load-once';
import type { PaneMemory } from './pane-memory';

const KEY = 'reloadedFor';

/** What webpack says of a piece that did not come. */
interface MissingPiece {
  readonly name: 'ChunkLoadError';
  /** Its address. */
  readonly request: string;
}

/**
 * Calls `tell` where a piece of the pane is gone from a server that still answers: the office has a newer release there,
 * and the pane is to be opened anew. Once for each piece, so that it never turns in circles; never without a network.
 */
export function noticeNewerRelease(memory: PaneMemory, tell: () => void): void {
  window.addEventListener(PIECE_MISSING, (event) => {
    const { detail: error } = event as CustomEvent<unknown>;
    if (!isMissingPiece(error) || !memory.works || memory.get(KEY) === error.request) return;
    const { request } = error;
    void serverAnswers().then((answers) => {
      if (!answers) return;
      memory.set(KEY, request);
      tell();
    });
  });
}

function isMissingPiece(error: unknown): error is MissingPiece {
  return error instanceof Error && error.name === 'ChunkLoadError' && 'request' in error;
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
