import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const STYLES = path.join(ROOT, 'src/taskpane/styles');
const tokens = readFileSync(path.join(STYLES, 'tokens.css'), 'utf8');
const ours = readdirSync(STYLES).map((name) => readFileSync(path.join(STYLES, name), 'utf8'));

const isDefined = (token: string): boolean => new RegExp(`--${token}:`).test(tokens);

test('every token that our own styles ask for has a value', () => {
  const asked = ours.flatMap((css) => [...css.matchAll(/var\(--([\w-]+)/g)].map(([, token = '']) => token));
  expect(asked.length).toBeGreaterThan(50);
  expect([...new Set(asked)].filter((token) => !isDefined(token))).toEqual([]);
});

/** Relative luminance of "#rrggbb" by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function palette(theme: 'light' | 'dark'): Map<string, string> {
  const [lightBlock = '', rest = ''] = tokens.split(":root[data-theme='dark']");
  const [darkBlock = ''] = rest.split('@media');
  const read = (block: string): [string, string][] =>
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 4 ? `#${[...value.slice(1)].map((digit) => digit + digit).join('')}` : value,
    ]);
  return new Map([...read(lightBlock), ...(theme === 'dark' ? read(darkBlock) : [])]);
}

const PAIRS = [
  ['colorNeutralForeground1', 'surface'],
  ['colorNeutralForeground3', 'surface'],
  ['colorNeutralForeground3', 'card'],
  ['colorNeutralForeground3', 'accentTint'],
  ['colorNeutralForeground1', 'accentTint'],
  ['colorNeutralForeground1', 'dangerTint'],
  ['colorNeutralForeground1', 'amberTint'],
  ['colorNeutralForeground4', 'colorNeutralBackground1'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ['colorNeutralForegroundDisabled', 'colorNeutralBackgroundDisabled'],
  ['colorNeutralForegroundDisabled', 'surface'],
  ['accent', 'surface'],
  ['accent', 'card'],
  ['accent', 'accentTint'],
  ['danger', 'surface'],
  ['danger', 'dangerTint'],
  ['amber', 'surface'],
  ['amber', 'amberTint'],
  ['note', 'surface'],
  ['note', 'noteTint'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = palette(theme);
  test.each(PAIRS)('%s on %s reads at 4.5 : 1 or better', (text, ground) => {
    expect([colours.get(text), colours.get(ground)]).not.toContain(undefined);
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });
});
