/** Codes read by the browser's own detector, from the camera or from photographs. No picture is kept. */
import { all, one } from '#team/hooks.client.ts';
import { words } from '#team/words.ts';

interface Detector {
  detect(source: HTMLVideoElement | ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  /** Not in every browser, and not yet in TypeScript's own list. */
  var BarcodeDetector: (new (options: { formats: string[] }) => Detector) | undefined;
}

/** How long to wait before looking again, in milliseconds: often enough for somebody who holds up one slip after another. */
const pause = 200;

/** Offers to read codes, where this browser can. `found` is given each text once; `say` tells how it goes. */
export function offerScanning(
  root: HTMLElement,
  found: (text: string) => void,
  say: (text: string) => void,
): void {
  if (!globalThis.BarcodeDetector) return;
  const detector = new globalThis.BarcodeDetector({ formats: ['qr_code'] });
  const video = one<HTMLVideoElement>(root, 'video');
  const [camera, stop] = [one(root, 'camera'), one(root, 'stop')];
  let stream: MediaStream | undefined;
  let read = new Set<string>();

  const take = (texts: readonly string[]) => {
    const fresh = texts.filter((text) => !read.has(text));
    for (const text of fresh) read.add(text);
    if (fresh.length > 0) found(fresh.join('\n'));
    return texts.length;
  };
  const textsIn = async (source: HTMLVideoElement | ImageBitmap) =>
    (await detector.detect(source)).map(({ rawValue }) => rawValue);

  const show = (running: boolean) => {
    camera.hidden = running;
    stop.hidden = !running;
    video.hidden = !running;
  };
  const end = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
    video.srcObject = null;
    show(false);
  };
  const look = async (): Promise<void> => {
    if (!stream) return;
    // Before the first picture is there, there is nothing to read in it.
    take(await textsIn(video).catch(() => []));
    setTimeout(() => void look(), pause);
  };

  camera.addEventListener('click', () => {
    void (async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      } catch {
        say(words.noCamera);
        return;
      }
      read = new Set();
      video.srcObject = stream;
      show(true);
      stop.focus();
      say(words.looking);
      // Not awaited: some browsers say only with the first picture that it plays.
      void video.play().catch(() => undefined);
      await look();
    })();
  });
  stop.addEventListener('click', () => {
    end();
    camera.focus();
  });
  addEventListener('pagehide', end);

  const pictures = one<HTMLInputElement>(root, 'pictures');
  pictures.addEventListener('change', () => {
    void (async () => {
      read = new Set();
      let many = 0;
      for (const file of pictures.files ?? []) {
        const bitmap = await createImageBitmap(file).catch(() => undefined);
        many += bitmap ? take(await textsIn(bitmap).catch(() => [])) : 0;
        bitmap?.close();
      }
      if (many === 0) say(words.noneInPictures);
      pictures.value = '';
    })();
  });
  for (const part of all(root, 'scan')) part.hidden = false;
}
