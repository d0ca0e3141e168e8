import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { childrenOf, parseXml } from '../../src/xlsx/package/xml-tree';
import { ensureBuilt } from '../support/ensure-built';
import { allElements, manifestProblems, valueOf } from './manifest-rules';

const ROOT = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const elements = allElements(parseXml(manifest, 'manifest.xml'));

describe('manifest.xml', () => {
  test('breaks no rule of the schema', () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  test('is Vietnamese first, with English where the interface is English', () => {
    const texts = elements.filter((element) => element.name === 'String' || element.name === 'DisplayName');
    expect(texts.length).toBeGreaterThan(5);
    // The group bears the product's name, which is the same in every language.
    const untranslated = texts.filter((text) => childrenOf(text, 'Override').length === 0).map(valueOf);
    expect(untranslated).toEqual(['Tiến Độ']);
  });

  test('asks for the oldest requirement set, so that an old Excel shows a page, and for a button for one that it can work in', () => {
    const sets = elements.filter((element) => element.name === 'Set').map((set) => set.attributes.MinVersion);
    expect(sets).toEqual(['1.1', '1.13']);
  });

  test('offers "Tính lại" as a function and "Mở bảng theo dõi" as the task pane, on the Home tab', () => {
    const actions = elements
      .filter((element) => element.name === 'Action')
      .map((action) => action.attributes['xsi:type']);
    expect(actions).toEqual(['ExecuteFunction', 'ShowTaskpane']);
    expect(elements.find((element) => element.name === 'OfficeTab')?.attributes.id).toBe('TabHome');
  });
});

describe('what the manifest refers to', () => {
  beforeAll(() => ensureBuilt('add-in'), 300_000);

  const addresses = elements.map(valueOf).filter((value) => value.startsWith('https://localhost:3000/'));

  test('every address is a file of the build', () => {
    expect(addresses.length).toBeGreaterThan(15);
    const missing = addresses.filter(
      (address) => !existsSync(path.join(ROOT, 'dist', new URL(address).pathname)),
    );
    expect(missing).toEqual([]);
  });

  test('every icon is a PNG of the size that it is listed under', () => {
    const images = elements.filter(
      (element) => element.name === 'Image' && element.attributes.size !== undefined,
    );
    expect(images).toHaveLength(24);
    for (const image of images) {
      const resource = elements.find((element) => element.attributes.id === image.attributes.resid);
      const png = readFileSync(path.join(ROOT, 'dist', new URL(valueOf(resource!)).pathname));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      // Width and height stand in the first chunk, as big-endian integers.
      const size = Number(image.attributes.size);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('every function is registered by the commands bundle', () => {
    const bundle = readFileSync(path.join(ROOT, 'dist/commands.js'), 'utf8');
    const functions = elements
      .filter((element) => element.name === 'FunctionName')
      .map((element) => element.text);
    expect(functions).toEqual(['recompute']);
    for (const name of functions) expect(bundle).toMatch(new RegExp(`associate\\(["']${name}["']`));
  });
});

describe('manifestProblems()', () => {
  test.each([
    ['a version of three parts', '<Version>0.1.0.0<', '<Version>0.1.0<', 'Version has not four parts'],
    ['an id that is no GUID', '<Id>6e1b', '<Id>6x1b', 'Id is not a GUID'],
    [
      'an address without https',
      'IconUrl DefaultValue="https:',
      'IconUrl DefaultValue="http:',
      'is not https',
    ],
    ['a resid that is defined nowhere', 'resid="Group.Label"', 'resid="Group.Lable"', 'is defined nowhere'],
    ['a resource that is used nowhere', 'resid="Recompute.48"', 'resid="Recompute.40"', 'is used nowhere'],
    [
      'a resource of the wrong kind',
      '<Label resid="Group.Label"',
      '<Label resid="Recompute.Tip"',
      'is not of the kind',
    ],
    ['an icon without a needed size', '<bt:Image size="80" resid="Icon.80" />', '', 'lacks size 80'],
    ['an icon of an unknown size', 'size="48"', 'size="50"', 'unknown size "50"'],
    ['a control that stands twice', 'id="TienDo.OpenTaskpane"', 'id="TienDo.Recompute"', 'stands twice'],
    [
      'an override of the default locale',
      'Override Locale="en-US"',
      'Override Locale="vi-VN"',
      'may not override',
    ],
    ['elements in the wrong order', '<ProviderName>Tiến Độ</ProviderName>', '', 'lacks ProviderName'],
    [
      'a name that is too long',
      'DisplayName DefaultValue="',
      `DisplayName DefaultValue="${'x'.repeat(125)}`,
      'longer than 125',
    ],
    [
      'a tip that is too long',
      'id="Recompute.Tip" DefaultValue="',
      `id="Recompute.Tip" DefaultValue="${'x'.repeat(250)}`,
      'longer than 250',
    ],
    ['a resource id that is too long', /Recompute\.Label/g, 'x'.repeat(33), 'has not 1 to 32 characters'],
    ['an element out of order', /(<IconUrl.*\n)(\s*<HighRes.*\n)/, '$2$1', 'stands too late'],
  ])('reports %s', (_, found, replacement, problem) => {
    const broken = manifest.replace(found, replacement);
    expect(broken).not.toBe(manifest);
    expect(manifestProblems(broken).join('\n')).toContain(problem);
  });
});
