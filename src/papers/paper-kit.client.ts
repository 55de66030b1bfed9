/**
 * What the kit page of the working papers runs: brings each paper into the state it is there to show, by the very code
 * and the very controls that a reader uses. What is written there is held in memory and gone with the page.
 */
import { keepPaper } from '#papers/paper-form.client.ts';
import { recordOn } from '#device/record-store.ts';
import type { KitState } from '#papers/papers.examples.ts';
import { factsOf } from '#papers/sheet.ts';

for (const holder of document.querySelectorAll<HTMLElement>('[data-kit]')) {
  const state = JSON.parse(holder.dataset.kit!) as KitState;
  const sheet = holder.querySelector<HTMLElement>('.sheet')!;
  const memory = recordOn();
  // In memory or not, a page that may keep things says so in the same words.
  const store = state.refused ? memory : { ...memory, kept: true, why: undefined };
  const paper = sheet.querySelector<HTMLFormElement>('form')!.dataset.paper!;
  const values = Object.entries(state.values);
  await Promise.all(factsOf({ id: 'of-the-kit', paper, form: 1 }, values).map((fact) => store.add(fact)));
  await keepPaper(sheet, store);
  if (!state.file) continue;
  const { into, name, text } = state.file;
  const picked = new DataTransfer();
  picked.items.add(new File([text], name));
  const input = sheet.querySelector<HTMLInputElement>(`[data-${into}]`)!;
  input.files = picked.files;
  input.dispatchEvent(new Event('change'));
}
