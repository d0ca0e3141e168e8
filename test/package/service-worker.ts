/**
 * The script that lets the page for browsers open without a network. Everything of one release is kept together and
 * answered together, so that no page is put together of two; the next release takes over when all its pages are closed.
 */
export function serviceWorker(release: string, files: readonly string[]): string {
  return `'use strict';
const KEPT = 'tien-do ';
const RELEASE = ${JSON.stringify(`tien-do ${release}`)};
const FILES = ${JSON.stringify(files, undefined, 2)};

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(RELEASE).then((kept) => kept.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(KEPT) && name !== RELEASE;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(
    caches
      .open(RELEASE)
      .then((kept) => kept.match(event.request, { ignoreSearch: true }))
      .then((answer) => answer ?? fetch(event.request)),
  );
});
`;
}
