/** What the first page and a course run: what is done, where to go on, and whether something is about to fade. */
import { openRecord } from '#browser/record-store.ts';

const store = await openRecord();
let shown = false;
const show = async () => {
  // A newcomer has nothing to be shown, and does not load what would show it.
  if (!shown && (await store.all()).length === 0) return;
  shown = true;
  const { showProgress, showDue } = await import('#browser/progress-marks.ts');
  await showProgress(store);
  showDue();
};
void show();
store.onChange(() => void show());
// A page that comes back from the browser's memory shows what happened since.
addEventListener('pageshow', () => void show());

export {};
