import { fingerprint } from '../../text/fingerprint';
import { fold } from '../../text/fold';

/**
 * What the hidden column of a report sheet says of a row: its id, and beside what texts it was written. A person may sort
 * the columns that are seen without the one that is not.
 */
export function rowMark(id: string, seen: readonly unknown[]): string {
  return `${id}#${printOf(seenText(seen))}`;
}

/** The texts by which a person tells a row from others, as one; "" where there are none. */
export function seenText(seen: readonly unknown[]): string {
  const texts = seen.map((text) => String(text ?? ''));
  return texts.every((text) => text === '') ? '' : texts.join(' | ');
}

/** A row of a sheet of ours as it stands: the mark in its hidden column, and the text that is seen beside it. */
export interface MarkedRow {
  readonly mark: string;
  readonly seen: string;
}

/**
 * The id of each row, by the text that is seen before the mark that is not; undefined for a row of the user's, and for the
 * second of two that would be the same. `known`: the ids by their texts as last written, for rows that have lost their mark.
 */
export function rowIds(
  rows: readonly MarkedRow[],
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly (string | undefined)[] {
  const marks = rows.map(({ mark }) => /^(.+)#([0-9a-z]+)$/.exec(mark));
  const found = new Array<string | undefined>(rows.length).fill(undefined);
  const taken = new Set<string>();
  const give = (index: number, id: string | undefined): void => {
    if (id === undefined || taken.has(id) || found[index] !== undefined) return;
    found[index] = id;
    taken.add(id);
  };
  rows.forEach(({ seen }, index) => {
    if (marks[index]?.[2] === printOf(seen)) give(index, marks[index]?.[1]);
  });
  rows.forEach(({ seen }, index) => {
    const others = marks.filter((mark) => mark?.[2] === printOf(seen)).map((mark) => mark?.[1]);
    const ids = [...others, ...(known.get(printOf(seen)) ?? [])];
    if (seen !== '')
      give(
        index,
        ids.find((id) => id !== undefined && !taken.has(id)),
      );
  });
  marks.forEach((mark, index) => {
    const isSeenElsewhere = rows.some(({ seen }, other) => other !== index && mark?.[2] === printOf(seen));
    if (rows[index]?.seen !== '' && !isSeenElsewhere) give(index, mark?.[1]);
  });
  return found;
}

export function printOf(name: string): string {
  return fingerprint(fold(name));
}
