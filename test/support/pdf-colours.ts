import { inflateSync } from 'node:zlib';

/** The colours that a PDF fills shapes and letters with, as "#RRGGBB". */
export function pdfFillColours(pdf: Uint8Array): Set<string> {
  const text = Buffer.from(pdf).toString('latin1');
  const colours = new Set<string>();
  for (const match of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    for (const [, ...channels] of drawing(match[1] ?? '').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)) {
      const hex = channels.map((channel) =>
        Math.round(Number(channel) * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      colours.add(`#${hex.join('').toUpperCase()}`);
    }
  }
  return colours;
}

/** The drawing commands of a stream; none for a font or a picture that is not deflated. */
function drawing(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
