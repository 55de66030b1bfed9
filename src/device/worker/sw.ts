import { savedUnder } from '#device/worker/addresses.ts';
import type { OfflineFile, OfflineList } from '#device/worker/addresses.ts';

/**
 * Keeps the whole site on the device: all of one version or all of another, never a mixture. A version is saved in a
 * cache of its own, next to the one in use, and is only used once every file of its list is there and is what the list
 * says. Until then, whatever happens, the old one stays as it was. What was saved before an interruption is kept.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put in by the build, so that a new version of the site is a new worker. */
declare const VERSION: string;
/** How long to wait before a file is tried again, in milliseconds; twice as long each time. */
declare const PAUSE: number;
/** What a saved file says of itself, so that a version that was never finished is not fetched in vain. */
const hashHeader = 'within-reach-hash';

const { scope } = self.registration;
const ours = `within-reach ${scope} `;
const current = ours + VERSION;
const listAddress = `${scope}offline.json`;

self.addEventListener('install', (event) => event.waitUntil(save()));
self.addEventListener('activate', (event) =>
  event.waitUntil(removeOthers().then(() => self.clients.claim())),
);
self.addEventListener('message', (event) => event.waitUntil(reply(event)));
self.addEventListener('fetch', (event) => {
  const addresses = event.request.method === 'GET' ? savedUnder(event.request.url, scope) : [];
  if (addresses.length > 0) event.respondWith(answer(event.request, addresses));
});

async function save(): Promise<void> {
  const list = (await (await fetch(listAddress, { cache: 'no-store' })).json()) as OfflineList;
  if (list.version !== VERSION) throw new Error('The site changed while it was being saved');
  const fresh = await caches.open(current);
  const others = await Promise.all((await ourOthers()).map((name) => caches.open(name)));
  const waiting = [...list.files];
  let saved = 0;
  const saveNext = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const address = scope + file.url;
      if (!(await fresh.match(address)))
        await fresh.put(address, (await savedIn(others, file)) ?? (await download(file)));
      await tell({ saving: ++saved / list.files.length });
    }
  };
  await Promise.all([saveNext(), saveNext(), saveNext(), saveNext()]);
  // The list comes last: a cache that has it is complete.
  await fresh.put(listAddress, Response.json(list));
}

/** A file as another version has it, whether that one was ever finished or not. */
async function savedIn(others: readonly Cache[], { url, hash }: OfflineFile): Promise<Response | undefined> {
  for (const cache of others) {
    const saved = await cache.match(scope + url);
    if (saved?.headers.get(hashHeader) === hash) return saved;
  }
  return undefined;
}

/** A file that is what the list says. Tried four times, longer apart each time; then the version is given up for now, and what came is kept. */
async function download(file: OfflineFile, tries = 0): Promise<Response> {
  // Whoever asks their device to save data is not sent megabytes, not even for an update. A later visit tries again.
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
    throw new Error('The device asks to save data');
  try {
    const { body, headers } = await fetched(scope + file.url, tries === 0 ? 'default' : 'reload');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    if (btoa(String.fromCharCode(...digest.slice(0, 15))) !== file.hash)
      throw new Error(`${file.url} is not as listed`);
    headers.set(hashHeader, file.hash);
    return new Response(body, { headers });
  } catch (error) {
    if (tries === 3) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** tries));
    return download(file, tries + 1);
  }
}

/** A response made anew, because one that was redirected may not answer for a page. */
async function fetched(
  address: string,
  cache: RequestCache,
): Promise<{ body: ArrayBuffer; headers: Headers }> {
  const response = await fetch(address, { cache });
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return { body: await response.arrayBuffer(), headers };
}

async function removeOthers(): Promise<void> {
  for (const name of await ourOthers()) await caches.delete(name);
}

/** The caches of other versions: the one in use, and what is left of one that was never finished. */
async function ourOthers(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
}

/** The saved copy; what is not part of it from the network; without one, the page that says there is no such page. */
async function answer(request: Request, addresses: readonly string[]): Promise<Response> {
  const cache = await caches.open(current);
  for (const address of addresses) {
    const saved = await cache.match(scope + address);
    if (saved) return saved;
  }
  try {
    return await fetch(request);
  } catch {
    const page = request.mode === 'navigate' ? await cache.match(`${scope}404.html`) : undefined;
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }
}

/** A page asks how large the saved copy is, or to change to this version: refused while another tab shows the old one. */
async function reply({ data, source }: ExtendableMessageEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (data === 'use' && windows.length < 2) return self.skipWaiting();
  const kept = await (await caches.open(current)).match(listAddress);
  const list = (await kept?.json()) as OfflineList | undefined;
  source?.postMessage(data === 'use' ? { otherTabs: true } : { ready: list?.bytes });
}

async function tell(message: { saving: number }): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    client.postMessage(message);
}
