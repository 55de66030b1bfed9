/** What the page of a module runs: its questions, where the learner is, what they write, how long they take. */
import { recordTime } from '#browser/active-time.ts';
import { offerListening } from '#browser/listen.ts';
import { showOwnNationFirst } from '#browser/nation.ts';
import { keepNotes } from '#browser/notes.ts';
import { deviceSeed } from '#browser/device-seed.ts';
import { keepPlan } from '#browser/plan.ts';
import { showStorageNote } from '#browser/progress-marks.ts';
import { askQuestions } from '#browser/questions.ts';
import { recordModule } from '#browser/record-module.ts';
import { openRecord } from '#browser/record-store.ts';
import { shuffleOptions } from '#browser/shuffle-options.ts';

showOwnNationFirst();

const page = document.querySelector<HTMLElement>('[data-module-page]');
const module = page?.dataset.modulePage;
if (page && module) {
  if ('speechSynthesis' in window) offerListening(page, speechSynthesis);
  shuffleOptions(deviceSeed());
  const store = await openRecord();
  showStorageNote(store);
  store.onChange(() => showStorageNote(store));
  await askQuestions(store, module, () => {
    // Works out when it comes back, for the pages that say so. The scheduler is loaded once something was answered.
    void import('#browser/refreshers.ts').then(({ refreshers }) => refreshers(store)).catch(() => {});
  });
  await Promise.all([recordModule(store, page), keepNotes(store), keepPlan(store, page)]);
  recordTime(store, `/modules/${module}/`);
}
