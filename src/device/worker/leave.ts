/**
 * Stands in the place of the worker where a site is not to be kept: a device that saved it before takes away what is saved,
 * and from then on asks the server. Records are not touched; they are kept elsewhere.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter((name) =>
    name.startsWith(`within-reach ${self.registration.scope} `),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

export {};
