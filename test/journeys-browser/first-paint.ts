import type { BrowserContext } from 'playwright-core';
import type { PaneHarness } from './pane-harness';

/** The pane as it was painted when it was first of use. */
export interface FirstPaint {
  readonly sheetName: string;
  /** The words of the figures that are remembered of an earlier day; absent where none are. */
  readonly remembered?: string;
  /** How far below the top of the pane the primary button stands, in pixels. */
  readonly buttonTop: number;
  /** Every script and style of ours that was loaded, or asked for, or only named by then. */
  readonly asked: readonly string[];
}

/** Notes the first useful paint of every pane that opens in this context. */
export async function noteFirstPaint(context: BrowserContext): Promise<void> {
  await context.addInitScript(note);
}

/** What was noted in the pane that is open now. */
export function firstPaint(workbench: PaneHarness): Promise<FirstPaint> {
  return workbench.pane
    .locator('body')
    .evaluate(() => (window as unknown as { readonly firstPaint: FirstPaint }).firstPaint);
}

/** Runs inside the pane's page. It looks in the frame that is about to be painted: what is asked for later is not there. */
function note(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const ofOurs = (addresses: readonly string[]): string[] => {
    const folder = new URL('.', location.href).href;
    const names = addresses
      .map((address) => new URL(address, folder).href)
      .flatMap((address) => (address.startsWith(folder) ? [address.slice(folder.length)] : []));
    return [...new Set(names)].filter((name) => /^[\w.-]+\.(js|css)$/.test(name));
  };
  const seen = new MutationObserver(() => {
    const button = document.querySelector('#recompute:not([aria-disabled])');
    const sheetName = document.querySelector('.sheet-name')?.textContent?.trim() ?? '';
    if (button === null || sheetName === '') return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const remembered = document.querySelector('.remembered');
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const named = [...document.querySelectorAll('script[src], link[href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      Object.assign(window, {
        firstPaint: {
          sheetName,
          buttonTop: button.getBoundingClientRect().top,
          asked: ofOurs([...loaded, ...named]),
          ...(remembered instanceof HTMLElement ? { remembered: remembered.innerText } : {}),
        },
      });
    });
  });
  seen.observe(document, { childList: true, subtree: true });
}
