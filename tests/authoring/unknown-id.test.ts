import { describe, expect, test } from 'vitest';
import { linkProblems } from '#authoring/link-problems.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { aSite } from '../helpers/a-site.ts';

const here = { file: 'content/guides/the-law.yaml', line: 3, column: 5 };
const claims = { one: 'claim', ids: ['C001', 'C027'], home: 'in content/evidence/claims/' };
const told = (problems: { kind: string; what: string; cure: string }[]) =>
  problems.map(({ kind, what, cure }) => `${kind}: ${what} → ${cure}`);

describe('an id', () => {
  test('that exists, or stands in a file that could not be read, is left alone, and its place is not looked up', () => {
    const nowhere = () => {
      throw new Error('looked up for nothing');
    };
    expect(idProblems(nowhere, 'C001', claims, aSite())).toEqual([]);
    expect(idProblems(nowhere, 'C9', claims, aSite({ spared: new Set(['C9']) }))).toEqual([]);
  });

  test.each([
    ['C0O1', 'unknown-claim: There is no claim “C0O1”. Did you mean “C001”? → change it to “C001”'],
    [
      'relapse',
      'unknown-claim: There is no claim “relapse”. → add it in content/evidence/claims/, or use one that is there',
    ],
  ])('“%s” is told with its cure', (id, message) => {
    expect(told(idProblems(() => here, id, claims, aSite()))).toEqual([message]);
  });

  test('can be told with another why and another cure', () => {
    expect(
      idProblems(() => here, 'relapse', claims, aSite(), { why: 'Nobody knows.', cure: 'ask' }),
    ).toMatchObject([{ ...here, why: 'Nobody knows.', cure: 'ask' }]);
  });
});

describe('a link', () => {
  const site = aSite({
    addresses: { '/help/': [], '/glossary/': ['ips'] },
    spared: new Set(['broken']),
  });
  const own = { address: '/the-law/', anchors: new Set(['the-duty']) };
  const kinds = (link: string) => linkProblems(() => here, link, site, own).map(({ kind }) => kind);

  test.each([
    ['https://www.acas.org.uk/', []],
    ['/help/', []],
    ['/help/?from=mail', []],
    ['/glossary/#ips', []],
    ['#the-duty', []],
    ['/halp/', ['unknown-page']],
    ['/glossary/#isp', ['unknown-anchor']],
    ['#the-dooty', ['unknown-anchor']],
    // The page of a file that could not be read.
    ['/modules/broken/', []],
  ])('%s', (link, problems) => expect(kinds(link)).toEqual(problems));

  test('“#section” alone leads nowhere from what has no page of its own', () => {
    expect(linkProblems(() => here, '#the-duty', site).map(({ kind }) => kind)).toEqual(['unknown-page']);
  });
});
