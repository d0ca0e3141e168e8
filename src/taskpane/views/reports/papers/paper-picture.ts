import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import type { Paper } from '../../../../domain/paper/paper';

const LONG = 68;
const SHORT = 48;
const MARGIN = 5;
const ROW = 4;

/** The first page of a paper in small: its head, its heading, its columns. */
export function paperPicture({ page, columnWidths, rows }: Paper): TemplateResult {
  const [width, height] = page.orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  const header = (page.titleRows?.first ?? 1) - 1;
  const top = MARGIN + Math.min(header, 4) * 3;
  const shown = Math.min(rows.length - header, Math.floor((height - MARGIN - top) / ROW));
  const bottom = top + shown * ROW;
  const inner = width - 2 * MARGIN;
  const whole = columnWidths.reduce((sum, each) => sum + each, 0);
  let at = 0;
  const edges = columnWidths
    .filter((each) => each > 0)
    .map((each) => MARGIN + ((at += each) / whole) * inner);
  const line = (x1: number, y1: number, x2: number, y2: number): SVGTemplateResult =>
    svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
  const rules = Array.from({ length: shown + 1 }, (_, row) =>
    line(MARGIN, top + row * ROW, MARGIN + inner, top + row * ROW),
  );
  return html`
    <svg
      class="paper-picture"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      aria-hidden="true"
    >
      <rect class="page" x="0.5" y="0.5" width=${width - 1} height=${height - 1} />
      ${line(width * 0.3, MARGIN + 2, width * 0.7, MARGIN + 2)}
      ${line(width * 0.2, MARGIN + 5, width * 0.8, MARGIN + 5)}
      <rect class="heading" x=${MARGIN} y=${top} width=${inner} height=${ROW} />
      ${rules} ${[MARGIN, ...edges].map((x) => line(x, top, x, bottom))}
    </svg>
  `;
}
