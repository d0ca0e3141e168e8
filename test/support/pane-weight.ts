import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(__dirname, '../../dist');

/** What a built file weighs when it is sent, in bytes. */
export function weightOf(name: string): number {
  return gzipSync(readFileSync(path.join(DIST, name))).length;
}

export function weightOfAll(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + weightOf(name), 0);
}
