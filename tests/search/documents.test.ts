import { expect, test } from 'vitest';
import { buildIndex } from '#search/build-index.ts';
import { searchDocuments } from '#search/documents.ts';
import { aSmallSite } from './a-small-site.ts';

const documents = searchDocuments(buildIndex(aSmallSite()).site);
const at = (url: string) => documents.find((document) => document.url === url);

test('a section leads to its heading and names its page', () => {
  expect(at('/modules/fears-of-relapse/#losing-benefits')).toMatchObject({
    kind: 'module',
    title: 'Losing benefits',
    page: 'Fears of relapse',
    audience: ['clinicians'],
  });
});

test('what stands before the first heading belongs to the page itself', () => {
  expect(at('/modules/fears-of-relapse/')?.text).toBe(
    'Seven worries about work and what answers them. Somebody mentions a job at a review, and you hesitate.',
  );
});

test('a claim, a word and a conversation have addresses of their own', () => {
  expect(at('/evidence/#C027')?.kind).toBe('claim');
  expect(at('/glossary/#ips')?.title).toBe('Individual placement and support (IPS)');
  expect(at('/scenarios/matthew/')?.text).toContain('Matthew, who keeps a scrapbook of misprints.');
});

test('no two documents have the same address or id', () => {
  expect(new Set(documents.map((document) => document.url)).size).toBe(documents.length);
  expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
});

test('a claim that is not to be shown is not in the file at all', () => {
  expect(JSON.stringify(buildIndex(aSmallSite()))).not.toContain('figure about deaths');
});

test('nothing is handed on that was not asked for', () => {
  const [scenario] = aSmallSite().scenarios!;
  const telling = { ...scenario!, scenes: { start: { says: 'a secret' } }, walks: ['a secret'] };
  expect(JSON.stringify(buildIndex({ scenarios: [telling] }).site)).not.toContain('a secret');
});
