import { expect, test } from 'vitest';
import { explain } from '#search/explain.ts';
import { loaded } from './a-small-site.ts';

test('who mends the search is told which words stand where, and which line is most like the question', () => {
  const site = loaded({ asked: { '/glossary/#fit-note': ['paper from the doctor', 'doctor signs me off'] } });
  const { results } = explain(site, 'paper from my doctor');
  const note = results.find(({ url }) => url === '/glossary/#fit-note');
  expect(note?.line).toBe('paper from the doctor');
  expect(note?.found).toContainEqual({ term: 'paper', fields: ['asked'] });
});
