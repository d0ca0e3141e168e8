/** Replaces the characters from `start` up to `end` by `text`; an insertion has `start` equal to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits to a text; they may come in any order, insertions at one place keep theirs. Overlaps are a bug and throw. */
export function applyTextEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new Error(`Text edits overlap at ${edit.start}`);
    pieces.push(source.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}
