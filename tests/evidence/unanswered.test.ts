import { expect, test } from 'vitest';
import { unanswered } from '#build/evidence-report.ts';
import { siteContent } from '#build/site-content.ts';
import { unansweredIn } from '#evidence/unanswered.ts';

test.each([
  'We have not confirmed what each level promises.',
  'We found no study of side effects and lost jobs.',
  'The sources here give no figure for that fear.',
  'Which part of the help did it is not known.',
  'We do not know how often a champion tried and failed.',
])('“%s” leaves something without an answer', (sentence) => {
  expect(unansweredIn(`Ask first. ${sentence} Then go on.`)).toEqual([sentence]);
});

test.each([
  'Nobody knows yet how long it will last, so try it now.',
  'rarely, or we do not know',
  'What is not known',
  'We know what they said.',
])('“%s” does not', (text) => {
  expect(unansweredIn(text)).toEqual([]);
});

test('fewer than ten such sentences stand on the whole site', async () => {
  expect(unanswered(await siteContent()).length).toBeLessThan(10);
});
