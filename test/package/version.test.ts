import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { VERSION } from '../../src/version';

test('the product, its package and its manifest say one version', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  expect(VERSION).toBe(version);
  expect(/<Version>([^<]*)</.exec(manifest)?.[1]).toBe(`${version}.0`);
});
