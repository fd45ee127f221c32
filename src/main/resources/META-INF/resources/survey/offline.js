// The page itself, kept on the device so that it opens without a network.
const CACHE = 'survey-1';

// The worker keeps the page for the next time; this time it came before the worker did.
export async function keepPage() {
  await navigator.serviceWorker.register('/survey/sw.js', { scope: '/survey/' });
  await navigator.serviceWorker.ready;
  const cache = await caches.open(CACHE);
  if (!(await cache.match(location.pathname))) {
    await cache.add(location.pathname);
  }
  document.body.dataset.offline = 'ready';
}

export async function forgetPage() {
  await (await caches.open(CACHE)).delete(location.pathname);
}
