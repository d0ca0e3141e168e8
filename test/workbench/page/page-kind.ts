/**
 * What the page is: the bench on which the add-in is tried, with samples, a day to count from and counts of messages; or
 * the product, for whoever has no Excel that knows add-ins. A package says so in its page.
 */
export type PageKind = 'bench' | 'product';

export function pageKind(): PageKind {
  return document.documentElement.dataset['page'] === 'product' ? 'product' : 'bench';
}

/** Lets the page open without a network from the second time on, where the package is made for that. */
export function keepForOffline(): void {
  if (document.documentElement.dataset['offline'] === undefined) return;
  void navigator.serviceWorker?.register('../sw.js', { scope: '../' }).catch(() => undefined);
}
