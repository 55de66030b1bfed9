/** What the practice page runs: it brings back, one at a time, the questions and the moments that are about to fade. */
import type { Certainty } from '#facts/fact.ts';
import { baseOf } from '#device/dom.ts';
import { element } from '#device/element.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import { partsOfPage } from '#device/parts-of-page.ts';
import { deviceSeed } from '#device/seed.ts';
import type { RecordStore } from '#device/record-store.ts';
import { countInWords, dueInWords } from '#practice/due-words.ts';
import { one } from '#practice/hooks.client.ts';
import { refreshers, type Refresher } from '#practice/refreshers.client.ts';
import { sessionOf } from '#practice/session.ts';
import { words } from '#practice/words.ts';
import { whereYouWere } from '#record/where-you-were.ts';
import { sentenceToCarry } from '#record/your-words.ts';
import { around } from '#site/around.ts';
import { tag } from '#site/locale.ts';
import { siteName } from '#site/names.ts';

/** How questions are asked; another room’s, so the page gives it. */
export interface Asking {
  askQuestion: (
    store: RecordStore,
    module: string,
    form: HTMLFormElement,
    reasons: HTMLElement,
    done: (marked: { outcome: string }) => void,
  ) => unknown;
  questionNamed: (page: DocumentFragment, question: string) => HTMLFormElement;
  reasonsOf: (question: string, page: DocumentFragment) => HTMLElement;
  shuffleOptions: (seed: string | undefined, root: HTMLElement) => void;
  certaintyIn: (form: HTMLFormElement) => Certainty | undefined;
}

/** What was asked in this session: its name in the list at the end. */
type Asked = { item: Refresher; stem: string };

const longDay = (at: string) => new Date(at).toLocaleDateString(tag, { dateStyle: 'full' });

