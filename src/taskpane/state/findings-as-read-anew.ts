import type { Finding } from '../../domain/finding';

/** These findings as a new reading tells them; none where one of them is no longer what it was. */
export function stillFound(shown: readonly Finding[], anew: readonly Finding[]): readonly Finding[] {
  const found = shown.flatMap((finding) => anew.find((other) => isSame(finding, other)) ?? []);
  return found.length === shown.length ? found : [];
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rule === b.rule &&
    a.found === b.found &&
    a.proposal?.text === b.proposal?.text
  );
}
