/** What the page of a module runs: its questions, where the learner is, what they write, how long they take. */
import { recordTime } from '#browser/active-time.ts';
import { keepNotes } from '#browser/notes.ts';
import { showStorageNote } from '#browser/progress-marks.ts';
import { askQuestions } from '#browser/questions.ts';
import { recordModule } from '#browser/record-module.ts';
import { openRecord } from '#browser/record-store.ts';

const page = document.querySelector<HTMLElement>('[data-module-page]');
const module = page?.dataset.modulePage;
if (page && module) {
  const store = await openRecord();
  showStorageNote(store);
  store.onChange(() => showStorageNote(store));
  await askQuestions(store, module);
  await Promise.all([recordModule(store, page), keepNotes(store)]);
  recordTime(store, `/modules/${module}/`);
}
