import { unzipSync } from 'fflate';

/** The names of the files inside two .xlsx files that differ in any byte, or stand in one of them only, sorted. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !isEqual(a[name], b[name])).sort();
}

/** The text of one file inside an .xlsx. */
export function partText(xlsx: Uint8Array, name: string): string {
  const bytes = unzipSync(xlsx)[name];
  if (!bytes) throw new Error(`There is no ${name}`);
  return new TextDecoder().decode(bytes);
}

function isEqual(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
