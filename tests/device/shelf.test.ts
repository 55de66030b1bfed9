import { describe, expect, it, vi } from 'vitest';
import { recordOn } from '#device/record-store.ts';
import { shelfIn } from '#device/shelf.ts';
import { pretendedDatabases } from './pretended-databases.ts';

const opened = (module: string) => ({ kind: 'module-opened', module }) as const;
const onDevice = (how: Parameters<typeof pretendedDatabases>[0] = {}) => {
  const device = pretendedDatabases(how);
  let late = () => {};
  const store = recordOn(
    shelfIn(
      () => device.databases,
      () => late(),
      30,
    ),
  );
  late = () => void store.tryAgain();
  return { device, store };
};

describe('whatever the browser does with its database', () => {
  it('keeps what is done where it works', async () => {
    const { device, store } = onDevice();
    await store.ready;
    await store.add(opened('m'));
    expect(store.kept).toBe(true);
    expect(device.size()).toBe(1);
  });

  it.each([
    ['throws when it is asked for', { throws: true }],
    ['is refused', { refused: true }],
    ['never answers', { silent: true }],
    ['opens, and answers no question', { mute: true }],
  ])('the page goes on in memory where it %s', async (_, how) => {
    const { store } = onDevice(how);
    await store.ready;
    expect(store.kept).toBe(false);
    expect(store.why).toMatch(/^The browser .+\.$/);
    await store.add(opened('m'));
    expect(await store.all()).toHaveLength(1);
  });

  it('one that answers late is used after all, and what was done meanwhile is written', async () => {
    const { device, store } = onDevice({ silent: true });
    await store.ready;
    await store.add(opened('m'));
    const told = new Promise<void>((resolve) => void store.onChange(resolve));
    device.answer();
    await told;
    await vi.waitFor(() => expect(store.kept).toBe(true));
    expect(device.size()).toBe(1);
    expect(await store.all()).toHaveLength(1);
  });

  it('one that was closed under the page is opened again', async () => {
    const { device, store } = onDevice();
    await store.add(opened('before'));
    device.close();
    await store.add(opened('after'));
    expect(store.kept).toBe(true);
    expect(await store.all()).toHaveLength(2);
  });

  it('one that was closed without a word is opened again', async () => {
    const { device, store } = onDevice();
    await store.add(opened('before'));
    device.closeSilently();
    await store.add(opened('after'));
    expect(store.kept).toBe(true);
    expect(await store.all()).toHaveLength(2);
  });

  it('one that was taken away is begun again', async () => {
    const { device, store } = onDevice();
    await store.add(opened('before'));
    device.takeAway();
    await store.add(opened('after'));
    expect(store.kept).toBe(true);
    expect(await store.all()).toHaveLength(1);
  });

  it('what did not fit is kept when there is room and it is asked for once more', async () => {
    const { device, store } = onDevice();
    await store.ready;
    device.full(true);
    await store.add(opened('m'));
    expect(store.kept).toBe(false);
    device.full(false);
    await store.tryAgain();
    expect(store.kept).toBe(true);
    expect(device.size()).toBe(1);
  });
});

describe('several facts of one thing', () => {
  it('are written in one transaction, in their order', async () => {
    const { device, store } = onDevice();
    await store.ready;
    const before = device.transactions();
    await store.addAll(['a', 'b', 'c'].map(opened));
    expect(device.transactions() - before).toBe(1);
    expect((await store.all()).map((fact) => 'module' in fact && fact.module)).toEqual(['a', 'b', 'c']);
  });

  it('a text that is written on leaves only its latest form', async () => {
    const { device, store } = onDevice();
    const note = (text: string) =>
      ({ kind: 'note-written', module: 'm', note: 'n', text, id: 'one-and-the-same', after: [] }) as const;
    await Promise.all(['H', 'Half', 'Half a thought'].map((text) => store.add({ ...note(text), after: [] })));
    expect(await store.all()).toMatchObject([{ text: 'Half a thought' }]);
    expect(device.size()).toBe(1);
  });
});
