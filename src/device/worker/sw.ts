import { words } from '#device/missing-words.ts';
import { savedUnder, typeOf } from '#device/worker/addresses.ts';
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
/** How long nothing may come, in milliseconds, before a response is given up. */
declare const PATIENCE: number;
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
  const list = listIn(await fetched(listAddress, 'no-store'));
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
      await tell(list, { saving: ++saved / list.files.length });
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
    if (saved?.headers.get(hashHeader) !== hash) continue;
    const body = await saved.arrayBuffer();
    if ((await hashOf(body)) === hash) return asListed(url, hash, body, saved.headers);
  }
  return undefined;
}

const hashOf = async (body: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 15)));

const listIn = ({ body }: { body: ArrayBuffer }) => JSON.parse(new TextDecoder().decode(body)) as OfflineList;

/**
 * A file as it is kept: its bytes, which are those of the list, and its type, which its name says. Of what else a server sent
 * with it only who may frame the page is kept: anything else it once got wrong would stay after it was mended.
 */
function asListed(url: string, hash: string, body: ArrayBuffer, sent: Headers): Response {
  const headers = new Headers({
    'content-type': typeOf(url),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    [hashHeader]: hash,
  });
  const frames = /^frame-ancestors [^;,]+$/.exec(sent.get('content-security-policy') ?? '');
  if (frames) headers.set('content-security-policy', frames[0]);
  return new Response(body, { headers });
}

/** A file that is what the list says. Tried four times, longer apart each time; then the version is given up for now, and what came is kept. */
async function download(file: OfflineFile, tries = 0): Promise<Response> {
  // Whoever asks their device to save data is not sent megabytes, not even for an update. A later visit tries again.
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
    throw new Error('The device asks to save data');
  try {
    const { body, headers } = await fetched(scope + file.url, tries === 0 ? 'default' : 'reload');
    if ((await hashOf(body)) !== file.hash) throw new Error(`${file.url} is not as listed`);
    return asListed(file.url, file.hash, body, headers);
  } catch (error) {
    if (tries === 3) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** tries));
    return download(file, tries + 1);
  }
}

/** What a server sends, whole. Rejects when nothing comes any more: a line that is neither dead nor alive would hold it for ever. */
async function fetched(
  address: string,
  cache: RequestCache,
): Promise<{ body: ArrayBuffer; headers: Headers }> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), PATIENCE);
  try {
    const { headers, body } = await fetch(address, { cache, signal: silence.signal });
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), PATIENCE);
    }
    return { body: await new Blob(parts).arrayBuffer(), headers };
  } finally {
    clearTimeout(timer);
  }
}

async function removeOthers(): Promise<void> {
  for (const name of await ourOthers()) await caches.delete(name);
}

/** The caches of other versions: the one in use, and what is left of one that was never finished. */
async function ourOthers(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
}

/**
 * The saved copy; what is missing from it, or no part of it, from the network. Without one, a page that the site has says that it
 * is missing, and another that there is no such page.
 */
async function answer(request: Request, addresses: readonly string[]): Promise<Response> {
  const cache = await caches.open(current);
  for (const address of addresses) {
    const saved = await cache.match(scope + address);
    if (saved) return saved;
  }
  const list = await keptList();
  const lost = list?.files.find(({ url }) => addresses.includes(url));
  try {
    if (!lost) return await soon(fetch(request));
    const { body, headers } = await fetched(scope + lost.url, 'reload');
    if ((await hashOf(body)) !== lost.hash) return await soon(fetch(request));
    const file = asListed(lost.url, lost.hash, body, headers);
    // Where there is no room it is shown all the same.
    await cache.put(scope + lost.url, file.clone()).catch(() => {});
    return file;
  } catch {
    if (request.mode !== 'navigate') return Response.error();
    if (lost) return missing();
    const page = await cache.match(`${scope}404.html`);
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }
}

/** Rejects where no answer begins. */
const soon = (response: Promise<Response>): Promise<Response> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silent')), PATIENCE);
  });
  return Promise.race([response, late]).finally(() => clearTimeout(timer));
};

/** Made here, because what would be shown may be what is missing. */
const missing = (): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.gone}</title><h1>${words.gone}</h1><p>${words.goneHow}</p><p><a href="${scope}">${words.home}</a></p>`,
    {
      status: 503,
      headers: { 'content-type': typeOf(''), 'content-security-policy': "default-src 'none'" },
    },
  );

async function keptList(): Promise<OfflineList | undefined> {
  const kept = await (await caches.open(current)).match(listAddress);
  return (await kept?.json()) as OfflineList | undefined;
}

/** The windows that show a page of this site: others of the same host, and of another site below it, are none of its business. */
async function ourWindows(list: OfflineList | undefined): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = new Set(list?.files.map(({ url }) => url));
  return windows.filter(({ url }) => savedUnder(url, scope).some((address) => pages.has(address)));
}

/** A page asks how large the saved copy is, or to change to this version: refused while another tab shows the old one. */
async function reply({ data, source }: ExtendableMessageEvent): Promise<void> {
  const list = await keptList();
  if (data === 'use' && (await ourWindows(list)).length < 2) return self.skipWaiting();
  source?.postMessage(data === 'use' ? { otherTabs: true } : { ready: list?.bytes });
}

async function tell(list: OfflineList, message: { saving: number }): Promise<void> {
  for (const client of await ourWindows(list)) client.postMessage(message);
}
