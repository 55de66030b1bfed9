import { expect, test } from 'vitest';
import { compiled } from '#build/offline.ts';

test('where a site is not to be kept, a device that kept it takes its own copies away and nothing else', async () => {
  const on = new Map<string, (event: { waitUntil: (done: Promise<void>) => void }) => void>();
  const kept = new Set([
    'within-reach https://a.example/ v1',
    'within-reach https://a.example/other/ v1',
    'somebody else’s',
  ]);
  let registered = true;
  const self = {
    registration: { scope: 'https://a.example/', unregister: async () => (registered = false) },
    addEventListener: (name: string, act: (event: never) => void) => on.set(name, act as never),
    skipWaiting: () => Promise.resolve(),
  };
  const caches = { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) };
  new Function('self', 'caches', await compiled('leave', {}))(self, caches);
  let done = Promise.resolve();
  on.get('activate')!({ waitUntil: (promise) => void (done = promise) });
  await done;
  expect([...kept]).toEqual(['within-reach https://a.example/other/ v1', 'somebody else’s']);
  expect(registered).toBe(false);
});
