/** What the page of a working paper runs. */
import { keepPaper } from '#browser/papers.ts';
import { openRecord } from '#browser/record-store.ts';

const sheet = document.querySelector<HTMLElement>('.sheet');
if (sheet) void openRecord().then((store) => keepPaper(sheet, store));
