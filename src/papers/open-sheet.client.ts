import { newId } from '#device/ids.ts';
import type { RecordStore } from '#device/record-store.ts';
import { keptTexts, othersBeside, type KeptTexts, type WrittenText } from '#facts/kept-texts.ts';
import { factsAbout, factsOf, type Sheet, type Values } from '#papers/sheet.ts';
import { sheetsIn, type KeptSheet } from '#papers/sheets.ts';

type Change = readonly [address: string, value: string];

/** The sheet that is open on the page, beside the others of its paper that this device keeps. It knows nothing of the page. */
export interface OpenSheet {
  readonly id: string;
  /** What it says now. An empty answer is left out. */
  readonly values: Values;
  /** Every sheet of this paper that has something on it, the last changed first. */
  all(): Promise<KeptSheet[]>;
  /** Opens another one; without any, an empty one. */
  turnTo(kept: KeptSheet | undefined): void;
  /** Keeps what differs, in one transaction. Gives back whether anything did. Until `settle` each answer is one that is written on. */
  keep(changes: Iterable<Change>): Promise<boolean>;
  settle(): void;
  /** Keeps a sheet that came in a file, without opening it. */
  keepWhole(sheet: Sheet): Promise<void>;
  /**
   * Takes over what another tab wrote, but not over what is being written at `writing`. Gives back whether that was
   * anything new.
   */
  follow(sheets: readonly KeptSheet[], writing?: string): boolean;
  /** What was also written at an address by somebody who did not know of what stands there. */
  others(address: string): WrittenText[];
  /** The reader has decided on one of those. */
  see(address: string, id: string): void;
  /** Takes it off the device. Rejects where the browser refuses, and then nothing is gone. */
  forget(): Promise<void>;
}

/** An empty sheet of version `form` of a paper. */
export function openSheet(store: RecordStore, paper: string, form: number): OpenSheet {
  let id = newId();
  let values = new Map<string, string>();
  let texts: KeptTexts;
  let heads: ReadonlyMap<string, WrittenText[]> = new Map();
  const begin = () => {
    const sheet = { id, paper, form };
    texts = keptTexts((at, value) => factsOf(sheet, [[at, value]])[0]!, newId);
  };
  const put = (at: string, value: string) => {
    if (value === '') values.delete(at);
    else values.set(at, value);
  };
  const take = (kept: KeptSheet | undefined, writing?: string) => {
    heads = kept?.heads ?? new Map();
    let news = false;
    for (const at of new Set([...heads.keys(), ...values.keys()])) {
      // What is being written there is another text than any that is kept.
      const standing = at === writing ? '\0' : (values.get(at) ?? '');
      if (!texts.follow(at, heads.get(at) ?? [], standing)) continue;
      put(at, texts.text(at));
      news = true;
    }
    return news;
  };
  begin();

  return {
    get id() {
      return id;
    },
    get values() {
      return values;
    },
    all: async () => sheetsIn(await store.all(), paper),
    turnTo(kept) {
      id = kept?.id ?? newId();
      values = new Map();
      begin();
      take(kept);
    },
    async keep(changes) {
      const news = [...changes].flatMap(([at, value]) => {
        const fact = texts.change(at, value);
        if (fact) put(at, value);
        return fact ?? [];
      });
      await store.addAll(news);
      return news.length > 0;
    },
    settle: () => texts.settle(),
    keepWhole: async (sheet) =>
      void (await store.addAll(factsOf({ id: sheet.id, paper, form }, sheet.values).map(asFirst))),
    follow: (sheets, writing) =>
      take(
        sheets.find((sheet) => sheet.id === id),
        writing,
      ),
    others: (at) => othersBeside(heads.get(at) ?? [], values.get(at) ?? ''),
    see: (at, id) => texts.see(at, id),
    forget: async () => store.forget(factsAbout(await store.all(), id)),
  };
}

/** Written in a place where nothing was. */
const asFirst = <Fact>(fact: Fact) => ({ ...fact, after: [] });
