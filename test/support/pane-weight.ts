import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What journeys are played at: the build, or, under `npm run test:package`, the package. */
const DIST = path.resolve(
  __dirname,
  process.env['ADD_IN_PORT'] === undefined ? '../../dist' : '../../build/test-package/site',
);

/** What a built file weighs when it is sent, in bytes. */
export function weightOf(name: string): number {
  return gzipSync(readFileSync(path.join(DIST, name))).length;
}

export function weightOfAll(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + weightOf(name), 0);
}
