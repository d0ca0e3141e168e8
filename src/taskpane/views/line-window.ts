import { html, nothing, render, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';

/** Lines that are drawn and taken away together. */
const LINES_A_BLOCK = 20;
/** How far above and below the window lines are drawn, so that scrolling and the Tab key meet them ready. */
const MARGIN = '800px 0px';
/** The height of a line in pixels before any was measured. */
const GUESSED_HEIGHT = 80;

export interface LinesToDraw<Line> {
  readonly lines: readonly Line[];
  readonly key: (line: Line) => number | string;
  readonly draw: (line: Line) => TemplateResult;
}

/**
 * A list that draws only the lines near the window and keeps the room of the rest, so that thousands of them scroll as
 * smoothly as forty. A screen reader hears each line's place among all.
 */
export class LineWindow<Line> extends HTMLElement {
  private readonly near = new Set([0]);
  /** Measured heights of blocks that were drawn, by the key of their first line. */
  private readonly heights = new Map<number | string, number>();
  private usualHeight = GUESSED_HEIGHT;
  private toDraw: LinesToDraw<Line> | undefined;
  private observer: IntersectionObserver | undefined;
  /** How many blocks the observer has been told of. */
  private observed = 0;

  set content(content: LinesToDraw<Line>) {
    this.toDraw = content;
    this.forgetBlocksBeyond(Math.ceil(content.lines.length / LINES_A_BLOCK));
    this.draw();
  }

  connectedCallback(): void {
    // The document as root: in a frame of another origin a margin around the outermost window would not count.
    this.observer = new IntersectionObserver((entries) => this.see(entries), {
      root: document,
      rootMargin: MARGIN,
    });
    this.observeBlocks();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed = 0;
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const at = [...this.children].indexOf(target);
      if (isIntersecting) this.near.add(at);
      else if (this.near.delete(at)) this.rememberHeight(at, boundingClientRect.height);
    }
    this.draw();
  }

  /** A list that a search has made shorter shows its beginning at once, before the observer has looked. */
  private forgetBlocksBeyond(count: number): void {
    const gone = [...this.near].filter((at) => at >= count);
    for (const at of gone) this.near.delete(at);
    if (gone.length > 0 && this.near.size === 0) this.near.add(0);
  }

  private rememberHeight(at: number, height: number): void {
    const first = this.toDraw?.lines[at * LINES_A_BLOCK];
    // A folded list has no height.
    if (first === undefined || height === 0) return;
    // Taken once: to correct the room of a thousand blocks at every step would cost more than it mends.
    if (this.heights.size === 0) this.usualHeight = height / LINES_A_BLOCK;
    this.heights.set(this.toDraw?.key(first) ?? at, height);
  }

  private draw(): void {
    if (this.toDraw === undefined) return;
    const { lines } = this.toDraw;
    const blocks = Array.from({ length: Math.ceil(lines.length / LINES_A_BLOCK) }, (_, at) => at);
    const focused = this.blockWithFocus();
    const isBesideFocus = (at: number): boolean => focused >= 0 && Math.abs(at - focused) <= 1;
    const drawn = blocks.map((at) => this.near.has(at) || isBesideFocus(at));
    render(
      blocks.map((at) => html`<div role="none">${drawn[at] ? this.block(at, this.toDraw) : nothing}</div>`),
      this,
    );
    // The content policy forbids heights in the markup.
    for (const [at, block] of [...this.children].entries()) {
      const height = drawn[at] ? '' : `${this.heightOf(at)}px`;
      if (block instanceof HTMLElement && block.style.height !== height) block.style.height = height;
    }
    this.observeBlocks();
  }

  private block(at: number, toDraw: LinesToDraw<Line> | undefined): unknown {
    if (toDraw === undefined) return nothing;
    const { lines, key, draw } = toDraw;
    const first = at * LINES_A_BLOCK;
    return repeat(
      lines.slice(first, first + LINES_A_BLOCK),
      key,
      (line, index) =>
        html`<div
          class="line-item"
          role="listitem"
          aria-setsize=${lines.length}
          aria-posinset=${first + index + 1}
        >
          ${draw(line)}
        </div>`,
    );
  }

  /** Stays with its neighbours: whoever scrolls away from the focus can still press Tab in either direction. */
  private blockWithFocus(): number {
    return [...this.children].findIndex((block) => block.contains(document.activeElement));
  }

  /** In whole pixels, as the browser spells them. */
  private heightOf(at: number): number {
    const { lines, key } = this.toDraw ?? { lines: [] };
    const first = lines[at * LINES_A_BLOCK];
    const known = first === undefined ? undefined : this.heights.get(key?.(first) ?? at);
    return Math.round(known ?? this.usualHeight * Math.min(LINES_A_BLOCK, lines.length - at * LINES_A_BLOCK));
  }

  private observeBlocks(): void {
    if (this.observer === undefined || this.observed === this.childElementCount) return;
    for (const block of this.children) this.observer.observe(block);
    this.observed = this.childElementCount;
  }
}

customElements.define('line-window', LineWindow);

/** The lines as a list of which only what is near the window is drawn. */
export function windowedLines<Line>(
  lines: readonly Line[],
  key: (line: Line) => number | string,
  draw: (line: Line) => TemplateResult,
): TemplateResult {
  const content: LinesToDraw<Line> = { lines, key, draw };
  return html`<line-window class="lines" role="list" .content=${content}></line-window>`;
}
