const widths = new Map<string, Map<string, number>>();
let pen: CanvasRenderingContext2D | undefined;

/** The width of a text in CSS pixels. Words are remembered: an appendix says the same ones ten thousand times. */
export function textWidth(text: string, font: string): number {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map()));
  let width = known.get(text);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d') ?? undefined;
    if (!pen) return text.length * 7;
    if (pen.font !== font) pen.font = font;
    width = pen.measureText(text).width;
    known.set(text, width);
  }
  return width;
}

/** How many lines a text takes within a width, breaking between words as the browser will. */
export function countLines(text: string, width: number, font: string): number {
  const space = textWidth(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const own = textWidth(word, font);
      if (used > 0 && used + space + own <= width) {
        used += space + own;
        continue;
      }
      if (used > 0) lines++;
      // A word wider than its cell is broken wherever it must.
      const extra = Math.max(0, Math.ceil(own / width) - 1);
      lines += extra;
      used = own - extra * width;
    }
  }
  return lines;
}
