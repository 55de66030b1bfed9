import { byDay, minutesInAll, writtenNow } from '#record/cpd.ts';
import { downloadRecord } from '#device/record-files.ts';
import { isLasting } from '#device/persistent-storage.ts';
import type { RecordStore } from '#device/record-store.ts';
import { forgetStored } from '#device/stored.ts';
import type { StoredFact } from '#facts/fact.ts';
import type { ReadRecord } from '#facts/record-file.ts';
import { begunForms } from '#record/begun.client.ts';
import { all, one } from '#record/hooks.client.ts';
import { made } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';
import { yourWords } from '#record/your-words.ts';

/** A file that takes long enough to read that the page says so. In bytes. */
const large = 2_000_000;

/** What `writtenNow` does not count. */
const ownOnly = new Set<string>(['plan', 'learned', 'differently', 'happened']);

/** What reads a file is large, and few load one. */
const reading = async () => {
  const [{ readPickedFile }, { keyOf }] = await Promise.all([
    import('#device/picked-record.ts'),
    import('#facts/record-file.ts'),
  ]);
  return { readPickedFile, keyOf };
};

/** Downloading, loading and erasing the record. It stands by itself: whatever else fails, this works. */
export function carryRecord(store: RecordStore): (facts: readonly StoredFact[], shown?: Shown) => void {
  let facts: readonly StoredFact[] = [];
  let shown: Shown | undefined;
  const dialog = one<HTMLDialogElement>(document, 'record-erase');
  const loaded = one(document, 'record-loaded');
  const refusal = one(document, 'record-refusal');
  const erased = one(document, 'record-erased');

  void isLasting().then((lasting) => {
    one(document, 'record-lasting').textContent = lasting ? words.lasting : words.notLasting;
  });
  for (const button of all(document, 'record-download')) button.onclick = () => downloadRecord(facts);

  const input = one<HTMLInputElement>(document, 'record-file');
  input.onchange = async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    loaded.replaceChildren(...(file.size > large ? [made('p', {}, words.reading)] : []));
    refusal.replaceChildren();
    erased.textContent = '';
    const reader = await reading().catch(() => undefined);
    const read: ReadRecord = reader ? await reader.readPickedFile(file) : { ok: false, why: words.notRead };
    // The same file can be picked again.
    input.value = '';
    if (!read.ok) {
      loaded.replaceChildren();
      refusal.replaceChildren(made('p', { class: 'problem' }, words.unchanged(read.why)));
      return;
    }
    const lines = tellJoined(read, await store.join(read.facts, reader?.keyOf));
    loaded.replaceChildren(
      ...[...lines, ...(store.kept ? [] : [words.notKeptHere])].map((line) => made('p', {}, line)),
    );
  };

  one(document, 'record-ask-erase').onclick = () => {
    erased.textContent = '';
    const entries = shown?.entries ?? [];
    one(dialog, 'record-lose').replaceChildren(
      made('li', {}, words.wouldLose(facts.length, minutesInAll(entries), byDay(entries).length)),
      made(
        'li',
        {},
        words.texts(
          shown
            ? writtenNow(shown.facts).length +
                yourWords(shown.facts).filter(({ kind }) => ownOnly.has(kind)).length
            : 0,
        ),
      ),
      ...(begunForms() > 0 ? [made('li', {}, words.begun(begunForms()))] : []),
      made('li', {}, words.placesToo),
    );
    dialog.showModal();
  };
  one(dialog, 'record-keep').onclick = () => dialog.close();
  one(dialog, 'record-do-erase').onclick = async () => {
    try {
      await store.erase();
      forgetStored();
      // What stands in a form would be kept again as it is left.
      for (const form of document.forms) form.reset();
      erased.textContent = words.erased;
    } catch {
      erased.textContent = words.notErased;
    }
    loaded.replaceChildren();
    refusal.replaceChildren();
    dialog.close();
    // The button that opened the dialog cannot be used any more, so it cannot take the focus back.
    erased.focus();
  };

  return (next, made) => {
    facts = next;
    shown = made;
    for (const button of all<HTMLButtonElement>(document, 'record-download'))
      button.disabled = facts.length === 0;
    // What was only begun can be erased as well.
    one<HTMLButtonElement>(document, 'record-ask-erase').disabled = facts.length + begunForms() === 0;
  };
}

function tellJoined(
  read: ReadRecord & { ok: true },
  { added, already }: { added: number; already: number },
): string[] {
  return [
    words.joined(added, already),
    ...read.skipped.map(({ why, count }) => words.leftOutBecause(count, why)),
    ...(read.newer > 0 ? [words.newer(read.newer)] : []),
  ];
}
