/** Watching one back: asks, records into this window, plays from where somebody pressed a key, and forgets. */
import { closeCamera, openCamera, played, record } from '#device/camera.ts';
import { hooked, required, type One } from '#device/dom.ts';
import { element } from '#device/element.ts';
import type { Hook } from '#sessions/hooks.ts';
import { marked, markKey, playsFrom, type Mark } from '#sessions/marks.ts';
import { characterOf } from '#sessions/keys.ts';
import { lettersNow, offerLetterKeys } from '#sessions/letter-keys.client.ts';
import { clock } from '#sessions/timer.ts';
import { words } from '#sessions/watch-words.ts';

const one: One<Hook> = required;
const longest = 600;

export function openWatchBack(): void {
  const root = one(document, 'watch');
  const agreed = one<HTMLInputElement>(root, 'agreed');
  const asks = hooked<HTMLButtonElement>(root, 'ask');
  const stage = one(root, 'stage');
  const preview = one<HTMLVideoElement>(root, 'preview');
  const start = one<HTMLButtonElement>(root, 'start');
  const mark = one<HTMLButtonElement>(root, 'mark');
  const back = one<HTMLVideoElement>(root, 'playback');
  const list = one(root, 'moments');
  const status = one(root, 'watch-status');
  const remove = one<HTMLButtonElement>(root, 'remove');

  let stream: MediaStream | undefined;
  let stopRecording: (() => Promise<Blob>) | undefined;
  let began = 0;
  let marks: readonly Mark[] = [];
  let forget = () => {};

  const seconds = () => (performance.now() - began) / 1000;
  const say = (text: string) => void (status.textContent = text);

  root.hidden = false;
  offerLetterKeys();
  agreed.addEventListener('change', () => asks.forEach((ask) => (ask.disabled = !agreed.checked)));
  for (const ask of asks) ask.addEventListener('click', () => void askFor(ask.dataset['ask'] === 'camera'));
  start.addEventListener('click', () => (stopRecording ? void stop() : begin()));
  mark.addEventListener('click', () => markNow(undefined));
  remove.addEventListener('click', () => {
    removeAll();
    say(words.removed);
    agreed.focus();
  });
  document.addEventListener('keydown', (event) => {
    const pressed = markKey(characterOf(event, lettersNow()));
    if (pressed && stopRecording) markNow(pressed.by);
  });
  // A page that is left may be kept whole by the browser, to be come back to: what was recorded is not.
  addEventListener('pagehide', removeAll);
  setInterval(() => {
    if (!stopRecording) return;
    say(words.recording(clock(Math.floor(seconds()))));
    if (seconds() > longest) void stop(words.tooLong);
  }, 500);

  async function askFor(picture: boolean): Promise<void> {
    removeAll();
    const given = await openCamera(picture);
    if (typeof given === 'string') return say(words[given]);
    stream = given;
    stage.hidden = false;
    preview.hidden = !picture;
    preview.srcObject = given;
    start.hidden = false;
    start.textContent = words.start;
    remove.hidden = false;
    say(words.ready);
    start.focus();
  }

  function begin(): void {
    if (!stream) return;
    marks = [];
    stopRecording = record(stream);
    began = performance.now();
    start.textContent = words.stop;
    mark.hidden = false;
    say(words.recording(clock(0)));
  }

  function markNow(by: number | undefined): void {
    if (!stopRecording) return;
    marks = marked(marks, seconds(), by);
    showMarks();
  }

  async function stop(why = ''): Promise<void> {
    const stopped = stopRecording;
    stopRecording = undefined;
    if (!stopped) return;
    mark.hidden = true;
    start.hidden = true;
    const made = played(await stopped());
    forget = made.forget;
    closeCamera(stream);
    stream = undefined;
    preview.srcObject = null;
    preview.hidden = true;
    back.src = made.address;
    back.hidden = false;
    showMarks();
    say(why);
    back.focus();
  }

  function showMarks(): void {
    list.hidden = false;
    list.replaceChildren(
      element('h2', words.marks),
      marks.length
        ? element('ol', ...marks.map((mark) => element('li', momentOf(mark))))
        : element('p', words.noMarks),
    );
  }

  function momentOf(mark: Mark): HTMLButtonElement {
    const from = playsFrom(mark);
    const time = clock(Math.floor(from));
    const said = mark.by === undefined ? words.moment(time) : words.momentBy(time, String(mark.by));
    const button = element('button', said);
    button.type = 'button';
    button.className = 'button button-quiet';
    button.disabled = Boolean(back.hidden);
    button.addEventListener('click', () => {
      back.currentTime = from;
      void back.play();
    });
    return button;
  }

  function removeAll(): void {
    const stopped = stopRecording;
    stopRecording = undefined;
    void stopped?.();
    closeCamera(stream);
    stream = undefined;
    forget();
    forget = () => {};
    marks = [];
    preview.srcObject = null;
    back.removeAttribute('src');
    back.load();
    list.replaceChildren();
    for (const part of [stage, preview, back, list, mark, start, remove]) part.hidden = true;
  }
}
