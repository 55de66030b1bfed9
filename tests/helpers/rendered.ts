import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { vi } from 'vitest';

let container: Promise<AstroContainer> | undefined;

/**
 * Puts a component on the page, as the build would render it, in place of what stood there, and gives back what holds it. One
 * container serves a test file.
 */
export async function render(
  component: Parameters<AstroContainer['renderToString']>[0],
  props: Record<string, unknown> = {},
): Promise<HTMLElement> {
  container ??= AstroContainer.create();
  const page = document.createElement('main');
  page.innerHTML = await (await container).renderToString(component, { props });
  document.body.replaceChildren(page);
  return page;
}

/** Each test has a browser of its own: what one writes is not heard of in the pages of those before it. */
export const aloneInTheBrowser = () =>
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
    },
  );

/** What a page hands the reader as files: the name and the text of each. */
export function savedFiles(): { name: string; text: Promise<string> }[] {
  const saved: { name: string; text: Promise<string> }[] = [];
  let blob: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blob.text() });
  });
  return saved;
}

/** Picks files, as a reader does. A text is the content of a file of that name. */
export function pick(input: HTMLInputElement, files: Readonly<Record<string, string | File>>): void {
  const picked = Object.entries(files).map(([name, file]) =>
    typeof file === 'string' ? new File([file], name) : file,
  );
  Object.defineProperty(input, 'files', { configurable: true, value: picked });
  input.dispatchEvent(new Event('change'));
}

/** Writes into a field and goes on to the next, as a reader does. */
export function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
