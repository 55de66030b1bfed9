/**
 * What stands in for a server where the site is opened as files, from a memory stick: the copy that `npm run
 * build:portable` makes. A browser gives files no modules, no fetch, no worker and no addresses that end in a slash.
 */

type Modules = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

export interface Portable {
  /** In place of `import()`: a part of the site by the address it has on a server. */
  load(address: string): Promise<Record<string, unknown>>;
  /** In place of a module script: runs once the page is there, one after the other. */
  run(name: string): void;
  /** What a file of texts calls: the text that a fetch of this path is to give. */
  text(path: string, text: string): void;
}

/** Must run before anything else on the page, from a file in a folder beneath the site's own. */
export function startPortable(modules: Modules): void {
  const root = new URL('../', (document.currentScript as HTMLScriptElement).src);
  const parsed = new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.dataset['base'] = root.pathname;
      resolve();
    });
  });
  const part = (name: string) => {
    const load = modules[name];
    return load ? load() : Promise.reject(new Error(`There is no “${name}” in this copy.`));
  };
  let last: Promise<unknown> = parsed;
  const texts = new Map<string, string>();
  const portable: Portable = {
    load: async (address) => {
      await parsed;
      return part(address);
    },
    run: (name) => {
      last = last.then(() => part(name)).catch(reportError);
    },
    text: (path, text) => void texts.set(path, text),
  };
  Object.assign(globalThis, { portable });

  const fetchAnywhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.href.startsWith(root.href)) return fetchAnywhere(input, init);
    const path = fileOf(address).pathname.slice(root.pathname.length);
    if (!texts.has(path)) await script(new URL(`${path}.js`, root).href);
    return new Response(texts.get(path));
  };

  // Some browsers let a file change nothing of its address. What was asked then stands on the page only.
  for (const how of ['pushState', 'replaceState'] as const) {
    const change = history[how].bind(history);
    history[how] = (...given) => {
      try {
        change(...given);
      } catch {
        return;
      }
    };
  }

  const mend = (event: Event) => {
    const found = (event.target as Element | null)?.closest?.('a[href], form[action]');
    const name = found?.hasAttribute('href') ? 'href' : 'action';
    const given = found?.getAttribute(name);
    if (!found || given == null) return;
    const address = new URL(given, location.href);
    const mended =
      given.startsWith('/') && !address.href.startsWith(root.href) ? new URL(given.slice(1), root) : address;
    if (mended.href.startsWith(root.href)) found.setAttribute(name, fileOf(mended).href);
  };
  for (const event of ['pointerdown', 'focusin', 'click', 'submit']) addEventListener(event, mend, true);
}

/** The file behind an address that ends in a slash. */
function fileOf(address: URL): URL {
  const file = new URL(address);
  if (file.pathname.endsWith('/')) file.pathname += 'index.html';
  return file;
}

function script(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const made = document.createElement('script');
    made.src = src;
    made.onload = () => resolve();
    made.onerror = () => reject(new TypeError('Failed to fetch'));
    document.head.append(made);
  });
}
