import { child, type XmlElement } from '../package/xml-tree';
import { INDEXED_PALETTE } from './indexed-palette';

export interface ColourSources {
  /** In the order that `theme="n"` counts: lt1, dk1, lt2, dk2, accents 1-6, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** "#RRGGBB" of a colour element (rgb, theme with tint, or indexed); undefined for "auto" and for none. */
export function resolveColour(element: XmlElement | undefined, sources: ColourSources): string | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base =
    rgb !== undefined
      ? `#${rgb.slice(-6).toUpperCase()}`
      : theme !== undefined
        ? sources.theme[Number(theme)]
        : indexed !== undefined
          ? sources.indexed[Number(indexed)]
          : undefined;
  return base !== undefined && tint !== undefined ? applyTint(base, Number(tint)) : base;
}

/** Own palette of styles.xml where it states one, else Excel's. */
export function readIndexedPalette(styles: XmlElement | undefined): readonly string[] {
  const own = child(child(styles, 'colors'), 'indexedColors');
  if (!own) return INDEXED_PALETTE;
  return own.children.map(({ attributes }) => `#${(attributes['rgb'] ?? '').slice(-6).toUpperCase()}`);
}

/** The twelve colours of a theme part, in the order that `theme="n"` counts (light before dark). */
export function readThemeColours(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const colour = (name: string): string => {
    const value = child(scheme, name)?.children[0];
    const rgb = value?.attributes['lastClr'] ?? value?.attributes['val'] ?? '000000';
    return `#${rgb.toUpperCase()}`;
  };
  if (!scheme) return [];
  const accents = [1, 2, 3, 4, 5, 6].map((n) => colour(`accent${n}`));
  return [
    colour('lt1'),
    colour('dk1'),
    colour('lt2'),
    colour('dk2'),
    ...accents,
    colour('hlink'),
    colour('folHlink'),
  ];
}

/** Lightens (tint > 0) or darkens (tint < 0) by the lightness of HSL, as the standard has it. */
export function applyTint(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const floor = tinted - chroma / 2;
  const bySector = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(sector) % 6] ?? [0, 0, 0];
  const hex = bySector.map((part) =>
    Math.round((part + floor) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}
