import { sameDayHere } from '#facts/days.ts';
import type { Fact } from '#facts/fact.ts';
import { askToKeep } from '#device/persistent-storage.ts';
import { progressOf } from '#record/progress.ts';
import type { RecordStore } from '#device/record-store.ts';
import { keptNote } from '#device/kept-note.ts';
import { all, says } from '#record/hooks.client.ts';
import { words } from '#record/lesson-words.ts';
import { tag } from '#site/locale.ts';

/** How long the learner stays with a section before it counts as reached: passing it by does not. In milliseconds. */
const settled = 1000;

/**
 * Keeps what happens on the page of a module: that it was opened, which section was reached, that it was finished.
 *
 *     <article data-module-page="work-and-health">
 *       <a data-place hidden href="#main">Go to where you were</a>
 *       <h2 id="…">…</h2> …
 *       <button type="button" data-finish hidden>I have finished this module</button>
 *       <p role="status" data-finish-status></p>
 */
export async function recordModule(store: RecordStore, page: HTMLElement): Promise<void> {
  const module = says(page, 'module-page');
  const headings = [...page.querySelectorAll<HTMLElement>('h2[id]')];
  const sections = headings.map(({ id, textContent }) => ({ slug: id, title: textContent.trim() }));
  const here = (facts: Fact[]) =>
    progressOf(facts, { course: '', modules: [{ slug: module, title: '', sections }] }).modules[0]!;

  const facts = await store.all();
  const before = here(facts);
  offerToResume(page, sections, before.place);
  watchPlaces(store, module, headings, before.place);

  const today = (at: string) => sameDayHere(at, new Date());
  const last = facts.findLast((fact) => 'module' in fact);
  const reloaded = last && 'module' in last && last.module === module && today(last.at);
  if (!reloaded) await store.add({ kind: 'module-opened', module });

  const [button] = all(page, 'finish');
  const [status] = all(page, 'finish-status');
  const show = async () => {
    const { finishedAt } = here(await store.all());
    if (!status) return;
    const told = finishedAt
      ? `${words.finishedOn(new Date(finishedAt).toLocaleDateString(tag, { dateStyle: 'long' }))} ${keptNote(store)}`
      : '';
    // Saying the same again would make screen readers say it again.
    if (status.textContent !== told) status.textContent = told;
  };
  if (button) {
    button.hidden = false;
    button.onclick = async () => {
      const { finishedAt } = here(await store.all());
      if (!finishedAt || !today(finishedAt)) await store.add({ kind: 'module-finished', module });
      if (store.kept) void askToKeep();
      await show();
    };
  }
  store.onChange(() => void show());
  await show();
}

function offerToResume(page: HTMLElement, sections: { slug: string; title: string }[], place?: string) {
  const section = sections.find(({ slug }) => slug === place);
  const [link] = all(page, 'place');
  if (!link || !section || section === sections[0] || location.hash) return;
  link.setAttribute('href', `#${section.slug}`);
  link.textContent = words.youWereAt(section.title);
  link.hidden = false;
}

function watchPlaces(store: RecordStore, module: string, headings: HTMLElement[], known?: string) {
  let kept = known;
  let current = known;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening = true;
  const settle = () => {
    clearTimeout(timer);
    if (!current || current === kept) return;
    kept = current;
    void store.add({ kind: 'place-reached', module, section: current });
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      // The first call tells what can be seen as the page opens: at the top, before the learner has gone anywhere.
      if (opening) return void (opening = false);
      const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      if (seen) current = seen.target.id;
      clearTimeout(timer);
      timer = setTimeout(settle, settled);
    },
    { rootMargin: '0px 0px -40% 0px' },
  );
  for (const heading of headings) watcher.observe(heading);
  document.addEventListener('visibilitychange', settle);
  addEventListener('pagehide', settle);
}
