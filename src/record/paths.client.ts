import type { RecordStore } from '#device/record-store.ts';
import { words } from '#record/course-place-words.ts';
import { embedded } from '#device/dom.ts';
import { all, says } from '#record/hooks.client.ts';
import { isOutline, progressOf } from '#record/progress.ts';

/** Draws how far somebody is in each course of a list: a dot for each lesson, and the same in words once it was begun. */
export async function showPaths(store: RecordStore): Promise<void> {
  const facts = await store.all();
  for (const course of all(document, 'outline')) {
    const { modules } = progressOf(facts, embedded(says(course, 'outline'), 'outline', isOutline));
    for (const dot of all(course, 'module-dot'))
      dot.dataset['state'] = modules.find(({ module }) => module === says(dot, 'module-dot'))?.state ?? '';
    const done = modules.filter(({ state }) => state === 'finished').length;
    const [said] = all(course, 'path-words');
    if (said && modules.some(({ latest }) => latest)) said.textContent = words.done(done, modules.length);
  }
}
