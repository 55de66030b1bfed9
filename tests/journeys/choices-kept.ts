import type { Page } from '@playwright/test';

/** How many choices are safely written: a page closed before that has not made them. */
export const choicesKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('within-reach-record');
        opening.onsuccess = () => {
          const facts = opening.result.transaction('facts').objectStore('facts').getAll();
          facts.onsuccess = () => {
            opening.result.close();
            resolve((facts.result as { choice?: string }[]).filter(({ choice }) => choice).length);
          };
        };
      }),
  );
