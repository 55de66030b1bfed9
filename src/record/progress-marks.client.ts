import { embedded } from '#device/dom.ts';
import { all, says } from '#record/hooks.client.ts';
import { isOutline, progressOf } from '#record/progress.ts';
import { words } from '#record/marks-words.ts';
import type { RecordStore } from '#device/record-store.ts';

/**
 * Fills what the server left open on the home page, a course page or a list of modules. `_` stands for the module:
 *
 *     <section data-outline='{"course":"clinicians","modules":[{"slug":"work-and-health","title":"…"}]}'>
 *       <a data-start href="…">Start</a> <a data-go-on="/modules/_/" hidden></a>
 *       … <span data-module-mark="work-and-health"></span>
 */
export async function showProgress(store: RecordStore): Promise<void> {
  const facts = await store.all();
  for (const course of all(document, 'outline')) {
    const { modules, goOn } = progressOf(facts, embedded(says(course, 'outline'), 'outline', isOutline));
    for (const mark of all(course, 'module-mark')) {
      const state =
        modules.find(({ module }) => module === says(mark, 'module-mark'))?.state ?? 'not-started';
      mark.textContent = words.states[state];
      mark.dataset['state'] = state;
    }
    for (const start of all(course, 'start')) start.hidden = !!goOn;
    for (const link of all(course, 'go-on')) {
      link.hidden = !goOn;
      if (!goOn) continue;
      link.textContent = words.goOnWith(goOn.title);
      link.setAttribute(
        'href',
        says(link, 'go-on').replace('_', goOn.module) + (goOn.section ? '#' + goOn.section : ''),
      );
    }
  }
}
