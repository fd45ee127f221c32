// Keeps the page of a survey and its scripts, so that both open without a network. Nothing else.
const CACHE = 'survey-1';
const ASSETS = ['page.js', 'store.js', 'sync.js', 'view.js', 'offline.js', 'page.css'];
const PAGE = /\/survey\/[0-9A-Za-z-]{1,40}$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('survey-') && name !== CACHE);
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const asset = ASSETS.some((name) => url.pathname.endsWith('/survey/' + name));
  if (event.request.method === 'GET' && url.origin === location.origin
      && (asset || PAGE.test(url.pathname))) {
    event.respondWith(networkFirst(event.request, asset));
  }
});

// A redirect leads to the login, an error is no page: neither may replace what was kept. A lost
// session leaves the kept page in its place, which says so and keeps what was written.
async function networkFirst(request, asset) {
  const cache = await caches.open(CACHE);
  const path = new URL(request.url).pathname;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === 'basic' && !answer.redirected) {
      await cache.put(path, answer.clone());
    } else if (!asset && answer.status === 404) {
      await cache.delete(path);
    }
    return answer;
  } catch (offline) {
    return (await cache.match(path)) || Response.error();
  }
}
