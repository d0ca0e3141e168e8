import { html, nothing, render, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { LineHeights } from './line-heights';

/** Lines that are drawn and taken away together. */
const LINES_A_BLOCK = 10;
/** Lists of so many blocks at most stand there whole: all of their lines are found by the browser's own search, too. */
const FEW_BLOCKS = 2;
/** How far above and below the window lines are drawn, so that scrolling and the Tab key meet them ready. */
const MARGIN = '800px 0px';

export interface LinesToDraw<Line> {
  readonly lines: readonly Line[];
  readonly key: (line: Line) => number | string;
  readonly draw: (line: Line) => TemplateResult;
}

/**
 * A list that draws only the lines near the window and keeps the room of the rest, so that thousands of them scroll as
 * smoothly as forty. A screen reader hears each line's place among all.
 */
export class VirtualList<Line> extends HTMLElement {
  private toDraw: LinesToDraw<Line> = { lines: [], key: () => '', draw: () => html`` };
  private readonly blocks: HTMLElement[] = [];
  private readonly places = new Map<Element, number>();
  private readonly near = new Set([0]);
  private readonly drawn = new Set<number>();
  private readonly room = new LineHeights();
  private observer: IntersectionObserver | undefined;

  set content(content: LinesToDraw<Line>) {
    this.toDraw = content;
    this.keepBlocks(Math.ceil(content.lines.length / LINES_A_BLOCK));
    const wanted = this.wanted();
    for (const at of this.drawn) if (!wanted.has(at)) this.clear(at);
    for (const at of wanted) this.draw(at);
    this.keepRoom();
  }

  connectedCallback(): void {
    // The document as root: in a frame of another origin a margin around the outermost window would not count.
    this.observer = new IntersectionObserver((entries) => this.see(entries), {
      root: document,
      rootMargin: MARGIN,
    });
    for (const block of this.blocks) this.observer.observe(block);
    this.addEventListener('focusin', this.drawWanted);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** Draws what has come near and clears what has gone: a step of the scroll costs the same however long the list is. */
  private see(entries: readonly IntersectionObserverEntry[]): void {
    const knewUsual = this.room.knowsUsual;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const at = this.places.get(target);
      if (at === undefined) continue;
      if (isIntersecting) this.near.add(at);
      else this.near.delete(at);
      if (this.drawn.has(at))
        this.room.remember(this.key(at), this.linesOf(at).length, boundingClientRect.height);
    }
    this.drawWanted();
    if (knewUsual !== this.room.knowsUsual) this.keepRoom();
  }

  /** Also at once when the focus moves: whoever holds the Tab key down is faster than the observer. */
  private readonly drawWanted = (): void => {
    const wanted = this.wanted();
    for (const at of this.drawn) if (!wanted.has(at)) this.clear(at);
    for (const at of wanted) if (!this.drawn.has(at)) this.draw(at);
  };

  /** As many blocks as the lines fill. A list that a search has made shorter shows its beginning at once. */
  private keepBlocks(count: number): void {
    for (const block of this.blocks.splice(count)) {
      const at = this.places.get(block) ?? count;
      this.observer?.unobserve(block);
      this.places.delete(block);
      this.near.delete(at);
      this.drawn.delete(at);
      block.remove();
    }
    const added = document.createDocumentFragment();
    while (this.blocks.length < count) {
      const block = document.createElement('div');
      block.role = 'none';
      this.places.set(block, this.blocks.length);
      this.blocks.push(block);
      this.observer?.observe(block);
      added.append(block);
    }
    this.append(added);
    if (this.near.size === 0) this.near.add(0);
  }

  /** What is near, and the focus with its neighbours: whoever scrolls away from it can still press Tab either way. */
  private wanted(): ReadonlySet<number> {
    if (this.blocks.length <= FEW_BLOCKS) return new Set(this.blocks.keys());
    const focused = this.blocks.findIndex((block) => block.contains(document.activeElement));
    const beside = focused < 0 ? [] : [focused - 1, focused, focused + 1];
    return new Set([...this.near, ...beside].filter((at) => at >= 0 && at < this.blocks.length));
  }

  private draw(at: number): void {
    const block = this.blocks[at];
    if (block === undefined) return;
    const { lines, key, draw } = this.toDraw;
    const place = at * LINES_A_BLOCK + 1;
    render(
      repeat(
        this.linesOf(at),
        key,
        (line, index) =>
          html`<div
            class="line-item"
            role="listitem"
            aria-setsize=${lines.length}
            aria-posinset=${place + index}
          >
            ${draw(line)}
          </div>`,
      ),
      block,
    );
    block.style.height = '';
    this.drawn.add(at);
  }

  private clear(at: number): void {
    const block = this.blocks[at];
    if (block === undefined) return;
    render(nothing, block);
    this.drawn.delete(at);
    this.keepRoomOf(block, at);
  }

  private keepRoom(): void {
    for (const [at, block] of this.blocks.entries()) if (!this.drawn.has(at)) this.keepRoomOf(block, at);
  }

  /** By the script: the content policy forbids heights in the markup. */
  private keepRoomOf(block: HTMLElement, at: number): void {
    const height = `${this.room.of(this.key(at), this.linesOf(at).length)}px`;
    if (block.style.height !== height) block.style.height = height;
  }

  private linesOf(at: number): readonly Line[] {
    return this.toDraw.lines.slice(at * LINES_A_BLOCK, (at + 1) * LINES_A_BLOCK);
  }

  private key(at: number): number | string {
    const first = this.toDraw.lines[at * LINES_A_BLOCK];
    return first === undefined ? at : this.toDraw.key(first);
  }
}

customElements.define('virtual-list', VirtualList);

/** The lines as a list of which only what is near the window is drawn. */
export function windowedLines<Line>(
  lines: readonly Line[],
  key: (line: Line) => number | string,
  draw: (line: Line) => TemplateResult,
): TemplateResult {
  const content: LinesToDraw<Line> = { lines, key, draw };
  return html`<virtual-list class="lines" role="list" .content=${content}></virtual-list>`;
}