/** `load` brings how questions are asked: the largest part of the page, and needed only once somebody starts. */
export async function practise(store: RecordStore, load: () => Promise<Asking>): Promise<void> {
  const base = baseOf();
  const intro = one(document, 'practice-intro');
  const status = one(document, 'practice-status');
  const start = one(document, 'practice-start');
  const anyway = one(document, 'practice-anyway');
  const calendar = one(document, 'practice-calendar');
  const question = one(document, 'practice-question');
  const next = one(document, 'practice-next');
  const end = one(document, 'practice-end');

  let queue: Refresher[] = [];
  let ahead: Refresher[] = [];
  let asked: Asked[] = [];
  let right = 0;
  let again: string | undefined;
  const pages = new Map<string, Promise<DocumentFragment>>();

  async function look(): Promise<Refresher[]> {
    let all: Refresher[] = [];
    try {
      const found = await refreshers(store);
      all = [...found.due, ...found.ahead];
      ahead = found.ahead;
      again = found.ahead[0]?.due;
      queue = sessionOf(found.due);
      one(document, 'practice-invite').hidden = !found.noConversation;
      const more = found.due.length > queue.length;
      if (queue.length > 0)
        status.textContent = `${dueInWords(found.due)}.${more ? ` ${words.someOf(queue.length)}` : ''}`;
      else
        status.textContent = again
          ? words.nothingDue(longDay(again), !found.noConversation)
          : words.nothingYet;
    } catch {
      queue = [];
      ahead = [];
      status.textContent = words.notFetched;
    }
    start.hidden = queue.length === 0;
    anyway.hidden = queue.length > 0 || ahead.length === 0;
    calendar.hidden = queue.length > 0 || !again;
    return all;
  }

  /** A question as it stands in its module, lifted out of it. */
  async function questionForm(module: string, name: string, answered: (well: boolean) => void) {
    const [page, asking] = await Promise.all([pageOf(pages, module), load()]);
    const form = document.adoptNode(asking.questionNamed(page, name));
    form.querySelector('noscript')?.remove();
    for (const link of form.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      link.setAttribute('href', `${base}modules/${module}/${link.getAttribute('href')}`);
    const holder = element('div', form);
    asking.shuffleOptions(deviceSeed(), holder);
    asking.askQuestion(store, module, form, asking.reasonsOf(name, page), ({ outcome }) =>
      answered(outcome === 'right'),
    );
    return holder;
  }

  async function momentForm(scenario: string, scene: string, answered: (well: boolean) => void) {
    const [{ askMoment }, { certaintyIn }] = await Promise.all([
      import('#practice/moment.client.ts'),
      load(),
    ]);
    return askMoment(store, scenario, scene, certaintyIn, answered);
  }

  let place = 0;
  async function ask() {
    const item = queue[place];
    if (!item) return finish();
    one(document, 'practice-count').textContent = words.place(place + 1, queue.length);
    const link = element('a', item.title);
    const moment = item.kind === 'moment';
    link.setAttribute('href', base + (moment ? `scenarios/${item.scenario}/` : `modules/${item.module}/`));
    const [before, after] = around(words.from[item.kind]);
    one(document, 'practice-from').replaceChildren(before, link, after);
    const changed = one(document, 'practice-changed');
    changed.hidden = !item.changed;
    changed.textContent = words.rewritten[item.kind];
    next.hidden = true;
    intro.hidden = true;
    end.hidden = true;
    question.hidden = false;
    const slot = one(document, 'practice-slot');
    slot.replaceChildren();
    let counted = false;
    const answered = (well: boolean) => {
      if (!counted) {
        if (well) right += 1;
        asked.push({ item, stem: moment ? item.title : stemIn(slot) || item.title });
      }
      counted = true;
      const after = queue[place + 1];
      next.textContent = after ? words.next[after.kind] : words.finish;
      next.hidden = false;
    };
    try {
      slot.replaceChildren(
        moment
          ? await momentForm(item.scenario, item.scene, answered)
          : await questionForm(item.module, item.question, answered),
      );
    } catch {
      slot.textContent = words.oneNotFetched;
      next.textContent = words.goOn;
      next.hidden = false;
    }
    one(document, 'practice-count').focus();
  }

  async function finish() {
    const done = asked;
    const moments = done.some(({ item }) => item.kind === 'moment');
    const told =
      done.length > 0
        ? words.answered(countInWords(done.map(({ item }) => item)), right, moments)
        : words.answeredNothing;
    question.hidden = true;
    intro.hidden = false;
    asked = [];
    place = 0;
    right = 0;
    const scheduled = await look();
    status.textContent = `${told} ${status.textContent}`;
    await showEnd(done, scheduled);
    status.focus();
  }

  /** What stays away and until when, one sentence of the learner’s own, and a way on. */
  async function showEnd(done: readonly Asked[], scheduled: readonly Refresher[]) {
    end.hidden = done.length === 0;
    one(end, 'practice-away').replaceChildren(
      ...done.map(({ item, stem }) => {
        const due = scheduled.find((other) => nameOf(other) === nameOf(item))?.due;
        return element('li', element('span', stem), due ? ` ${words.awayUntil(longDay(due))}` : '');
      }),
    );
    const facts = await store.all();
    const own = sentenceToCarry(facts);
    one(end, 'practice-own').hidden = !own;
    one(end, 'practice-own-words').textContent = own?.text ?? '';
    const place = whereYouWere(facts);
    const title = scheduled.find((item) => item.kind === 'question' && item.module === place?.module)?.title;
    const on = one(end, 'practice-go-on');
    on.hidden = !place || !title;
    if (!place || !title) return;
    on.textContent = words.goOnWith(title);
    on.setAttribute('href', `${base}modules/${place.module}/${place.section ? `#${place.section}` : ''}`);
  }

  start.onclick = () => void ask();
  anyway.onclick = () => {
    queue = sessionOf(ahead);
    void ask();
  };
  next.onclick = () => {
    place += 1;
    void ask();
  };
  one(document, 'practice-stop').onclick = () => void finish();
  calendar.onclick = () => again && void saveDay(again, base);
  await look();
}

const nameOf = (item: Refresher) =>
  item.kind === 'question' ? item.question : `${item.scenario}/${item.scene}`;

/** What a question asks, where it stands on the page. */
const stemIn = (slot: HTMLElement) =>
  slot.querySelector('legend')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

/** A module's own page is where its questions stand; each is fetched once, and from the device where it was saved. */
function pageOf(pages: Map<string, Promise<DocumentFragment>>, module: string): Promise<DocumentFragment> {
  const known = pages.get(module);
  if (known) return known;
  const page = fetch(`${baseOf()}modules/${module}/`)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    .then(partsOfPage);
  pages.set(module, page);
  return page;
}

/** Loaded when somebody asks for it: few do, and the page is as small as it can be. */
async function saveDay(at: string, base: string): Promise<void> {
  const { calendarFile } = await import('#facts/calendar-file.ts');
  saveAsFile(
    'within-reach-practice.ics',
    'text/calendar',
    calendarFile(
      [
        {
          id: `practice-${dayOf(at)}`,
          day: dayOf(at),
          title: words.calendarTitle(siteName),
          text: words.calendarText,
          url: `${location.origin}${base}practice/`,
        },
      ],
      new Date().toISOString(),
    ),
  );
}
