/**
 * What the kit page of the working papers runs: brings each paper into the state it is there to show, by the very code
 * and the very controls that a reader uses. What is written there is held in memory and gone with the page.
 */
import { embedded } from '#device/dom.ts';
import { recordOn } from '#device/record-store.ts';
import { all, one, says } from '#papers/hooks.client.ts';
import { keepPaper } from '#papers/paper-form.client.ts';
import type { KitState } from '#papers/papers.examples.ts';
import { factsOf } from '#papers/sheet.ts';

/** Brings every paper of the kit in `root` into its state. */
export async function showKit(root: ParentNode): Promise<void> {
  for (const holder of all(root, 'kit')) {
    const state = embedded(says(holder, 'kit'), 'data-kit', isKitState);
    const sheet = one(holder, 'sheet');
    const memory = recordOn();
    // In memory or not, a page that may keep things says so in the same words.
    const store = state.refused
      ? memory
      : { ...memory, kept: true, why: undefined, words: { kept: true, why: undefined } };
    const paper = says(one(sheet, 'paper'), 'paper');
    const values = Object.entries(state.values);
    await Promise.all(factsOf({ id: 'of-the-kit', paper, form: 1 }, values).map((fact) => store.add(fact)));
    await keepPaper(sheet, store);
    if (!state.file) continue;
    const { into, name, text } = state.file;
    const picked = new DataTransfer();
    picked.items.add(new File([text], name));
    const input = one<HTMLInputElement>(sheet, into);
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
  }
}

const isKitState = (value: unknown): value is KitState =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
