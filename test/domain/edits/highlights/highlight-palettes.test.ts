import { HIGHLIGHT_KINDS } from '../../../../src/domain/edits/highlights/highlight-kind';
import {
  PALETTE_NAMES,
  type PaletteName,
  PALETTES,
} from '../../../../src/domain/edits/highlights/highlight-palettes';

type Triple = readonly [number, number, number];

/** What of linear red, green and blue reaches an eye that lacks one kind of cone (Machado and others, 2009). */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const weighted = ([a, b, c]: Triple, [red, green, blue]: Triple): number => a * red + b * green + c * blue;

/** CIE L*a*b*, in which 1 is about the least difference that an eye sees side by side. */
function asSeen(colour: string, eye: readonly [Triple, Triple, Triple]): Triple {
  const light = linear(colour);
  const [red, green, blue] = eye.map((row) => Math.min(1, Math.max(0, weighted(row, light)))) as [
    number,
    number,
    number,
  ];
  const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve(weighted([0.4124, 0.3576, 0.1805], [red, green, blue]) / 0.95047);
  const y = curve(weighted([0.2126, 0.7152, 0.0722], [red, green, blue]));
  const z = curve(weighted([0.0193, 0.1192, 0.9505], [red, green, blue]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The least difference between the fills of two kinds. */
function leastDifference(name: PaletteName, eye: readonly [Triple, Triple, Triple]): number {
  const fills = HIGHLIGHT_KINDS.map((kind) => asSeen(PALETTES[name][kind].fill, eye));
  const differences = fills.flatMap((one, at) =>
    fills.slice(at + 1).map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
  );
  expect(differences).toHaveLength(6);
  return Math.min(...differences);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => weighted([0.2126, 0.7152, 0.0722], linear(colour)))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Where a colour stands on the wheel, in degrees from red. */
function hue(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === red) return 60 * (((green - blue) / spread + 6) % 6);
  return 60 * (most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4);
}

function nameOfHue(degrees: number): string {
  if (degrees < 40) return 'red or orange';
  if (degrees < 70) return 'yellow';
  return degrees > 190 && degrees < 250 ? 'blue' : 'another';
}

const LOOKS = PALETTE_NAMES.flatMap((name) => HIGHLIGHT_KINDS.map((kind) => [name, kind] as const));

describe('PALETTES', () => {
  it.each(LOOKS)('%s: the text of %s reads on its fill at 4.5 : 1 or better', (name, kind) => {
    const { fill, font } = PALETTES[name][kind];
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(EYES))('orangeAndBlue: an eye that is %s tells all four fills apart', (_, eye) => {
    expect(leastDifference('orangeAndBlue', eye)).toBeGreaterThan(20);
  });

  it.each(PALETTE_NAMES)(
    '%s: yellow is due soon, blue a deadline to mend, and warm what is overdue',
    (name) => {
      const { overdue, dueSoon, deadlineError } = PALETTES[name];
      expect([hue(overdue.fill), hue(dueSoon.fill), hue(deadlineError.fill)].map(nameOfHue)).toEqual([
        'red or orange',
        'yellow',
        'blue',
      ]);
    },
  );

  it('redAndYellow does not pass for every eye: that is what the other is there for', () => {
    expect(leastDifference('redAndYellow', EYES['tritanope']!)).toBeLessThan(10);
  });
});
