import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson, hasFields, listOf } from '#device/fetch-json.ts';

const asked: string[] = [];
const answering = (answer: () => Response) =>
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
const place = hasFields<{ course: string; modules: string[] }>('course', 'modules');

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
  delete document.body.dataset['base'];
});

test('JSON of the site is fetched from where the site is', async () => {
  document.body.dataset['base'] = '/learn/';
  answering(() => Response.json([{ course: 'c', modules: [], more: 1 }]));
  expect(await fetchJson('courses/places.json', listOf(place))).toEqual([
    { course: 'c', modules: [], more: 1 },
  ]);
  expect(asked).toEqual(['/learn/courses/places.json']);
});

test.each([
  ['a page that says that there is none', () => Response.json({ course: 'c', modules: [] }, { status: 404 })],
  ['text that is no JSON', () => new Response('<!doctype html>')],
  ['nothing', () => Response.json(null)],
  ['a word', () => Response.json('course')],
  ['what another release writes', () => Response.json({ course: 'c', lessons: [] })],
])('%s is refused, with its address', async (_, answer) => {
  answering(answer);
  await expect(fetchJson('courses/places.json', place)).rejects.toThrow(/courses\/places\.json|JSON/);
});

test('a list is one in which each fits', () => {
  expect([[], [{ course: 'c', modules: [] }], [{ course: 'c' }], {}].map(listOf(place))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
