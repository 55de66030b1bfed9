import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askToSave } from '#device/ask-to-save.ts';

const worker = {
  getRegistration: vi.fn(),
  register: vi.fn(),
  ready: new Promise(() => {}),
  controller: null,
};
const line = () => document.querySelector<HTMLElement>('[data-offline]')!;
const pressed = () => line().querySelector('button')?.click();

beforeEach(() => {
  document.body.innerHTML = '<p data-offline></p>';
  document.body.dataset.base = '/';
  worker.getRegistration.mockResolvedValue(undefined);
  worker.register.mockReset().mockResolvedValue({});
  vi.stubGlobal('navigator', { serviceWorker: worker, onLine: true });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('41562467')));
});
afterEach(() => void vi.unstubAllGlobals());

test('nothing is saved before somebody asks, and the size is said first', async () => {
  await askToSave();
  expect(line().textContent).toBe('Save this site for use without a network (41.6 MB)');
  expect(worker.register).not.toHaveBeenCalled();
  pressed();
  expect(line().textContent).toBe('Saving for offline use…');
  await vi.waitFor(() => expect(worker.register).toHaveBeenCalledWith('/sw.js'));
});

test('what somebody asked for once is kept up to date without asking again', async () => {
  worker.getRegistration.mockResolvedValue({});
  await askToSave();
  expect(line().querySelector('button')).toBeNull();
  await vi.waitFor(() => expect(worker.register).toHaveBeenCalled());
});

test.each([
  ['there is no size', () => Promise.resolve(new Response('', { status: 404 }))],
  ['what comes is no size', () => Promise.resolve(new Response('{"bytes":1}'))],
  ['there is no network', () => Promise.reject(new Error('offline'))],
])('where %s, nothing is offered', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  await askToSave();
  expect(line().childNodes).toHaveLength(0);
});
