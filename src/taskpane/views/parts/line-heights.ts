/** The height of a line in pixels before any was measured. */
const GUESSED_HEIGHT = 80;

/** How high lines that are not drawn would be: as measured when they last were, else as lines of this list usually are. */
export class LineHeights {
  private readonly measured = new Map<number | string, number>();
  private usual: number | undefined;

  get knowsUsual(): boolean {
    return this.usual !== undefined;
  }

  /** `height` in pixels of `count` lines drawn together, named by the key of the first. A folded list has none. */
  remember(key: number | string, count: number, height: number): void {
    if (height === 0 || count === 0) return;
    // Taken once: to correct the room of hundreds of blocks at every step would cost more than it mends.
    this.usual ??= height / count;
    this.measured.set(key, height);
  }

  /** In whole pixels, as the browser spells them. */
  of(key: number | string, count: number): number {
    return Math.round(this.measured.get(key) ?? (this.usual ?? GUESSED_HEIGHT) * count);
  }
}
