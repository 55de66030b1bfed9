import { progressOf } from '#record/progress.ts';
import type { CourseOutline } from '#record/progress.ts';
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
  for (const course of all('[data-outline]')) {
    const { modules, goOn } = progressOf(facts, JSON.parse(course.dataset['outline']!) as CourseOutline);
    for (const mark of all('[data-module-mark]', course)) {
      const state =
        modules.find(({ module }) => module === mark.dataset['moduleMark'])?.state ?? 'not-started';
      mark.textContent = words.states[state];
      mark.dataset['state'] = state;
    }
    for (const start of all('[data-start]', course)) start.hidden = !!goOn;
    for (const link of all('[data-go-on]', course)) {
      link.hidden = !goOn;
      if (!goOn) continue;
      link.textContent = words.goOnWith(goOn.title);
      link.setAttribute(
        'href',
        link.dataset['goOn']!.replace('_', goOn.module) + (goOn.section ? '#' + goOn.section : ''),
      );
    }
  }
}

const all = (selector: string, inside: ParentNode = document) =>
  inside.querySelectorAll<HTMLElement>(selector);
