import { baseOf, hooked, type All } from '#device/dom.ts';
import type { Hook } from '#device/hooks.ts';
import { words } from '#device/offline-words.ts';

const all: All<Hook> = hooked;

/**
 * Saves the site for use without a network, once the page has loaded, and says in the footer how far that is. Says
 * nothing where the browser does not offer it (plain http on another machine, private windows, a refusal).
 */
export function saveForOffline(): void {
  const [line] = all(document, 'offline');
  const say = (text: string) => {
    if (line) line.textContent = text;
  };
  const worker = navigator.serviceWorker;
  if (!worker) return say('');
  const saysToSaveData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saysToSaveData && !worker.controller) return say(words.savesData);

  let size = '';
  let offered = false;
  const sayReady = () => {
    if (size && !offered) say(navigator.onLine ? words.ready(size) : words.offline);
  };
  worker.onmessage = ({ data }: MessageEvent<{ saving?: number; otherTabs?: true; ready?: number }>) => {
    if (data.saving && !worker.controller) say(words.saving(`${Math.floor(data.saving * 100)}%`));
    if (data.otherTabs) say(words.closeOthers);
    if (!data.ready) return;
    size = `${(data.ready / 1e6).toFixed(1)} MB`;
    sayReady();
  };

  const offer = (newer: ServiceWorker) => {
    offered = true;
    const button = document.createElement('button');
    button.className = 'button-quiet';
    button.textContent = words.useNow;
    button.onclick = () => {
      worker.oncontrollerchange = () => location.reload();
      newer.postMessage('use');
    };
    say(`${words.newer} `);
    line?.append(button);
  };

  const start = async () => {
    try {
      const registration = await worker.register(`${baseOf()}sw.js`);
      registration.onupdatefound = () => {
        const newer = registration.installing;
        newer?.addEventListener('statechange', () => {
          if (newer.state === 'installed' && registration.active) offer(newer);
          if (newer.state === 'redundant' && !registration.active) say(words.notYet);
        });
      };
      addEventListener('online', sayReady);
      addEventListener('offline', sayReady);
      (await worker.ready).active?.postMessage('how large');
      if (registration.waiting) offer(registration.waiting);
    } catch {
      say(worker.controller ? words.savedCopy : '');
    }
  };
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start());
}
