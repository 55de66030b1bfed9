/** What the page of a scenario runs beside the player: how long it takes, and a word where nothing can be kept. */
import { recordTime } from '#browser/active-time.ts';
import { showStorageNote } from '#browser/progress-marks.ts';
import { openRecord } from '#browser/record-store.ts';

const store = await openRecord();
showStorageNote(store);
const base = document.body.dataset.base ?? '/';
recordTime(store, `/${location.pathname.slice(base.length).replace(/index\.html$/, '')}`);

export {};
