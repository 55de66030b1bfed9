import { words } from '#device/ask-to-save-words.ts';
import { baseOf, hooked, type All } from '#device/dom.ts';
import type { Hook } from '#device/hooks.ts';
import { saveForOffline } from '#device/offline.ts';

const all: All<Hook> = hooked;

/**
 * Offers at the foot of a page to save the site on this device, with its size. Where that was done before, it goes on as
 * everywhere; where the browser cannot, or the size is not known, it says nothing.
 */
export async function askToSave(): Promise<void> {
  const [line] = all(document, 'offline');
  const worker = navigator.serviceWorker;
  if (!line || !worker) return;
  if (await worker.getRegistration()) return saveForOffline();
  const bytes = await sizeOfSite();
  if (!bytes) return;
  const button = document.createElement('button');
  button.className = 'button-quiet';
  button.textContent = words.save(`${(bytes / 1e6).toFixed(1)} MB`);
  button.onclick = () => {
    line.textContent = words.begun;
    saveForOffline();
  };
  line.append(button);
}

async function sizeOfSite(): Promise<number | undefined> {
  try {
    const answer = await fetch(`${baseOf()}offline-size.json`);
    const size: unknown = answer.ok ? await answer.json() : undefined;
    return typeof size === 'number' ? size : undefined;
  } catch {
    return undefined;
  }
}
