/** The widths that Excel gives a pane: the narrowest, the usual one, and one a user has drawn wider. */
export const PANE_WIDTHS = [320, 350, 450] as const;
const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;
/** A drag that ends this near to one of the usual widths takes it. */
const SNAP = 6;

/** Makes an element the handle that sets the width of the pane to its right. Double click goes through the usual widths. */
export function makeSplitter(handle: HTMLElement, pane: HTMLElement, width: number = PANE_WIDTHS[1]): void {
  let current = width;
  const set = (wanted: number): void => {
    const near = PANE_WIDTHS.find((preset) => Math.abs(preset - wanted) <= SNAP);
    current = near ?? Math.min(Math.max(Math.round(wanted), NARROWEST), WIDEST);
    pane.style.width = `${current}px`;
    handle.setAttribute('aria-valuenow', String(current));
    handle.setAttribute('aria-valuetext', `${current} px`);
  };
  const cycle = (): void => set(PANE_WIDTHS.find((preset) => preset > current) ?? PANE_WIDTHS[0]);

  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-valuemin', String(NARROWEST));
  handle.setAttribute('aria-valuemax', String(WIDEST));
  handle.setAttribute('aria-controls', pane.id);
  handle.tabIndex = 0;
  set(width);

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      set(pane.getBoundingClientRect().right - event.clientX - 3);
  });
  handle.addEventListener('lostpointercapture', () => document.body.classList.remove('resizing'));
  handle.addEventListener('dblclick', cycle);
  handle.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') cycle();
    // The snap would hold a small step back, so the arrows go past it.
    else if (event.key === 'ArrowLeft') set(current + STEP);
    else if (event.key === 'ArrowRight') set(current - STEP);
    else return;
    event.preventDefault();
  });
}
