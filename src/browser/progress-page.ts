/** What the first page and a course run: what is done, where to go on, and whether something is about to fade. */
import { showDue } from '#browser/due-times.ts';
import { showProgress } from '#browser/progress-marks.ts';
import { openRecord } from '#browser/record-store.ts';

const store = await openRecord();
const show = () => {
  void showProgress(store);
  showDue();
};
show();
store.onChange(show);
// A page that comes back from the browser's memory shows what happened since.
addEventListener('pageshow', show);

export {};
