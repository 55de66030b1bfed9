import { afterEach, expect, test, vi } from 'vitest';
import { startEach } from '#device/start-each.ts';

afterEach(() => vi.unstubAllGlobals());

test('a part that fails, at once or later, is reported and takes no other with it', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const done: string[] = [];
  startEach(
    () => done.push('first'),
    () => {
      throw new Error('at once');
    },
    async () => {
      await Promise.resolve();
      throw new Error('later');
    },
    () => done.push('last'),
  );
  expect(done).toEqual(['first', 'last']);
  await vi.waitFor(() => expect(reported).toEqual([new Error('at once'), new Error('later')]));
});
