import { longestText } from '#facts/fact.ts';
import type { Fact, NewFact } from '#facts/fact.ts';
import type { RecordStore } from '#device/record-store.ts';
import { keptNote, storageWarning } from '#device/kept-note.ts';

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
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-note], form[data-reflection]'))
    keepNote(store, form, facts);
}

function keepNote(store: RecordStore, form: HTMLFormElement, facts: Fact[]) {
  const field = form.querySelector('textarea');
  const button = form.querySelector('button');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const { module, note } = form.dataset;
  if (!field || !button || !status || !module) return;

  const written = (text: string): NewFact =>
    note === undefined
      ? { kind: 'reflection-written', module, text }
      : { kind: 'note-written', module, note, text };
  const latest = (facts: Fact[]) =>
    facts.findLast((fact) =>
      note === undefined
        ? fact.kind === 'reflection-written' && fact.module === module
        : fact.kind === 'note-written' && fact.module === module && fact.note === note,
    ) as { text: string; at: string } | undefined;

  const tell = (at: string | Date) => {
    status.textContent = keptNote(store, at);
  };

  let kept = '';
  const restore = (facts: Fact[]) => {
    const fact = latest(facts);
    // What the learner is in the middle of writing is never replaced.
    if (!fact || fact.text === kept || field.value !== kept) return;
    field.value = kept = fact.text;
    tell(fact.at);
  };
  const keep = async () => {
    if (field.value === kept) return;
    kept = field.value;
    await store.add(written(kept));
    tell(new Date());
  };

  if (field.maxLength < 0 || field.maxLength > longestText) field.maxLength = longestText;
  button.hidden = false;
  restore(facts);
  if (!store.kept) status.textContent = storageWarning(store);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void keep();
  });
  // Going elsewhere without pressing the button loses nothing.
  field.addEventListener('change', () => void keep());
  document.addEventListener('visibilitychange', () => void keep());
  store.onChange(async () => restore(await store.all()));
}
