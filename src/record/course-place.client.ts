import { fetchJson, hasFields, listOf } from '#device/fetch-json.ts';
import { baseOf, hooked, required, type All, type One } from '#device/dom.ts';
import { preference } from '#device/preferences.ts';
import type { RecordStore } from '#device/record-store.ts';
import { showStorageNote } from '#device/storage-note.ts';
import { words } from '#record/course-place-words.ts';
import { placeInCourses, type CoursePlaces } from '#record/course-place.ts';
import type { Hook } from '#record/hooks.ts';
import { plansIn } from '#record/plans.ts';
import { addressOf } from '#site/addresses.ts';

/** By itself, because the first page loads nothing else of this room. */
const one: One<Hook> = required;
const all: All<Hook> = hooked;

/**
 * Fills and shows what the first page says to whoever comes back:
 *
 *     <section data-where hidden>
 *       <a data-where-course>…</a> <span data-where-lesson></span> <span data-where-section></span>
 *       <p data-where-left></p> <a data-where-go>…</a>
 */
export async function showCoursePlace(store: RecordStore): Promise<void> {
  showStorageNote(store);
  const [card] = all(document, 'where');
  const facts = await store.all();
  for (const place of all(document, 'where-plans')) {
    const asked = plansIn(facts, new Date().toISOString()).filter(({ ask }) => ask).length;
    place.hidden = asked === 0;
    place.querySelector('a')!.textContent = words.plans(asked);
  }
  if (!card || facts.length === 0) return;
  const base = baseOf();
  const places = await fetchJson(
    'courses/places.json',
    listOf(hasFields<CoursePlaces>('course', 'audience', 'modules')),
  );
  const where = placeInCourses(facts, places, preference('door'));
  card.hidden = !where;
  document.body.toggleAttribute('data-returning', !!where);
  if (!where) return;
  const { course, module, section, inLesson, inCourse } = where;
  const here = (address: string) => base + address.slice(1);
  const link = one<HTMLAnchorElement>(card, 'where-course');
  link.textContent = course.title;
  link.setAttribute('href', here(addressOf.course(course.course)));
  one(card, 'where-lesson').textContent = module.title;
  one(card, 'where-section').textContent = section?.title ?? '';
  one(card, 'where-left').textContent = words.left(inLesson, inCourse);
  one(card, 'where-go').setAttribute(
    'href',
    here(addressOf.module(module.slug)) + (section ? `#${section.slug}` : ''),
  );
}
