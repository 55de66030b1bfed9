import { keepField } from '#device/kept-field.ts';
import type { RecordStore } from '#device/record-store.ts';
import { all, says } from '#record/hooks.client.ts';
import type { Fact, NewFact } from '#facts/fact.ts';

/**
 * Lets the learner keep what they write on a page. The server hides the button and gives the textarea no name: without
 * scripts a form would otherwise put the words into the page's address, where they do not belong.
 *
 *     <form data-note="my-caseload" data-module="work-and-health">   or   <form data-reflection data-module="…">
 *       <label for="…">…</label> <textarea id="…"></textarea>
 *       <button type="submit" hidden>Keep this</button> <p role="status"></p>
 */
export async function keepNotes(store: RecordStore, root: ParentNode = document): Promise<void> {
  const facts = await store.all();
  for (const form of all<HTMLFormElement>(root, 'note')) keepNote(store, form, facts, says(form, 'note'));
  for (const form of all<HTMLFormElement>(root, 'reflection')) keepNote(store, form, facts);
}

function keepNote(store: RecordStore, form: HTMLFormElement, facts: Fact[], note?: string) {
  const field = form.querySelector('textarea');
  const button = form.querySelector('button');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const module = says(form, 'module');
  if (!field || !button || !status) return;

  const keep = keepField(store, facts, {
    field,
    status,
    written: (text): NewFact =>
      note === undefined
        ? { kind: 'reflection-written', module, text }
        : { kind: 'note-written', module, note, text },
    is: (fact) =>
      note === undefined
        ? fact.kind === 'reflection-written' && fact.module === module
        : fact.kind === 'note-written' && fact.module === module && fact.note === note,
  });
  button.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void keep();
  });
}
