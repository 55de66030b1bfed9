import { describe, expect, it, vi } from 'vitest';
import { recordOn } from '#device/record-store.ts';
import { keptInSession } from '#device/kept-in-session.ts';
import { contract } from './record-contract.ts';

/** What a browser keeps of one session. */
function session(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  } as Storage;
}

describe('a record that lasts as long as its window', () => {
  for (const { title, run } of contract)
    it(title, async () => {
      await run(() => {
        const own = session();
        return Promise.resolve(recordOn(keptInSession(() => own)));
      });
    });

  it('is there on the next page of the same window, and in no other', async () => {
    const own = session();
    await recordOn(keptInSession(() => own)).add({ kind: 'module-opened', module: 'm' });
    expect(await recordOn(keptInSession(() => own)).all()).toHaveLength(1);
    const other = session();
    expect(await recordOn(keptInSession(() => other)).all()).toEqual([]);
  });

  it('is held in memory, and says so, where the session has no room', async () => {
    const full = session();
    vi.spyOn(full, 'setItem').mockImplementation(() => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    });
    const record = recordOn(keptInSession(() => full));
    await record.add({ kind: 'module-opened', module: 'm' });
    expect(record.kept).toBe(false);
    expect(await record.all()).toHaveLength(1);
  });
});
