/** What the practice page runs: it brings back, one at a time, the questions and the moments that are about to fade. */
import { recordTime } from '#device/active-time.ts';
import { deviceSeed } from '#device/seed.ts';
import { countInWords, dueInWords } from '#practice/due-words.ts';
import { askMoment } from '#practice/moment.client.ts';
import { showStorageNote } from '#device/storage-note.ts';
import { askQuestion, reasonsOf } from '#assessment/questions.client.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import { openRecord } from '#device/record-store.ts';
import { refreshers, type Refresher } from '#practice/refreshers.client.ts';
import { shuffleOptions } from '#assessment/shuffle-options.client.ts';
import { sessionOf } from '#practice/session.ts';
import { calendarFile } from '#facts/calendar-file.ts';
import { siteName } from '#site/names.ts';

const base = document.body.dataset.base ?? '/';
const find = (name: string) => document.querySelector<HTMLElement>(`[data-practice-${name}]`)!;
const status = find('status');
const start = find('start');
const question = find('question');
const next = find('next');
const calendar = find('calendar');

const store = await openRecord();
showStorageNote(store);
recordTime(store, '/practice/');

let queue: Refresher[] = [];
let asked = 0;
let right = 0;
let again: string | undefined;

/** A module's own page is where its questions stand; each is fetched once, and from the device where it was saved. */
const pages = new Map<string, Promise<Document>>();
function pageOf(module: string): Promise<Document> {
  const known = pages.get(module);
  if (known) return known;
  const page = fetch(`${base}modules/${module}/`)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    // Its styles would be refused here, and said so in the console.
    .then((text) => text.replaceAll(/<style[\s\S]*?<\/style>/g, ''))
    .then((text) => new DOMParser().parseFromString(text, 'text/html'));
  pages.set(module, page);
  return page;
}

async function look() {
  try {
    const { due, next, noConversation } = await refreshers(store);
    again = next;
    queue = sessionOf(due);
    find('invite').hidden = !noConversation;
    const more = due.length - queue.length;
    if (queue.length > 0)
      status.textContent = `${dueInWords(due)}.${more > 0 ? ` Here are ${queue.length} of them, for about five minutes.` : ''}`;
    else
      status.textContent = next
        ? `Nothing is about to fade. The next ${noConversation ? 'question comes' : 'question or moment comes'} back on ${longDay(next)}.`
        : 'Nothing to practise yet. Answer some questions in a module first; they come back here.';
  } catch {
    queue = [];
    status.textContent = 'The list of questions could not be fetched. Try again when there is a network.';
  }
  start.hidden = queue.length === 0;
  calendar.hidden = queue.length > 0 || !again;
}

/** A question as it stands in its module, lifted out of it. */
async function questionForm(module: string, name: string, answered: (well: boolean) => void) {
  const page = await pageOf(module);
  const form = document.adoptNode(page.querySelector<HTMLFormElement>(`form[data-question="${name}"]`)!);
  form.querySelector('noscript')?.remove();
  for (const link of form.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.setAttribute('href', `${base}modules/${module}/${link.getAttribute('href')}`);
  const holder = document.createElement('div');
  holder.append(form);
  shuffleOptions(deviceSeed(), holder);
  askQuestion(store, module, form, reasonsOf(name, page), ({ outcome }) => answered(outcome === 'right'));
  return holder;
}

async function ask() {
  const refresher = queue[asked];
  if (!refresher) return finish();
  const { title, changed } = refresher;
  const moment = refresher.kind === 'moment';
  const page = moment ? `scenarios/${refresher.scenario}/` : `modules/${refresher.module}/`;
  find('count').textContent = `${moment ? 'Moment' : 'Question'} ${asked + 1} of ${queue.length}`;
  find('changed').hidden = !changed;
  find('changed-what').textContent = moment ? 'scene' : 'question';
  const from = find('from');
  from.textContent = title;
  from.setAttribute('href', base + page);
  next.hidden = true;
  question.hidden = false;
  const slot = find('slot');
  slot.replaceChildren();
  let counted = false;
  const answered = (well: boolean) => {
    if (well && !counted) right += 1;
    counted = true;
    const after = queue[asked + 1];
    next.textContent = after ? `Next ${after.kind}` : 'Finish';
    next.hidden = false;
  };
  try {
    slot.replaceChildren(
      refresher.kind === 'moment'
        ? await askMoment(store, refresher.scenario, refresher.scene, answered)
        : await questionForm(refresher.module, refresher.question, answered),
    );
  } catch {
    slot.textContent = 'This could not be fetched. Go on, or try again when there is a network.';
    next.textContent = 'Go on';
    next.hidden = false;
  }
  find('count').focus();
}

async function finish() {
  const answered = queue.slice(0, asked);
  const moments = answered.some(({ kind }) => kind === 'moment');
  const judged = `${right} ${moments ? 'right or best' : 'right'} at the first try`;
  question.hidden = true;
  asked = 0;
  right = 0;
  await look();
  status.textContent = `You answered ${countInWords(answered) || 'nothing'}: ${judged}. ${status.textContent}`;
  status.focus();
}

const longDay = (at: string) => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'full' });

start.onclick = () => {
  start.hidden = true;
  calendar.hidden = true;
  void ask();
};
next.onclick = () => {
  asked += 1;
  void ask();
};
find('stop').onclick = () => {
  if (!next.hidden) asked += 1;
  void finish();
};
calendar.onclick = () =>
  again &&
  saveAsFile(
    'within-reach-practice.ics',
    'text/calendar',
    calendarFile(
      [
        {
          id: `practice-${dayOf(again)}`,
          day: dayOf(again),
          title: `Five minutes of practice (${siteName})`,
          text: 'Some questions are about to fade.',
          url: `${location.origin}${base}practice/`,
        },
      ],
      new Date().toISOString(),
    ),
  );
await look();

export {};
