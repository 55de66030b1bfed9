import { newId } from '#device/ids.ts';
import { keptNote, storageWarning } from '#device/kept-note.ts';
import type { RecordStore } from '#device/record-store.ts';
import { whileWriting } from '#device/while-writing.ts';
import type { Fact, NewFact } from '#facts/fact.ts';
import { longestText } from '#facts/longest-text.ts';
import { headsOf, keptTexts, othersBeside, type WrittenText } from '#facts/kept-texts.ts';

export interface KeptField {
  field: HTMLTextAreaElement | HTMLInputElement;
  /** Where it is said that it is kept. */
  status: HTMLElement;
  /** The fact that says that it now holds this text. */
  written: (text: string) => NewFact;
  /** Whether a fact is about this field, as it stands among all of them. */
  is: (fact: Fact, place: number, all: readonly Fact[]) => boolean;
  /** Ends it, where the field goes before its page does. */
  signal?: AbortSignal;
}

/** What a field needs of the record. */
export type Keeps = Pick<RecordStore, 'all' | 'add' | 'tryAgain' | 'onChange' | 'kept' | 'words'>;

/**
 * A field whose text is kept while it is typed, says so, and follows other tabs; where one wrote another text meanwhile,
 * both stay and are shown. Gives back what keeps it now. `facts` are those of the record, in their order.
 *
 * What a browser put into the field by itself, as it does when somebody comes back to a page, is nothing that was written:
 * forms say `autocomplete="off"`, so that it does not.
 */
export function keepField(store: Keeps, facts: readonly Fact[], kept: KeptField): () => Promise<void> {
  const { field, status, written, is, signal } = kept;
  const texts = keptTexts((_, text) => written(text), newId);
  let heads: WrittenText[] = [];
  /** When what stands there was kept; nothing while it is not known to be. */
  let at: string | undefined;

  const say = (words: string) => {
    // Saying the same again would make screen readers say it again.
    if (status.textContent !== words) status.textContent = words;
  };
  const tell = () => {
    if (at) say(keptNote(store.words, at));
    else say(storageWarning(store.words));
  };
  const others = () => othersBeside(heads, field.value);
  const showOthers = () => {
    if (others().length > 0 || field.dataset['others'] !== undefined)
      void import('#device/other-texts.ts').then(({ showOtherTexts }) =>
        // As it is by now.
        showOtherTexts(field, others(), ({ id }) => {
          texts.see('', id);
          heads = heads.filter((head) => head.id !== id);
        }),
      );
  };
  const follow = (all: readonly Fact[]) => {
    heads = headsOf(all.filter(is) as (Fact & { text: string })[]);
    if (texts.follow('', heads, field.value)) field.value = texts.text('');
    const own = heads.find(({ text }) => text === texts.text(''));
    at = own?.at;
    tell();
    showOthers();
  };
  const keep = async (settled: boolean) => {
    const news = texts.change('', field.value);
    if (settled) texts.settle();
    if (news) at = (await store.add(news)).at;
    else if (at && settled && !store.kept) await store.tryAgain();
    tell();
  };

  field.maxLength = field.maxLength < 0 ? longestText : Math.min(field.maxLength, longestText);
  const early = field.value;
  field.value = '';
  follow(facts);
  // Typed before this script was there; it replaces nothing.
  if (!field.value.includes(early)) {
    field.value = [field.value, early].filter(Boolean).join('\n\n');
    void keep(true);
  }
  whileWriting(field, (settled) => void keep(settled), signal);
  const end = store.onChange(async () => follow(await store.all()));
  signal?.addEventListener('abort', end);
  return () => keep(true);
}
