/** Which working papers were begun on this device, and when one was last changed: beside their names, wherever these stand. */
import { openRecord } from '#device/record-store.ts';
import { begunOf } from '#papers/sheet.ts';

const papers = document.querySelectorAll<HTMLElement>('[data-begun]');
const store = await openRecord();

async function show() {
  const facts = (await store.all()).filter(({ kind }) => kind === 'paper-written');
  let any = false;
  for (const paper of papers) {
    const begun = begunOf(facts, paper.dataset.begun!);
    paper.hidden = !begun;
    if (!begun) continue;
    any = true;
    const day = new Date(begun.at).toLocaleDateString('en-GB', { dateStyle: 'long' });
    paper.querySelector('[data-begun-when]')!.textContent =
      `${begun.sheets > 1 ? `${begun.sheets} of these, last` : 'Last'} changed on ${day}`;
  }
  const list = document.querySelector<HTMLElement>('[data-begun-list]');
  if (list) list.hidden = !any;
}

store.onChange(() => void show());
await show();
