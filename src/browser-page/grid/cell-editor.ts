/** What happened to the text that was typed. */
export type EditEnd =
  | {
      readonly kind: 'commit';
      readonly text: string;
      readonly then: 'stay' | 'down' | 'up' | 'right' | 'left';
    }
  | { readonly kind: 'cancel' };

export interface EditorPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly label: string;
}

/**
 * The box in which a cell is typed. It lies over the table, so that the table can be redrawn below it. Losing the focus
 * does not close it: in Excel too a cell stays in edit mode while the user clicks in the pane.
 */
export class CellEditor {
  private readonly box = document.createElement('textarea');
  private isOpen = false;

  /** @param onEnd answers false to keep the editor open: the text was refused. */
  constructor(
    layer: HTMLElement,
    private readonly onEnd: (end: EditEnd) => boolean,
  ) {
    this.box.className = 'cell-editor';
    this.box.hidden = true;
    this.box.rows = 1;
    this.box.spellcheck = false;
    layer.append(this.box);
    this.box.addEventListener('keydown', (event) => this.onKey(event));
    this.box.addEventListener('input', () => this.grow());
  }

  get open(): boolean {
    return this.isOpen;
  }

  /** @param text what stands in the box; the key that opened it is typed into the box by the browser itself. */
  start(place: EditorPlace, text: string): void {
    const { style } = this.box;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.minWidth = `${place.width}px`;
    style.width = `${place.width}px`;
    style.minHeight = `${place.height}px`;
    style.font = place.font;
    this.box.setAttribute('aria-label', place.label);
    this.box.value = text;
    this.box.hidden = false;
    this.isOpen = true;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(text.length, text.length);
    this.grow();
  }

  /** Takes what was typed, as a click on another cell does; false where it was refused. */
  commit(): boolean {
    this.finish({ kind: 'commit', text: this.box.value, then: 'stay' });
    return !this.isOpen;
  }

  /** Closes the box and drops what was typed. */
  cancel(): void {
    this.finish({ kind: 'cancel' });
  }

  private onKey(event: KeyboardEvent): void {
    // The Enter that picks a word in an input method belongs to the input method.
    if (event.isComposing) return;
    event.stopPropagation();
    const text = this.box.value;
    if (event.key === 'Escape') return this.finish({ kind: 'cancel' });
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
      return this.grow();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      return this.finish({ kind: 'commit', text, then: event.shiftKey ? 'up' : 'down' });
    }
    if (event.key === 'Tab') {
      event.preventDefault();
      return this.finish({ kind: 'commit', text, then: event.shiftKey ? 'left' : 'right' });
    }
  }

  private finish(end: EditEnd): void {
    if (!this.isOpen) return;
    // Closed first: hiding the box takes its focus away, which must not commit a second time.
    this.isOpen = false;
    if (!this.onEnd(end)) {
      this.isOpen = true;
      this.box.focus({ preventScroll: true });
      return;
    }
    this.box.hidden = true;
  }

  private grow(): void {
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight + 4}px`;
  }
}
