import { compiledWorker, offlineList } from '#build/offline.ts';

/** A server, a browser's caches and the events of a worker, for running the compiled worker without a browser. */
export class PretendedBrowser {
  readonly scope = 'https://example.org/learn/';
  /** Every address asked of the server, in order. */
  asked: string[] = [];
  /** How many answers the server still gives before the line goes dead. */
  answersLeft = Infinity;
  /** How many things the browser still does, asking and saving, before it is killed: then nothing goes on any more. */
  stepsLeft = Infinity;
  saveData = false;
  windows: { messages: unknown[]; url?: string }[] = [];
  /** What the server sends besides the bytes. */
  headers: Record<string, string> = { 'content-type': 'text/plain' };
  /** Addresses whose answer begins and never ends. */
  stalled: string[] = [];
  /** How long the worker waits while nothing comes, in milliseconds. */
  patience = 30_000;
  skippedWaiting = false;
  #served = new Map<string, string>();
  #caches = new Map<string, Map<string, Response>>();
  #life = {};

  /** Puts a site on the server. `spoilt` addresses answer with something else than the list says. */
  async publish(site: Record<string, string>, spoilt: readonly string[] = []): Promise<string> {
    const list = offlineList(
      Object.entries(site).map(([path, text]) => ({ path, content: Buffer.from(text) })),
    );
    this.#served = new Map([
      ...Object.entries(site).map(([path, text]): [string, string] => [
        path.replace(/(^|\/)index\.html$/, '$1'),
        text,
      ]),
      ...spoilt.map((path): [string, string] => [path, 'spoilt on the way']),
      ['offline.json', JSON.stringify(list)],
    ]);
    return compiledWorker(list.version, 0, this.patience);
  }

  /** Starts a compiled worker and gives what makes its events happen. */
  run(code: string) {
    const handlers = new Map<string, (event: object) => void>();
    const self = {
      registration: { scope: this.scope },
      addEventListener: (name: string, handler: (event: object) => void) => handlers.set(name, handler),
      skipWaiting: () => void (this.skippedWaiting = true),
      clients: {
        claim: async () => undefined,
        matchAll: async () =>
          this.windows.map((window) => ({
            url: window.url ?? this.scope,
            postMessage: (message: unknown) => window.messages.push(message),
          })),
      },
    };
    const life = this.#life;
    new Function('self', 'caches', 'fetch', 'setTimeout', 'navigator', code)(
      self,
      this.#cacheStorage(life),
      (address: string | { url: string }, init?: RequestInit) => this.#fetch(life, address, init?.signal),
      setTimeout,
      { connection: { saveData: this.saveData } },
    );
    const waitFor = (name: string, more: object = {}) => {
      let done: Promise<unknown> = Promise.resolve();
      handlers.get(name)?.({ ...more, waitUntil: (promise: Promise<unknown>) => (done = promise) });
      return done;
    };
    return {
      install: () => waitFor('install'),
      activate: () => waitFor('activate'),
      message: (data: string, source?: object) => waitFor('message', { data, source }),
      /** What the worker answers; undefined where it leaves the request to the browser. */
      open: async (address: string, mode = 'navigate', method = 'GET'): Promise<Response | undefined> => {
        let answer: Promise<Response> | undefined;
        const request = { url: new URL(address, this.scope).href, mode, method };
        handlers.get('fetch')?.({ request, respondWith: (promise: Promise<Response>) => (answer = promise) });
        return (await answer)?.clone();
      },
    };
  }

  /** The browser loses a saved file, as it may where room is short. */
  lose(path: string): void {
    for (const cache of this.#caches.values()) cache.delete(this.scope + path);
  }

  get cacheNames(): string[] {
    return [...this.#caches.keys()];
  }

  /** One thing done, unless the browser is dead: then this never comes back. */
  async #step(life: object): Promise<void> {
    if (life !== this.#life || this.stepsLeft-- <= 0) await new Promise(() => undefined);
  }

  /** Whatever runs stops here and does nothing any more; what is saved stays. */
  kill(): void {
    this.#life = {};
    this.stepsLeft = Infinity;
  }

  async #fetch(
    life: object,
    address: string | { url: string },
    signal?: AbortSignal | null,
  ): Promise<Response> {
    await this.#step(life);
    const path = (typeof address === 'string' ? address : address.url).slice(this.scope.length);
    this.asked.push(path);
    if (this.answersLeft-- <= 0) throw new TypeError('Failed to fetch');
    const text = this.#served.get(path);
    const stalled = new ReadableStream({
      start: (stream) =>
        signal?.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError'))),
    });
    return new Response(this.stalled.includes(path) ? stalled : (text ?? 'not here'), {
      status: text === undefined ? 404 : 200,
      headers: this.headers,
    });
  }

  #cacheStorage(life: object) {
    return {
      keys: async () => [...this.#caches.keys()],
      delete: async (name: string) => this.#caches.delete(name),
      open: async (name: string) => {
        const cache = this.#caches.get(name) ?? new Map<string, Response>();
        this.#caches.set(name, cache);
        return {
          match: async (address: string) => cache.get(address)?.clone(),
          put: async (address: string, response: Response) => {
            await this.#step(life);
            cache.set(address, response.clone());
          },
        };
      },
    };
  }
}
