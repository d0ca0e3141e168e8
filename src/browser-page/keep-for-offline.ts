/** Lets the page open without a network from the second time on, where the package is made for that. */
export function keepForOffline(): void {
  if (document.documentElement.dataset['offline'] === undefined) return;
  void navigator.serviceWorker?.register('../sw.js', { scope: '../' }).catch(() => undefined);
}
