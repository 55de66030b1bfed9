import type { RecordStore } from '#device/record-store.ts';
import { words } from '#record/course-place-words.ts';
import { progressOf, type CourseOutline } from '#record/progress.ts';

/** Draws how far somebody is in each course of a list: a dot for each lesson, and the same in words once it was begun. */
export async function showPaths(store: RecordStore): Promise<void> {
  const facts = await store.all();
  for (const course of document.querySelectorAll<HTMLElement>('[data-outline]')) {
    const { modules } = progressOf(facts, JSON.parse(course.dataset['outline'] ?? '') as CourseOutline);
    for (const dot of course.querySelectorAll<HTMLElement>('[data-module-dot]'))
      dot.dataset['state'] = modules.find(({ module }) => module === dot.dataset['moduleDot'])?.state ?? '';
    const done = modules.filter(({ state }) => state === 'finished').length;
    const said = course.querySelector('[data-path-words]');
    if (said && modules.some(({ latest }) => latest)) said.textContent = words.done(done, modules.length);
  }
}
