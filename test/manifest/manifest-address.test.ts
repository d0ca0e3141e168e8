import { readFileSync } from 'node:fs';
import path from 'node:path';
import { config } from '../../package.json';
import { manifestProblems } from './manifest-rules';

const ROOT = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

interface WebpackConfig {
  addinAddress(given?: string): string;
  manifestFor(manifest: string, address: string): string;
}

const webpackConfig = (): Promise<WebpackConfig> =>
  import(path.join(ROOT, 'webpack.config.js')) as Promise<WebpackConfig>;

describe('addinAddress()', () => {
  test('is this machine, at the port of package.json, where nothing else is asked for', async () => {
    const { addinAddress } = await webpackConfig();
    expect(addinAddress('')).toBe(`https://localhost:${config.dev_server_port}`);
  });

  test.each([
    ['https://tien-do.example.vn', 'https://tien-do.example.vn'],
    ['https://example.vn:8443/cchc/tien-do/', 'https://example.vn:8443/cchc/tien-do'],
  ])('%s', async (given, address) => {
    const { addinAddress } = await webpackConfig();
    expect(addinAddress(given)).toBe(address);
  });

  test.each(['http://example.vn', 'example.vn', 'https://', 'https://example.vn/?a=1', 'https://a b.vn'])(
    'refuses %s',
    async (given) => {
      const { addinAddress } = await webpackConfig();
      expect(() => addinAddress(given)).toThrow('ADDIN_URL must be an https address');
    },
  );
});

describe('manifestFor()', () => {
  test('puts the address in the place of this machine everywhere', async () => {
    const { manifestFor } = await webpackConfig();
    const moved = manifestFor(manifest, 'https://example.vn/cchc');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('<SourceLocation DefaultValue="https://example.vn/cchc/taskpane.html" />');
    expect(moved).toContain('<SupportUrl DefaultValue="https://example.vn/cchc/taskpane.html" />');
    expect(manifestProblems(moved)).toEqual([]);
  });

  test('names the domain without its folders', async () => {
    const { manifestFor } = await webpackConfig();
    expect(manifestFor(manifest, 'https://example.vn/cchc')).toContain(
      '<AppDomain>https://example.vn</AppDomain>',
    );
  });

  test('leaves the manifest as it is on this machine', async () => {
    const { addinAddress, manifestFor } = await webpackConfig();
    expect(manifestFor(manifest, addinAddress(''))).toBe(manifest);
  });
});
