import type { RecordStore } from '#device/record-store.ts';
import { all, says } from '#record/hooks.client.ts';
import { minutesLeftFrom, railOf, type RailSection } from '#record/lesson-place.ts';
import { words } from '#record/rail-words.ts';

/**
 * Says in the contents of a lesson where the reader is, what is done and how much is left; on a narrow screen the same
 * in a slim bar. Nothing is announced: it stands beside what is read.
 *
 *     <nav data-rail="16"> <p data-rail-left></p> <li data-section="…" data-minutes="3" data-asks="id id"><a/><span/></li>
 *     <p data-rail-bar hidden><span data-rail-here></span> <span data-rail-left></span></p>
 */
export async function showRail(store: RecordStore, page: HTMLElement): Promise<void> {
  const [rail] = all(page, 'rail');
  const [bar] = all(page, 'rail-bar');
  if (!rail || !bar) return;
  const everything = Number(says(rail, 'rail'));
  const items = all(rail, 'section');
  const sections = items.map((item): RailSection => ({
    slug: says(item, 'section'),
    minutes: Number(says(item, 'minutes')),
    questions: says(item, 'asks').split(' ').filter(Boolean),
  }));
  const headings = [...page.querySelectorAll<HTMLElement>('h2[id]')];
  let facts = await store.all();

  const show = () => {
    // What is not shown has no place; it would pass for one at the very top.
    const passed = headings.filter(
      (heading) =>
        heading.getClientRects().length > 0 && heading.getBoundingClientRect().top < innerHeight * 0.4,
    );
    const here = passed.at(-1);
    const current = passed.findLast(({ id }) => sections.some(({ slug }) => slug === id))?.id;
    railOf(facts, sections, current).forEach(({ answered, of, done }, at) => {
      const item = items[at];
      const link = item?.querySelector('a');
      const said = item?.querySelector('span');
      item?.toggleAttribute('data-done', done);
      if (said)
        said.textContent = of > 0 && answered > 0 ? words.questions(answered, of) : done ? words.done : '';
      if (sections[at]?.slug === here?.id) link?.setAttribute('aria-current', 'location');
      else link?.removeAttribute('aria-current');
    });
    const left = words.left(minutesLeftFrom(sections, current, everything));
    for (const place of all(page, 'rail-left')) place.textContent = left;
    const [name] = all(bar, 'rail-here');
    if (name) name.textContent = here?.textContent.trim() ?? '';
    bar.hidden = !current;
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  // Where things stand changes without a scroll too: as the page is laid out, and when something in it opens.
  new ResizeObserver(soon).observe(page);
  store.onChange(async () => {
    facts = await store.all();
    show();
  });
  show();
}
