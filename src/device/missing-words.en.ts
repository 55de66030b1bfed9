/** What the worker says in place of a page that the browser has lost. By itself, because pages carry the words of offline.ts and not these. */
export const en = {
  gone: 'This page is missing from the saved copy',
  goneHow:
    'The browser has lost a part of what was saved, and there is no network now. What you did is not touched. Open this page again when there is a network: it is then saved anew.',
  home: 'The first page',
};
