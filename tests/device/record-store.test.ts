import { describe, expect, it } from 'vitest';
import { openRecord, recordOn } from '#device/record-store.ts';
import { pretendedShelf } from './fake-store.ts';
import { contract } from './record-contract.ts';

const opened = (module: string) => ({ kind: 'module-opened', module }) as const;

describe.each([
  ['in memory', () => recordOn()],
  ['on a shelf', () => recordOn(pretendedShelf().shelf)],
  [
    'on a shelf that is full',
    () => {
      const { shelf, state } = pretendedShelf();
      state.full = true;
      const store = recordOn(shelf);
      // Nothing was ever written to it, and taking away writes nothing new.
      const withRoom = (work: Promise<void>) => work.finally(() => (state.full = true));
      return {
        ...store,
        erase: () => ((state.full = false), withRoom(store.erase())),
        forget: (facts) => ((state.full = false), withRoom(store.forget(facts))),
      };
    },
  ],
])('a record %s', (_, make) => {
  it.each(contract)('keeps its promise: $title', async ({ run }) => {
    await run(() => Promise.resolve(make()));
  });
});

describe('a record in memory', () => {
  it('says in a sentence that it is not kept', () => {
    const store = recordOn();
    expect(store.kept).toBe(false);
    expect(store.why).toMatch(/^[A-Z].+\.$/);
  });

  it('is what a browser without a database gets', async () => {
    const store = await openRecord();
    await store.add(opened('m'));
    expect(store.kept).toBe(false);
    expect(await store.all()).toHaveLength(1);
  });

  it('is one and the same for the whole page', async () => {
    expect(await openRecord()).toBe(await openRecord());
  });
});

describe('a record on a shelf', () => {
  it('is kept, and says nothing more', () => {
    const store = recordOn(pretendedShelf().shelf);
    expect(store).toMatchObject({ kept: true, why: undefined });
  });

  it('is there again for the next page', async () => {
    const { shelf } = pretendedShelf();
    await recordOn(shelf).add(opened('m'));
    expect(await recordOn(shelf).all()).toHaveLength(1);
  });

  it('holds what does not fit in memory, says so, and loses nothing kept before', async () => {
    const { shelf, state } = pretendedShelf();
    const store = recordOn(shelf);
    await store.add(opened('kept'));
    state.full = true;
    await store.add(opened('held'));
    expect(store.kept).toBe(false);
    expect(store.why).toContain('no room');
    expect(await store.all()).toHaveLength(2);
    expect(await recordOn(shelf).all()).toHaveLength(1);
  });

  it('writes what it held as soon as there is room again', async () => {
    const { shelf, state } = pretendedShelf();
    const store = recordOn(shelf);
    state.full = true;
    await store.add(opened('held'));
    state.full = false;
    await store.add(opened('kept'));
    expect(store.kept).toBe(true);
    expect(await recordOn(shelf).all()).toHaveLength(2);
  });

  it('goes on in memory when it can no longer be read, and says so', async () => {
    const { shelf, state } = pretendedShelf();
    const store = recordOn(shelf);
    await store.add(opened('kept'));
    state.unreadable = true;
    expect(await store.all()).toEqual([]);
    expect(store.kept).toBe(false);
    await store.add(opened('held'));
    expect(await store.all()).toHaveLength(1);
  });

  it('does not pretend to have erased what it could not', async () => {
    const { shelf, state } = pretendedShelf();
    const store = recordOn(shelf);
    await store.add(opened('m'));
    state.full = true;
    await expect(store.erase()).rejects.toThrow();
    expect(await store.all()).toHaveLength(1);
  });

  it('tells another tab at once', async () => {
    const { shelf } = pretendedShelf();
    const [here, there] = [recordOn(shelf), recordOn(shelf)];
    const told = new Promise<void>((resolve) => void there.onChange(resolve));
    await here.add(opened('m'));
    await told;
    expect(await there.all()).toHaveLength(1);
  });
});
