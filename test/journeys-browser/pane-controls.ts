import type { BrowserContext } from 'playwright-core';

/**
 * Which controls the pane has shown and which of them were used, over any number of journeys. A control goes by its
 * id, else by its class where it repeats from line to line, else by its words.
 */
export class PaneControls {
  readonly shown = new Set<string>();
  readonly used = new Set<string>();

  /** What was shown and never used, in order. */
  get unused(): string[] {
    return [...this.shown].filter((control) => !this.used.has(control)).sort();
  }

  /** Watches every pane that opens in this context. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('noteControl', (_source, kind: 'shown' | 'used', control: string) => {
      this[kind].add(control);
    });
    await context.addInitScript(watchControls);
  }
}

/** Runs inside the pane's page. */
function watchControls(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const { noteControl } = window as unknown as {
    readonly noteControl: (kind: 'shown' | 'used', control: string) => Promise<void>;
  };
  const CONTROLS = 'button, select, summary, input';
  const REPEATED = [
    'line',
    'limit',
    'cell-link',
    'chip',
    'group-reminder',
    'icon-button',
    'set-aside',
    'take-back',
    'list-apart',
    'write',
    'check-question',
    'fold',
  ];
  const nameOf = (control: Element): string => {
    if (control.id !== '') return `#${control.id}`;
    const field = control.getAttribute('name');
    if (field !== null) return `name=${field}`;
    const repeated = REPEATED.find((name) => control.classList.contains(name));
    const place = control.closest('section, form, details, .unfolded');
    const where = place?.id || place?.classList.item(place.classList.length - 1) || 'pane';
    if (repeated !== undefined) return `${where} .${repeated}`;
    const words = control.textContent ?? '';
    return `${where} “${words.replace(/\s+/g, ' ').replace(/\d+/g, '#').trim()}”`;
  };
  const isOpen = (control: Element): boolean =>
    (control as HTMLElement).checkVisibility({ visibilityProperty: true }) &&
    !control.closest('[aria-hidden=true]');
  const noteAll = (): void => {
    for (const control of document.querySelectorAll(CONTROLS)) {
      if (isOpen(control)) void noteControl('shown', nameOf(control));
    }
  };
  const noteUse = (event: Event): void => {
    const control = event
      .composedPath()
      .find(
        (target) =>
          target instanceof Element && target.matches(CONTROLS) && target.getRootNode() === document,
      );
    if (control instanceof Element) void noteControl('used', nameOf(control));
  };
  for (const kind of ['click', 'change', 'input']) document.addEventListener(kind, noteUse, true);
  new MutationObserver(noteAll).observe(document, { subtree: true, childList: true, attributes: true });
}
