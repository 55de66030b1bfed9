import { openRecord } from '#device/record-store.ts';
import { contract } from './record-contract.ts';

/**
 * The contract in a real browser, over its own database. Bundle this file into one script, run it in any page of the
 * site with page.evaluate, then call `runRecordContract()`: it gives the titles of broken promises, with what was found.
 * It erases the record of that page.
 */
async function runRecordContract(): Promise<string[]> {
  const store = await openRecord();
  const broken: string[] = [];
  if (!store.kept) broken.push(`the browser keeps nothing: ${store.why}`);
  for (const { title, run } of contract)
    try {
      await run(async () => {
        await store.erase();
        return store;
      });
    } catch (error) {
      broken.push(`${title}: ${String(error)}`);
    }
  await store.erase();
  return broken;
}

Object.assign(globalThis, { runRecordContract });
