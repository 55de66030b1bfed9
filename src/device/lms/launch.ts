import { required as requiredHook } from '#device/dom.ts';
import { findApi } from '#device/lms/find-api.ts';
import { keptByLms, type KeptByLms } from '#device/lms/kept-by-lms.ts';
import type { Lent } from '#device/lms/inside.ts';
import { beginCmi5 } from '#device/lms/cmi5.ts';
import { beginScorm, type ScormApi } from '#device/lms/scorm.ts';
import type { Session } from '#device/lms/session.ts';
import { downloadRecord } from '#device/record-files.ts';
import type { Fact, StoredFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { seeds, writeBookmark } from '#packages/bookmark.ts';
import { isCmi5 } from '#packages/cmi5.ts';
import { scorm12, scorm2004 } from '#packages/dialect.ts';
import type { Hook } from '#packages/hooks.ts';
import { interactionsIn } from '#packages/interaction.ts';
import { courseFolder, keepsWords, type Launched } from '#packages/package.ts';
import { reportOf } from '#packages/report.ts';
import { words } from '#packages/words.ts';
import { readRecord, writeRecord } from '#packages/whole-record.ts';
import { holdsWords } from '#packages/written.ts';

/** What the page round a course runs: it owns the session with the learning system, and lends the course its record. */
const required = <Found extends Element = HTMLElement>(hook: Hook) => requiredHook<Found>(document, hook);
const data = JSON.parse(required('package').textContent) as Launched;
const frame = required<HTMLIFrameElement>('frame');
const state = required('state');
const start = required<HTMLButtonElement>('start');
const kept = required('kept');
const bar = required('bar');

const opened = performance.now();
const clock = () => (performance.now() - opened) / 1000;

/** The course as it is read where nothing is recorded. */
function withoutRecord(why: string): void {
  state.textContent = why;
  start.textContent = words.readOn;
  start.hidden = false;
  start.onclick = () => {
    lend(undefined, newSeed());
    show('');
    kept.textContent = words.unrecorded;
    required('leave').hidden = true;
  };
}

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]! % seeds;

function lend(keeping: KeptByLms | undefined, seed: number): void {
  const preferences = new Map([
    ['within-reach-seed', String(seed)],
    // The browser is not asked to keep anything.
    ['within-reach-lasting', 'asked'],
  ]);
  if (keeping) globalThis.lentToCourse = { keeping, preferences } satisfies Lent;
}

function show(place: string): void {
  required('first').hidden = true;
  bar.hidden = frame.hidden = false;
  frame.src = courseFolder + (place || data.start);
  frame.focus();
}

function withRecord(session: Session): void {
  const { carried, rule, format } = data;
  const begun = readRecord(session.begunWith, carried);
  if (session.begunWith !== '' && !begun) return withoutRecord(words.newer);
  const seed = begun?.seed ?? newSeed();
  const keeping = keptByLms(
    session,
    {
      read: () => begun?.facts ?? [],
      write: (facts: readonly StoredFact[], room) =>
        keepsWords(format)
          ? writeRecord(facts, seed, carried, room)
          : { text: writeBookmark({ facts: facts.filter(isKnown), seed }, carried, room), words: false },
      report: (facts: readonly Fact[], fresh: readonly Fact[]) => ({
        ...reportOf(facts, rule, carried),
        ...(data.reported && { answers: interactionsIn(fresh, data.reported) }),
      }),
    },
    words.wordless,
    (how) => {
      const finished = keeping.report().finished;
      // What comes and goes with every step is not read out.
      kept.ariaLive = how === 'refused' || finished ? 'polite' : 'off';
      kept.textContent = {
        refused: words.unsaved,
        waiting: words.waiting,
        saved: finished ? words.savedFinished : words.saved,
      }[how];
    },
  );
  lend(keeping, seed);
  const { place } = keeping.report();
  start.textContent = place ? words.goOn : words.begin;
  start.hidden = false;
  start.onclick = () => show(place);

  let over = false;
  /** What pages do when they are left, done while there is still somebody to tell. */
  const settle = () => {
    const inside = frame.contentWindow;
    if (!inside || frame.hidden) return;
    inside.document.dispatchEvent(new Event('visibilitychange'));
    inside.dispatchEvent(new Event('pagehide'));
  };
  const leave = async () => {
    over = true;
    settle();
    return keeping.leave();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || over) return;
    settle();
    void keeping.save().catch(() => {});
  });
  // Who closes the tab with a mouse leaves the page first, and some systems hear nothing of a page that goes.
  const beforeItGoes = (page: Document | null) =>
    page?.documentElement.addEventListener('pointerleave', () => {
      if (!over) void keeping.save().catch(() => {});
    });
  beforeItGoes(document);
  frame.addEventListener('load', () => beforeItGoes(frame.contentDocument));
  window.addEventListener('pagehide', (event: PageTransitionEvent) => {
    // A page that only rests in the browser's memory comes back with its session.
    if (event.persisted || over) return;
    if (!session.outlivesPage) return void leave();
    settle();
    void keeping.save().catch(() => {});
  });

  const leaving = required<HTMLDialogElement>('leaving');
  const go = async () => {
    leaving.close();
    const lost = keeping.wordless !== undefined && (await keeping.all()).some(holdsWords);
    const kept = await leave();
    frame.remove();
    bar.hidden = true;
    const left = required('left');
    left.hidden = false;
    left.querySelector('p')!.textContent = !kept ? words.leftUnsaved : lost ? words.leftWords : words.left;
    left.querySelector('h1')!.focus();
    if (session.returnTo) location.href = session.returnTo;
    else window.close();
  };
  required('leave').onclick = async () => {
    settle();
    const facts = await keeping.all();
    if (keeping.wordless !== undefined && facts.some(holdsWords)) return leaving.showModal();
    await go();
  };
  required('file').onclick = async () => downloadRecord(await keeping.all());
  required('go').onclick = () => void go();
  required('stay').onclick = () => leaving.close();
}

async function begin(): Promise<Session | undefined> {
  if (data.format === 'cmi5') {
    const address = new URL(location.href);
    return isCmi5(address.searchParams)
      ? beginCmi5(
          address,
          sessionStorage,
          () => new Date(),
          () => crypto.randomUUID(),
        )
      : undefined;
  }
  const dialect = data.format === 'scorm12' ? scorm12 : scorm2004;
  const api = findApi<ScormApi>(dialect.api, window);
  return api && beginScorm(api, dialect, clock);
}

state.textContent = words.opening;
begin().then(
  (session) => {
    state.textContent = '';
    if (session) withRecord(session);
    else withoutRecord(words.none);
  },
  () => withoutRecord(words.refused),
);
