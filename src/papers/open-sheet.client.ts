import { newId } from '#device/ids.ts';
import type { RecordStore } from '#device/record-store.ts';
import { factsAbout, factsOf, wordingOf, type Sheet, type Values } from '#papers/sheet.ts';
import { sheetsIn } from '#papers/sheets.ts';

type Change = readonly [address: string, value: string];

/** The sheet that is open on the page, beside the others of its paper that this device keeps. It knows nothing of the page. */
export interface OpenSheet {
  readonly id: string;
  /** What it says now. An empty answer is left out. */
  readonly values: Values;
  /** Every sheet of this paper that has something on it, the last changed first. */
  all(): Promise<Sheet[]>;
  /** Opens another one; without any, an empty one. */
  turnTo(kept: Sheet | undefined): void;
  /** Keeps what differs. Gives back whether anything did. */
  keep(changes: Iterable<Change>): Promise<boolean>;
  /** Keeps a sheet that came in a file, without opening it. */
  keepWhole(sheet: Sheet): Promise<void>;
  /** Takes over what another tab wrote. Gives back whether that was anything new. */
  follow(sheets: readonly Sheet[]): boolean;
  /** Takes it off the device. Rejects where the browser refuses, and then nothing is gone. */
  forget(): Promise<void>;
}

/** An empty sheet of version `form` of a paper. */
export function openSheet(store: RecordStore, paper: string, form: number): OpenSheet {
  let id = newId();
  let values = new Map<string, string>();
  const write = (sheet: string, changes: Iterable<Change>) =>
    Promise.all(factsOf({ id: sheet, paper, form }, changes).map((fact) => store.add(fact)));

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
      values = new Map(kept?.values);
    },
    async keep(changes) {
      const real = [...changes].filter(([at, value]) => (values.get(at) ?? '') !== value);
      for (const [at, value] of real)
        if (value === '') values.delete(at);
        else values.set(at, value);
      await write(id, real);
      return real.length > 0;
    },
    keepWhole: async (sheet) => void (await write(sheet.id, sheet.values)),
    follow(sheets) {
      const kept = sheets.find((sheet) => sheet.id === id);
      if (!kept || wordingOf(kept.values) === wordingOf(values)) return false;
      values = new Map(kept.values);
      return true;
    },
    forget: async () => store.forget(factsAbout(await store.all(), id)),
  };
}
